import { localDate } from '@aduan/core/catalogue';
import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { RemainingTime } from '../../calendar/target.js';

/** Open time and working days between now and a deadline, both epoch ms; null without a deadline. */
export function remainingTime(
  calendar: BusinessCalendar,
  now: number,
  dueAt: number | null,
): RemainingTime | null {
  if (dueAt === null) return null;
  const dateOf = (at: number) => localDate(at, calendar.def.timeZone);
  return {
    ms: calendar.between(now, dueAt),
    workingDays: calendar.workingDaysBetween(dateOf(now), dateOf(dueAt)),
  };
}
