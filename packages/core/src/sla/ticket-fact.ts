import { happenedAt } from '../obligation/happened-at.js';
import type { Actor } from '../ports/principal.js';
import type { TicketEvent } from '../ticket/events.js';
import type { SlaFact } from './fact.js';

/** What clocks need of an event. Without an actor it counts as the desk's own. */
export type ClockEvent = TicketEvent & { readonly at: number; readonly actor?: Actor };

/** The events of a ticket from its opening on, as its clocks see them. */
export function ticketFacts(events: readonly ClockEvent[]): readonly SlaFact[] {
  const [first] = events;
  if (first?.type !== 'ticket.opened') return events.map((event) => ticketFact(event, event.at));
  const opening = { ...first.facts, openedAt: first.at };
  return events.map((event) => ticketFact(event, happenedAt(event, opening)));
}

function ticketFact(event: ClockEvent, at: number): SlaFact {
  const by = event.actor?.kind ?? 'system';
  if (event.type === 'ticket.opened') {
    return { type: event.type, at: event.facts.receivedAt, phase: event.facts.phase, by };
  }
  if (event.type === 'ticket.moved') {
    const { phase, fromPhase: from } = event.facts;
    return { type: event.type, at, phase, from, by };
  }
  // A message that its citizen deleted wants no answer.
  const isDeletion = event.type === 'message.received' && event.facts.deletedAt !== undefined;
  return { type: isDeletion ? 'message.deleted' : event.type, at, by };
}
