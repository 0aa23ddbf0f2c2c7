import { CalendarError } from './calendar-error.js';
import type { LocalDate, Weekday } from './definition.js';

/** Milliseconds of a day without a clock change. */
export const DAY_MS = 86_400_000;

/** Later than every instant and every day. */
export const NEVER = Number.POSITIVE_INFINITY;

/** Monday first. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A local date as the number of days since 1970-01-01. Throws `calendar-unknown-date`. */
export function dayOfDate(date: LocalDate): number {
  const ms = typeof date === 'string' && DATE.test(date) ? Date.parse(date) : Number.NaN;
  // `Date.parse` reads 30 February as a date in March. Days up to the 28th exist in every month.
  if (
    Number.isNaN(ms) ||
    (date.slice(8) > '28' && new Date(ms).getUTCDate() !== Number(date.slice(8)))
  ) {
    const given = typeof date === 'string' ? JSON.stringify(date.slice(0, 20)) : typeof date;
    throw new CalendarError('calendar-unknown-date', `There is no date ${given}.`);
  }
  return ms / DAY_MS;
}

/** The local date of a day number. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Day number of 1 January. */
export function firstDayOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

/** The year of a day number. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
