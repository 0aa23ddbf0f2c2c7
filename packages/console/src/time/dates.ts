import type { ShippedLocale } from '../catalogue/languages.js';
import { type At, msOf } from './instant.js';

/** Formats times in the office's time zone and one language. */
export interface Dates {
  /** `16.30` */
  time(at: At): string;
  /** `16.30 WIB` */
  zonedTime(at: At): string;
  /** `24 Nov` */
  shortDate(at: At): string;
  /** `Sel 24 Nov` */
  weekdayDate(at: At): string;
  /** `Sab 21 – Min 22 Mar`: from one day to another, each named by an instant in it. */
  weekdayRange(from: At, to: At): string;
  /** `24 November 2026` */
  date(at: At): string;
  /** `Selasa, 24 November 2026` */
  longDate(at: At): string;
  /** `Selasa, 24 November 2026 16.30 WIB` */
  full(at: At): string;
  /** `24 November 2026, 16.30 WIB`, where the weekday does not matter */
  dateTime(at: At): string;
  /** `November 2026` */
  month(at: At): string;
  /** Local date as a number of days since 1970, to compare dates. */
  dayNumber(at: At): number;
  /** Local midnight before an instant, epoch ms. */
  startOfDay(at: At): number;
  /** Minutes since local midnight. */
  minuteOfDay(at: At): number;
  /** `2026-11-24T16:30`, as an input of type `datetime-local` holds it. */
  wallText(at: At): string;
  /** The instant of such a text, or null when it is invalid. */
  instantOf(wallText: string): number | null;
}

/** A non-breaking space. */
const stay = '\u00a0';

const made = new Map<string, Dates>();

export function datesOf(locale: ShippedLocale, timeZone: string): Dates {
  const key = `${locale} ${timeZone}`;
  const dates = made.get(key) ?? makeDates(locale, timeZone);
  made.set(key, dates);
  return dates;
}

function makeDates(locale: ShippedLocale, timeZone: string): Dates {
  const language = locale === 'id' ? 'id-ID' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { timeZone, ...options });
    return (at: At) => formatter.format(msOf(at));
  };
  const zone = new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' });
  const zoneName = (at: At) =>
    zone.formatToParts(msOf(at)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekdayLong = format({ weekday: 'long' });
  const dayMonthYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const date = (at: At) => dayMonthYear(at).replaceAll(' ', stay);
  const longDate = (at: At) => `${weekdayLong(at)}, ${date(at)}`;
  const month = format({ month: 'long', year: 'numeric' });
  const dayName = format({ weekday: 'short' });
  const dayOfMonth = format({ day: 'numeric' });
  const zonedTime = (at: At) => `${time(at)}${stay}${zoneName(at)}`;
  const dateTime = (at: At) => `${date(at)}, ${zonedTime(at)}`;
  const dayAndMonth = format({ day: 'numeric', month: 'short' });
  const shortDate = (at: At) => dayAndMonth(at).replaceAll(' ', stay);
  const weekday = (at: At) => `${dayName(at)}${stay}${dayOfMonth(at)}`;
  const weekdayDate = (at: At) => `${dayName(at)}${stay}${shortDate(at)}`;
  const iso = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const wall = (at: At) => Date.parse(`${iso.format(msOf(at)).replace(' ', 'T')}Z`);

  return {
    time,
    zonedTime,
    date,
    longDate,
    shortDate,
    weekdayDate,
    weekdayRange(from, to) {
      const begins = month(from) === month(to) ? weekday(from) : weekdayDate(from);
      return `${begins}${stay}– ${weekdayDate(to)}`;
    },
    full: (at) => `${weekdayLong(at)}, ${dateTime(at)}`,
    dateTime,
    month,
    dayNumber: (at) => Math.floor(wall(at) / 86_400_000),
    startOfDay: (at) => msOf(at) - (wall(at) % 86_400_000) - (msOf(at) % 60_000),
    minuteOfDay: (at) => (wall(at) / 60_000) % 1440,
    wallText: (at) => iso.format(msOf(at)).replace(' ', 'T'),
    instantOf: (text) => {
      const guess = Date.parse(`${text}Z`);
      return Number.isNaN(guess) ? null : guess - (wall(guess) - guess);
    },
  };
}
