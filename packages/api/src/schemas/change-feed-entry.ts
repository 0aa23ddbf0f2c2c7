import * as z from 'zod';
import { actor, facts, instant, ticket } from './fields.js';

/** An event of a ticket. */
export const changeFeedEntry = /* @__PURE__ */ z
  .object({
    id: z.uuid().describe('Of the event: know it by this when it comes twice.'),
    type: z.string().describe('Such as ticket.opened or message.received.'),
    at: instant,
    actor,
    facts,
    ticket: ticket.describe('As it is now, which may be later than the event.'),
  })
  .meta({
    id: 'ChangeFeedEntry',
    description: 'Something that happened to a case: facts, no words.',
  });
