import type { Actor } from '../ports/principal.js';
import type { SlaFact } from './fact.js';
import type { SlaTraits } from './select-targets.js';
import { type ClockEvent, ticketFacts } from './ticket-fact.js';

/** A ticket as it can be judged again. */
export interface PastTicket {
  readonly id: string;
  readonly traits: SlaTraits;
  readonly facts: readonly SlaFact[];
}

/** An event as stores return it. */
export interface PastEvent {
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Facts as JSON. */
  readonly facts: string;
}

/** Makes a ticket and its events, as a store returns them, fit for `simulatePolicy`. */
export function pastTicket(
  ticket: SlaTraits & { readonly id: string },
  events: readonly PastEvent[],
): PastTicket {
  const { id, kind, supervisory, channel, category, priority = null } = ticket;
  return {
    id,
    traits: { kind, supervisory, channel, category, priority },
    facts: ticketFacts(
      // Facts were written by a desk, in the form that its type says.
      events.map((event) => ({ ...event, facts: JSON.parse(event.facts) }) as ClockEvent),
    ),
  };
}
