import { type Interval, type Weekday, type WeeklyHours, weekdays } from '../calendar-body.js';
import { minutesOf, timeOf } from './clock-entry.js';

/** The days that "copy to the working days" fills. */
const workingDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const satisfies readonly Weekday[];

/** The hours of a day that had none. */
const firstHours: Interval = ['08:00', '16:00'];

/** The week with other hours on one day; without any, the day is closed. */
export function withDay(
  hours: WeeklyHours,
  day: Weekday,
  intervals: readonly Interval[],
): WeeklyHours {
  const days = weekdays.flatMap((each) => {
    const held = each === day ? intervals : (hours[each] ?? []);
    return held.length > 0 ? [[each, held] as const] : [];
  });
  return Object.fromEntries(days);
}

/** The week with the hours of one day on every working day. */
export function copyToWorkingDays(hours: WeeklyHours, day: Weekday): WeeklyHours {
  const copied = hours[day] ?? [];
  return workingDays.reduce((week, each) => withDay(week, each, copied), hours);
}

/** The hours of a day, with one more interval after the last one, as far as the day has room. */
export function withInterval(intervals: readonly Interval[]): readonly Interval[] {
  const last = intervals.at(-1);
  if (!last) return [firstHours];
  const start = minutesOf(last[1]) + 60;
  return start >= 24 * 60
    ? intervals
    : [...intervals, [timeOf(start), timeOf(Math.min(start + 180, 24 * 60))]];
}

/** Neighbouring weekdays with the same hours. */
export interface DayGroup {
  readonly from: Weekday;
  readonly to: Weekday;
  readonly intervals: readonly Interval[];
}

/** The open days of a week, as a sentence names them: Monday to Thursday, Friday. */
export function dayGroups(hours: WeeklyHours): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (const [index, day] of weekdays.entries()) {
    const intervals = hours[day] ?? [];
    if (intervals.length === 0) continue;
    const last = groups.at(-1);
    const isNext = last !== undefined && last.to === weekdays[index - 1];
    if (isNext && JSON.stringify(last.intervals) === JSON.stringify(intervals)) {
      groups[groups.length - 1] = { ...last, to: day };
    } else groups.push({ from: day, to: day, intervals });
  }
  return groups;
}

/** The part of the day that the tracks of a week show, in minutes since midnight: all opening hours, at least 6 to 18. */
export function shownSpan(hours: WeeklyHours): readonly [start: number, end: number] {
  const times = Object.values(hours).flat(2).map(minutesOf);
  const [first, last] = [Math.min(6 * 60, ...times), Math.max(18 * 60, ...times)];
  return [Math.floor(first / 60) * 60, Math.ceil(last / 60) * 60];
}

/** Whether the hours of a day are in order: each ends after it starts, and after the one before. */
export function isInOrder(intervals: readonly Interval[]): boolean {
  return intervals.every(
    ([start, end], index) => start < end && start >= (intervals[index - 1]?.[1] ?? '00:00'),
  );
}
