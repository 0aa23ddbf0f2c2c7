import * as z from 'zod';
import { messages } from '../catalogue/messages.js';
import { AduanError } from '../errors.js';
import type { MessageId } from '../ids.js';
import { defineTicketCommand } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import { createPin, pinHash } from '../ticket/pin.js';

/** Sends a new PIN, only through the conversation in which the ticket was opened. */
export function renewPin({ keys, languages }: Pick<Runtime, 'keys' | 'languages'>) {
  return defineTicketCommand({
    permission: 'renew-pin',
    input: z.strictObject({}),
    http: { path: 'pin', summary: 'Send a new PIN to the citizen' },
    async decide({ channel, conversationId, id, number }, _input, { newId }) {
      if (!conversationId) {
        throw new AduanError(
          'case-without-conversation',
          `This case came by "${channel}" and has no conversation: no PIN can be sent. Whoever opened it gets its PIN again, for 90 days, by opening it once more with the same key.`,
        );
      }
      const pin = createPin();
      const messageId = newId<MessageId>();
      const words = { text: languages.text(messages.pinRenewed), ticket: number };
      const facts = { messageId, channel, conversationId, purpose: 'acknowledgement' } as const;
      return {
        events: [
          { type: 'pin.renewed', facts: { channel } },
          { type: 'message.sent', facts, personal: words },
        ],
        secrets: { messageId, values: { pin } },
        pinHash: await pinHash(keys, id, pin),
      };
    },
  });
}
