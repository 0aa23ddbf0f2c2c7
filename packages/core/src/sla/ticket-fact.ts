import { happenedAt } from '../obligation/happened-at.js';
import type { Actor } from '../ports/principal.js';
import type { TicketEvent } from '../ticket/events.js';
import type { SlaFact } from './fact.js';

/** The part of an event that clocks need. Without an actor it counts as caused by the system. */
export type ClockEvent = TicketEvent & { readonly at: number; readonly actor?: Actor };

/** The events of a ticket, from its opening on, as facts for its clocks. */
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
  // A message that the citizen deleted needs no answer.
  const isDeletion = event.type === 'message.received' && event.facts.deletedAt !== undefined;
  return { type: isDeletion ? 'message.deleted' : event.type, at, by };
}
