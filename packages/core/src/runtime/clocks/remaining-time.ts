import type { BusinessCalendar, RemainingTime } from '@aduan/calendar';
import { localDate } from '@aduan/core/catalogue';

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
