import type { Principal } from '../ports/principal.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';
import type { Workflow } from './workflow/workflow.js';

/** The pending change of a ticket, as a rule sees it. */
export interface TicketRuleInput {
  /** The ticket before; null when it opens. */
  readonly before: Ticket | null;
  /** The future ticket, with the events of earlier rules. */
  readonly ticket: Ticket;
  /** The decided events, then those that earlier rules added. */
  readonly events: readonly TicketEvent[];
  /** The principal who caused the change. */
  readonly actor: Principal;
  readonly workflow: Workflow;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * A rule that runs automatically on a change of a ticket, such as to choose the team of a new ticket. The events that
 * it returns are written in the same transaction, with the desk as actor.
 *
 * A rule may read elsewhere but must not write, because it runs again after a conflicting change. It sees the events of
 * earlier rules, and never gets its own events again.
 */
export type TicketRule = (
  change: TicketRuleInput,
) => readonly TicketEvent[] | Promise<readonly TicketEvent[]>;
