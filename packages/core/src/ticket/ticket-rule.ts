import type { Principal } from '../ports/principal.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';
import type { Workflow } from './workflow/workflow.js';

/** The pending change of a ticket, as a rule sees it. */
export interface TicketRuleInput {
  /** The ticket before; null when it opens. */
  readonly before: Ticket | null;
  /** The ticket as it will be, with what earlier rules added. */
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
 * A rule that runs by itself on a change of a ticket, such as to choose the team of a new ticket. The events that it
 * returns are written in the same transaction, as actions of the desk itself.
 *
 * A rule may read elsewhere but must not write, because it runs again after a conflicting change. It sees the events of
 * earlier rules, and never gets its own events again.
 */
export type TicketRule = (
  change: TicketRuleInput,
) => readonly TicketEvent[] | Promise<readonly TicketEvent[]>;
