import type { CalendarDefinition } from '../src/index.js';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Asks the platform for the local time and reads the definition, as a person would. */
export function isOpenByWallClock(given: CalendarDefinition, at: number): boolean {
  const [date = '', time = ''] = formatOf(given.timeZone).format(at).split(' ');
  if (given.holidays.some((holiday) => holiday.date === date)) return false;
  const weekday = weekdays[new Date(date).getUTCDay()] ?? 'mon';
  const special = given.special.findLast(({ from, to = from }) => from <= date && date <= to);
  const week = given.weeks.findLast(({ from = '' }) => from <= date);
  const hours = special?.hours ?? week?.hours ?? {};
  const intervals = 'length' in hours ? hours : (hours[weekday] ?? []);
  return intervals.some(([start, end]) => start <= time && time < end);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  formats.set(timeZone, format);
  return format;
}
