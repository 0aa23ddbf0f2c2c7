import type { Actor } from '../ports/principal.js';
import type { SlaFact } from './fact.js';
import type { SlaTraits } from './select-targets.js';
import { type ClockEvent, ticketFacts } from './ticket-fact.js';

/** A past ticket, in the form that `simulatePolicy` takes. */
export interface PastTicket {
  readonly id: string;
  readonly traits: SlaTraits;
  readonly facts: readonly SlaFact[];
}

/** An event in the form that stores return. */
export interface PastEvent {
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Facts as JSON. */
  readonly facts: string;
}

/** Converts a ticket and its events, as a store returns them, into the input of `simulatePolicy`. */
export function pastTicket(
  ticket: SlaTraits & { readonly id: string },
  events: readonly PastEvent[],
): PastTicket {
  const { id, kind, supervisory, channel, category, priority = null } = ticket;
  return {
    id,
    traits: { kind, supervisory, channel, category, priority },
    facts: ticketFacts(
      // The desk wrote these facts in the form that the event type defines.
      events.map((event) => ({ ...event, facts: JSON.parse(event.facts) }) as ClockEvent),
    ),
  };
}
