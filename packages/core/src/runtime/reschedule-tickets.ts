import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { TicketId } from '../ids.js';
import type { MovedDeadline } from '../sla/reschedule.js';
import { systemPrincipal } from '../slots/principal.js';
import type { TicketCommand } from '../ticket/commands.js';
import { phases } from '../ticket/phase.js';
import type { Desk } from './desk.js';
import { executeCommand } from './execute-command.js';
import { factsOf } from './record-events.js';

/** What a changed calendar did to the open cases. */
export interface RescheduleReport {
  /** Cases that were counted anew. */
  readonly tickets: number;
  /** Cases that could not be; the log says why (`reschedule.failed`). Call it again for them. */
  readonly failed: number;
  /** The deadlines that moved, each recorded in the history of its case. */
  readonly moved: readonly MovedDeadline[];
}

const open = phases.filter((phase) => phase !== 'closed');
const ticketsAtOnce = 50;

/**
 * Counts the open cases anew after the calendar of the desk changed: records each deadline that moved
 * and puts lists and sweeps in the new order. A deadline is recorded once for a calendar, so that it can
 * be called again after an interruption, and by several processes.
 */
export async function rescheduleTickets(
  desk: Desk,
  former: BusinessCalendar,
): Promise<RescheduleReport> {
  const moved: MovedDeadline[] = [];
  let tickets = 0;
  let failed = 0;
  let after: string | null = '';
  while (after !== null) {
    const filter = { phases: open, order: 'newest', limit: ticketsAtOnce } as const;
    const page = await desk.store.listTickets(desk.tenant, after ? { ...filter, after } : filter);
    const results = await Promise.all(
      page.items.map(({ ticket }) => rescheduleTicket(desk, ticket.id, former)),
    );
    for (const result of results) {
      tickets += 1;
      if (result === null) failed += 1;
      else moved.push(...result);
    }
    after = page.next;
  }
  return { tickets, failed, moved };
}

async function rescheduleTicket(
  desk: Desk,
  id: TicketId,
  former: BusinessCalendar,
): Promise<readonly MovedDeadline[] | null> {
  let moved: readonly MovedDeadline[] = [];
  try {
    await executeCommand(
      desk,
      id,
      (ticket, { history }) => {
        moved = desk.clocks.moved(ticket, history.map(factsOf), former, desk.now());
        return moved.map(commandOf);
      },
      { actor: systemPrincipal, name: 'reschedule', writeAlways: true },
    );
    return moved;
  } catch (error) {
    desk.log('error', 'reschedule.failed', {
      ticketId: id,
      error: error instanceof Error ? error.name : typeof error,
    });
    return null;
  }
}

function commandOf({ ticketId: _, policyId: policy, ...facts }: MovedDeadline): TicketCommand {
  return { type: 'reschedule', facts: { ...facts, policy } };
}
