import type { Actor } from '../slots/principal.js';
import type { TicketEvent } from '../ticket/events.js';
import type { SlaFact } from './fact.js';

/** What clocks need of an event. Without an actor it counts as the desk's own. */
export type ClockEvent = TicketEvent & { readonly at: number; readonly actor?: Actor };

/** An event of a ticket as its clocks see it. */
export function ticketFact(event: ClockEvent): SlaFact {
  const by = event.actor?.kind ?? 'system';
  if (event.type === 'ticket.opened') {
    return { type: event.type, at: event.facts.receivedAt, phase: event.facts.phase, by };
  }
  if (event.type === 'ticket.moved') {
    const { phase, fromPhase: from } = event.facts;
    return { type: event.type, at: event.at, phase, from, by };
  }
  // A message that its citizen deleted wants no answer.
  const isDeletion = event.type === 'message.received' && event.facts.deletedAt !== undefined;
  return { type: isDeletion ? 'message.deleted' : event.type, at: event.at, by };
}
