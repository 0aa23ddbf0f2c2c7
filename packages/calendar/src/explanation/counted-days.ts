import { countDays } from '../deadline/day-count.js';
import { dayCountOf } from '../deadline/day-count-of.js';
import { mergePauses } from '../deadline/pauses.js';
import type { LocalDate } from '../definition.js';
import { dateOfDay } from '../local-date.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Pause, Target } from '../target.js';

/** The dates that a limit in days counts, as far as they are known. Empty for limits in time. */
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
  while (dates.length < target.days) {
    const due = countDays(count, count.receipt, dates.length + 1, standstills);
    if (!due) break;
    dates.push(dateOfDay(due.day));
  }
  return dates;
}
