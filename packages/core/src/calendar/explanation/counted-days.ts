import { pauseAtEnd } from '../deadline/day-count.js';
import { dayCountOf } from '../deadline/day-count-of.js';
import { mergePauses } from '../deadline/pauses.js';
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
  const count = dayCountOf(timeline, start, target);
  if (!count || !('days' in target)) return [];
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
