import * as z from 'zod';
import { facts } from './facts.js';
import { ticket } from './ticket.js';
import { actor, instant } from './words.js';

/** Something that happened to a case. */
export const changeNotice = /* @__PURE__ */ z
  .object({
    id: z.uuid().describe('Of the event: know it by this when it comes twice.'),
    type: z.string().describe('Such as ticket.opened or message.received.'),
    at: instant,
    actor,
    facts,
    ticket: ticket.describe('As it is now, which may be later than the event.'),
  })
  .meta({ id: 'ChangeNotice', description: 'Something that happened to a case: facts, no words.' });
