import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { MovedDeadline } from '../../sla/reschedule.js';
import { ticketPages } from '../../store/ticket-pages.js';
import type { TicketCommand } from '../../ticket/commands.js';
import { phases } from '../../ticket/workflow/phase.js';
import { executeAsDesk } from '../commands/execute-as-desk.js';
import type { Desk } from '../desk.js';
import { factsOf } from '../record/record-events.js';

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
  const filter = { phases: open, order: 'newest', limit: ticketsAtOnce } as const;
  for await (const page of ticketPages(desk.store, desk.tenant, filter)) {
    await Promise.all(
      page.map(async ({ ticket: { id } }) => {
        let found: readonly MovedDeadline[] = [];
        const isDone = await executeAsDesk(desk, id, 'reschedule', (ticket, { history }) => {
          found = desk.clocks.moved(ticket, history.map(factsOf), former, desk.now());
          return found.map(commandOf);
        });
        if (isDone) moved.push(...found);
        else failed += 1;
      }),
    );
    tickets += page.length;
  }
  return { tickets, failed, moved };
}

function commandOf({ ticketId: _, policyId: policy, ...facts }: MovedDeadline): TicketCommand {
  return { type: 'reschedule', facts: { ...facts, policy } };
}
