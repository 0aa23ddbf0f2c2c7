import { calendarDayCount } from '../deadline/calendar-days-due.js';
import { pauseAtEnd } from '../deadline/day-count.js';
import { mergePauses } from '../deadline/pauses.js';
import { workingDayCount } from '../deadline/working-days-due.js';
import type { LocalDate } from '../definition.js';
import { dateOfDay, NEVER } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Pause, Target } from '../target.js';

/** The dates that a limit in days counts, as far as they are known; for limits that have a deadline. */
export function countedDays(
  timeline: Timeline,
  start: Instant,
  target: Target,
  pauses: readonly Pause[],
): readonly LocalDate[] {
  if (target.unit !== 'working-days' && target.unit !== 'calendar-days') return [];
  const count =
    target.unit === 'working-days'
      ? workingDayCount(timeline, start, target)
      : calendarDayCount(timeline, start);
  const standstills = mergePauses(pauses);
  const dates: LocalDate[] = [];
  for (let day = count.receipt; dates.length < target.days; ) {
    day = count.daysAfter(day, 1);
    const pause = pauseAtEnd(count, day, standstills);
    if (pause?.to === NEVER) break;
    if (!pause) dates.push(dateOfDay(day));
  }
  return dates;
}
