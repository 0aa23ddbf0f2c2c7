import type { CalendarRules } from '../definition/calendar-rules.js';
import { closedDayReason, hoursOfDay, specialOfDay } from '../definition/day-rule.js';
import type { ClosedReason } from '../explanation.js';
import { DAY_MS } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant } from '../target.js';

/** Why the calendar is closed at an instant. Call it only for closed instants. */
export function closedReasonAt(
  timeline: Timeline,
  rules: CalendarRules,
  at: Instant,
): ClosedReason {
  const wall = timeline.wallTime(at);
  const day = Math.floor(wall / DAY_MS);
  const closed = closedDayReason(rules, day);
  if (closed) return closed;
  const hours = hoursOfDay(rules, day);
  const minute = (wall - day * DAY_MS) / 60_000;
  const between = (hours[0] ?? 0) <= minute && minute < (hours.at(-1) ?? 0);
  return { type: between ? 'break' : 'outside-hours', ...specialOfDay(rules.special, day)?.named };
}
