import { isWorkingDay } from '../arithmetic/working-days.js';
import { dayCountOf } from '../deadline/day-count-of.js';
import { mergePauses } from '../deadline/pauses.js';
import type { Timeline } from '../tables/timeline.js';
import type { Instant, Pause, Target } from '../target.js';
import type { Catalogue } from './catalogue.js';

/** How a local date takes part in the count of a target. */
export interface DayStatus {
  /** `moved` = closed, after the last counted day and before the working day to which the limit moved. */
  readonly kind: 'counted' | 'receipt' | 'paused' | 'moved';
  /** Label of a counted day. Without it the step is labelled with its duration. */
  readonly say?: (words: Catalogue) => string;
}

const TIME: DayStatus = { kind: 'counted' };

/** Returns the status of each date. Ask for dates in ascending order. */
export function dayStatuses(
  timeline: Timeline,
  start: Instant,
  target: Target,
  pauses: readonly Pause[],
): (day: number) => DayStatus {
  const count = dayCountOf(timeline, start, target);
  if (!count || !('days' in target)) return () => TIME;
  const working = target.unit === 'working-days';
  const standstills = mergePauses(pauses);
  const isPausedAt = (end: Instant) =>
    standstills.some(({ from, to }) => from < end && (count.endsAtClosing ? end <= to : end < to));
  const { days } = target;
  const known = new Map<number, DayStatus>();
  let ordinal = 0;

  const statusOf = (day: number): DayStatus => {
    if (day <= count.receipt) return { kind: 'receipt' };
    const isLast = ordinal === days;
    if (isLast && !isWorkingDay(timeline, day)) return { kind: 'moved' };
    if (isPausedAt(count.endOf(day))) return { kind: 'paused' };
    if (isLast) return { kind: 'counted', say: ({ movedTo }) => movedTo };
    ordinal++;
    const number = ordinal;
    const say = (words: Catalogue) => (working ? words.workingDay : words.calendarDay) + number;
    return { kind: 'counted', say };
  };

  return (day) => {
    const status = known.get(day) ?? statusOf(day);
    known.set(day, status);
    return status;
  };
}
