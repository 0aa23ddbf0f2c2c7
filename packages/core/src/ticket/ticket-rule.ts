import type { Principal } from '../ports/principal.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';
import type { Workflow } from './workflow/workflow.js';

/** What is about to be written about a case, as a rule sees it. */
export interface TicketRuleInput {
  /** The case before; null when it opens. */
  readonly before: Ticket | null;
  /** The case as it will be, with what earlier rules added. */
  readonly ticket: Ticket;
  /** What was decided, then what earlier rules added. */
  readonly events: readonly TicketEvent[];
  /** Who caused it. */
  readonly actor: Principal;
  readonly workflow: Workflow;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * What follows by itself from a change of a case, such as the team that a new case goes to. The events
 * that a rule adds are written in the same transaction, as acts of the desk itself.
 *
 * A rule may read elsewhere, but must not write: a crossing change lets it run again. It sees what the
 * rules before it added, never its own events a second time.
 */
export type TicketRule = (
  change: TicketRuleInput,
) => readonly TicketEvent[] | Promise<readonly TicketEvent[]>;
