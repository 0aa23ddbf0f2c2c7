import { CalendarError } from '../calendar-error.js';
import type {
  CalendarDefinition,
  CalendarHoliday,
  CalendarSpecial,
  Interval,
  LocalDate,
  WeeklyHours,
} from '../definition.js';
import { dayOfDate, NEVER, WEEKDAYS } from '../local-date.js';

/** Opening hours of one date in minutes after midnight, `[open, close, open, close, …]`. */
export type DayHours = readonly number[];

/** Hours of a week, Monday first; `undefined` = the weekday is not mentioned. */
export type WeekHours = readonly (DayHours | undefined)[];

/** A special period with its dates as day numbers. */
export interface SpecialRule {
  readonly from: number;
  readonly to: number;
  readonly week: WeekHours;
  /** Its name, and the decree it is based on. */
  readonly named: Pick<CalendarSpecial, 'name' | 'source'>;
}

/** A definition with every date as a day number and every time as minutes. */
export interface CalendarRules {
  readonly weeks: readonly { readonly from: number; readonly week: WeekHours }[];
  readonly holidays: ReadonlyMap<number, CalendarHoliday>;
  readonly special: readonly SpecialRule[];
  /** First and last covered day, inclusive. */
  readonly coverage: { readonly from: number; readonly to: number };
}

const DAY_MINUTES = 24 * 60;

/**
 * Reads the dates and times of a definition. Throws `calendar-unknown-date`, `calendar-overlap`,
 * `calendar-never-open`, or `calendar-invalid` for times and orders that make no sense.
 */
export function calendarRules(definition: CalendarDefinition): CalendarRules {
  const overnight = definition.overnight ?? false;
  const weeks = definition.weeks.map(({ from, hours }) => ({
    from: from === undefined ? -NEVER : dayOfDate(from),
    week: readWeek(hours, overnight),
  }));
  if (weeks.some(({ from }, index) => from <= (weeks[index - 1]?.from ?? Number.NaN))) {
    invalid('weeks must stand in ascending order of "from"');
  }
  const special = definition.special.map((entry) => specialRule(entry, overnight));
  if (![...weeks, ...special].some(({ week }) => week.some((hours) => hours?.length))) {
    throw new CalendarError('calendar-never-open', 'The calendar has no opening hours.');
  }
  const holidays = new Map<number, CalendarHoliday>();
  for (const holiday of definition.holidays) {
    const day = dayOfDate(holiday.date);
    if (!holidays.has(day)) holidays.set(day, holiday);
  }
  const { from, to } = definition.coverage;
  return { weeks, holidays, special, coverage: dayRange(from, to) };
}

function specialRule(
  { from, to = from, hours, name, source }: CalendarSpecial,
  overnight: boolean,
): SpecialRule {
  const everyDay = isIntervals(hours) ? readDay(hours) : undefined;
  const week = isIntervals(hours) ? WEEKDAYS.map(() => everyDay) : readWeek(hours, overnight);
  return { ...dayRange(from, to), week, named: source === undefined ? { name } : { name, source } };
}

function isIntervals(hours: WeeklyHours | readonly Interval[]): hours is readonly Interval[] {
  return Array.isArray(hours);
}

function dayRange(from: LocalDate, to: LocalDate): { from: number; to: number } {
  const range = { from: dayOfDate(from), to: dayOfDate(to) };
  if (range.to < range.from) invalid(`${to} lies before ${from}`);
  return range;
}

function readWeek(hours: WeeklyHours, overnight: boolean): WeekHours {
  return WEEKDAYS.map((weekday, index) => {
    const today = hours[weekday];
    const yesterday = hours[WEEKDAYS.at(index - 1) ?? weekday];
    if (!overnight) return today && readDay(today);
    const evenings = today?.map((interval): Interval => cutAtMidnight(interval)[0]);
    const mornings = yesterday?.flatMap((interval) => cutAtMidnight(interval).slice(1)) ?? [];
    return evenings || mornings.length > 0
      ? readDay([...mornings, ...(evenings ?? [])])
      : undefined;
  });
}

/** Splits an interval that ends on the next day into two intervals that meet at midnight. */
function cutAtMidnight([start, end]: Interval): [Interval, ...Interval[]] {
  if (end > start) return [[start, end]];
  return end === '00:00'
    ? [[start, '24:00']]
    : [
        [start, '24:00'],
        ['00:00', end],
      ];
}

/** Sorts the intervals of a day and joins those that touch. */
function readDay(intervals: readonly Interval[]): DayHours {
  const sorted = intervals
    .map(([start, end]) => ({ start: minutesOf(start), end: minutesOf(end) }))
    .sort((a, b) => a.start - b.start);
  const hours: number[] = [];
  for (const { start, end } of sorted) {
    if (end <= start) invalid('an interval must end after its start');
    const last = hours.at(-1) ?? -1;
    if (start < last) {
      const hours = JSON.stringify(intervals).slice(0, 100);
      throw new CalendarError('calendar-overlap', `Opening hours of a day overlap: ${hours}.`);
    }
    if (start === last) hours.pop();
    else hours.push(start);
    hours.push(end);
  }
  return hours;
}

function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= DAY_MINUTES
    ? total
    : invalid(`times must be HH:MM from 00:00 to 24:00, not ${JSON.stringify(time.slice(0, 20))}`);
}

function invalid(reason: string): never {
  throw new CalendarError('calendar-invalid', `Invalid calendar: ${reason}.`);
}
