import type { BusinessCalendar, Instant } from '@aduan/calendar';
import type { SlaClock } from './clock.js';

/** A clock of a ticket under a calendar. */
export interface TicketClock {
  readonly ticketId: string;
  readonly clock: SlaClock;
}

/** A deadline that another calendar moved, with everything an audit needs. */
export interface MovedDeadline {
  readonly ticketId: string;
  readonly policyId: string;
  readonly metric: string;
  /** Key of the target in its policy. */
  readonly target: string;
  readonly cycle: number;
  readonly from: Instant;
  readonly to: Instant;
  /** The hashes of the calendars before and after. */
  readonly fromCalendar: string;
  readonly toCalendar: string;
}

/**
 * The deadlines that another calendar moves, for example after a late decree or a changed joint leave. A stopped clock
 * keeps its result. A paused clock without a deadline has nothing to move. Throws `CalendarError` when the calendar
 * cannot answer.
 *
 * ```ts nocheck (the clocks come from evaluate)
 * const moved = reschedule([{ ticketId, clock }], compileCalendar(withTheNewDecree));
 * ```
 */
export function reschedule(
  clocks: readonly TicketClock[],
  calendar: BusinessCalendar,
): readonly MovedDeadline[] {
  return clocks.flatMap(({ ticketId, clock }) => {
    const { cycle, dueAt: from, limit, metric, pauses, policyId, startedAt, target } = clock;
    if (clock.stoppedAt !== null || from === null) return [];
    const { at: to, calendarHash } = calendar.due(startedAt, limit, pauses);
    if (to === null || to === from) return [];
    const calendars = { fromCalendar: clock.calendarHash, toCalendar: calendarHash };
    return [{ ticketId, policyId, metric, target, cycle, from, to, ...calendars }];
  });
}
