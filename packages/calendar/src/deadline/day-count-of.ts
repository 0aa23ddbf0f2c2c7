import type { Timeline } from '../tables/timeline.js';
import type { Instant, Target } from '../target.js';
import { calendarDayCount } from './calendar-days-due.js';
import type { DayCount } from './day-count.js';
import { workingDayCount } from './working-days-due.js';

/** Counting of the days of a limit; `null` for a limit in time. */
export function dayCountOf(timeline: Timeline, start: Instant, target: Target): DayCount | null {
  if (target.unit === 'working-days') return workingDayCount(timeline, start, target);
  return target.unit === 'calendar-days' ? calendarDayCount(timeline, start) : null;
}
