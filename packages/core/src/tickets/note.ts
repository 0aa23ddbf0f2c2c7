import * as z from 'zod';
import type { MessageId } from '../ids.js';
import { reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';

/** Adds an internal note. A note can never be sent, because its event is not a message event. */
export const note = /* @__PURE__ */ defineTicketCommand({
  permission: 'note',
  input: z.strictObject({ text: reason }),
  http: { name: 'addNote', path: 'notes', summary: 'Add an internal note' },
  decide: (_ticket, { text }, { newId }) => [
    { type: 'note.added', facts: { noteId: newId<MessageId>() }, personal: { text } },
  ],
});
