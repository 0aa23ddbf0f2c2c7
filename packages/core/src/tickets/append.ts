import * as z from 'zod';
import type { MessageId, ObligationId } from '../ids.js';
import { code, text } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';
import { attachmentFacts } from '../runtime/messages/stored-media.js';
import { commandByName } from '../runtime/plugins/operation-calls.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandResult, FiledOptions, TranscriptInput } from '../runtime/tickets.js';
import { attachments } from './open-input.js';
import { withFiles } from './with-files.js';

const words = /* @__PURE__ */ z.strictObject({
  text: text.describe("The citizen's words. They are never rewritten."),
  channel: code.describe('Where he said it: phone, counter, or your own word.'),
  keepsStatus: z
    .boolean()
    .optional()
    .describe(
      'Whether the case stays where it stands; else it is resumed or reopened as by a message of his.',
    ),
});

/** Adds a citizen's statement to their ticket, as a message of the citizen, with its files. */
export const append = /* @__PURE__ */ defineTicketCommand({
  permission: 'append',
  input: words.extend({ attachments: attachments.optional() }),
  http: {
    name: 'addWords',
    path: 'messages',
    summary: 'Add what the citizen said about their case',
    input: words,
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

/** Adds the statement, after its files are stored. */
export async function appendWithFiles(
  runtime: Runtime,
  id: string,
  said: TranscriptInput,
  options: FiledOptions,
): Promise<CommandResult> {
  const { actor } = options;
  const { ticket } = await visibleTicket(runtime, id, actor);
  const about = { id: ticket.id, ...said };
  const after = await withFiles(runtime, { name: 'append', about, options }, (stored) => {
    const whole = { ...said, attachments: [...(said.attachments ?? []), ...stored] };
    const run = commandByName(runtime, 'tickets:append', whole);
    return () => run(ticket.id, options);
  });
  return { ticket: shownTo(runtime, actor, after) };
}
