import * as z from 'zod';
import type { MessageId, ObligationId } from '../ids.js';
import { code, text } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';
import { attachmentFacts } from '../runtime/messages/stored-media.js';
import { attachments } from './open-input.js';

/** Adds what the citizen said to their ticket, as a message of theirs, with its files. */
export const append = /* @__PURE__ */ defineTicketCommand({
  permission: 'append',
  input: z.strictObject({
    text: text.describe("The citizen's words. They are never rewritten."),
    channel: code.describe('Where he said it: phone, counter, or your own word.'),
    keepsStatus: z
      .boolean()
      .optional()
      .describe(
        'Whether the case stays where it stands; else it is resumed or reopened as by a message of his.',
      ),
    attachments: attachments.optional(),
  }),
  http: {
    name: 'addWords',
    path: 'messages',
    summary: 'Add what the citizen said about his case',
    omits: ['attachments'],
  },
  decide: (_ticket, given, { decide, newId }) => {
    const { attachments: media = [], channel, keepsStatus = false } = given;
    return decide({
      type: 'append',
      messageId: newId<MessageId>(),
      obligationId: newId<ObligationId>(),
      words: { text: given.text, ...(media.length > 0 && { media }) },
      attachments: attachmentFacts(media),
      conversationId: null,
      channel,
      keepsStatus,
    });
  },
});
