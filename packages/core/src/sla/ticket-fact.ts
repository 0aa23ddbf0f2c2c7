import { owedSince } from '../obligation/obligation.js';
import type { Actor } from '../slots/principal.js';
import type { TicketEvent } from '../ticket/events.js';
import type { SlaFact } from './fact.js';

/** What clocks need of an event. Without an actor it counts as the desk's own. */
export type ClockEvent = TicketEvent & { readonly at: number; readonly actor?: Actor };

/** The events of a ticket from its opening on, as its clocks see them. */
export function ticketFacts(events: readonly ClockEvent[]): readonly SlaFact[] {
  const [first] = events;
  const opening =
    first?.type === 'ticket.opened'
      ? { openedAt: first.at, receivedAt: first.facts.receivedAt }
      : null;
  return events.map((event) => {
    const fact = ticketFact(event);
    const isOwed = opening && event.type === 'obligation.owed';
    return isOwed ? { ...fact, at: owedSince(event.at, opening) } : fact;
  });
}

function ticketFact(event: ClockEvent): SlaFact {
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
