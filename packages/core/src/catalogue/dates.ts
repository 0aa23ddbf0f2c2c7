import type { Label, Locale } from '../slots/label.js';
import { fillLabel } from './fill-text.js';
import { isoInstant } from './iso-instant.js';
import { messages } from './messages.js';

const dayMs = 86_400_000;
const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "Selasa, 14 April 2026".
 *
 * @param at - epoch ms
 * @param timeZone - IANA zone
 */
export function formatDate(at: number, timeZone: string): Label {
  return inBoth((locale) => {
    const { weekday, day, month, year } = localParts(at, timeZone, locale);
    return `${weekday}, ${day} ${month} ${year}`;
  });
}

/**
 * "16.30 WIB", in English "16:30 WIB". Other zones than WIB, WITA and WIT show their offset: "GMT+9".
 *
 * @param at - epoch ms
 * @param timeZone - IANA zone
 */
export function formatTime(at: number, timeZone: string): Label {
  const { hour, minute, timeZoneName } = localParts(at, timeZone, 'id');
  return { id: `${hour}.${minute} ${timeZoneName}`, en: `${hour}:${minute} ${timeZoneName}` };
}

/**
 * A time to come, as one says it today: "hari ini pukul 16.30 WIB", "besok …", within a week
 * "Senin …", else "Senin, 23 Maret 2026 …".
 *
 * @param at - epoch ms
 * @param now - epoch ms
 * @param timeZone - IANA zone
 */
export function formatMoment(at: number, now: number, timeZone: string): Label {
  const time = formatTime(at, timeZone);
  const days = localDay(at, timeZone) - localDay(now, timeZone);
  if (days === 0) return fillLabel(messages.momentToday, { time });
  if (days === 1) return fillLabel(messages.momentTomorrow, { time });
  const isThisWeek = days > 0 && days < 7;
  const day = isThisWeek ? formatWeekday(at, timeZone) : formatDate(at, timeZone);
  return fillLabel(messages.momentThen, { day, time });
}

/** The calendar year at an instant in a zone. */
export function localYear(at: number, timeZone: string): number {
  return new Date(localDay(at, timeZone) * dayMs).getUTCFullYear();
}

/** The local date at an instant in a zone: `2026-04-14`. */
export function localDate(at: number, timeZone: string): string {
  return new Date(localDay(at, timeZone) * dayMs).toISOString().slice(0, 10);
}

/** Number of the local day; only differences between two mean something. */
export function localDay(at: number, timeZone: string): number {
  const [date = ''] = isoInstant(at, timeZone).split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function formatWeekday(at: number, timeZone: string): Label {
  return inBoth((locale) => localParts(at, timeZone, locale).weekday);
}

function localParts(at: number, timeZone: string, locale: Locale) {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(tags[locale], {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
  formats.set(key, format);
  return partsOf(format, at);
}

function partsOf(
  format: Intl.DateTimeFormat,
  at: number,
): Record<Intl.DateTimeFormatPartTypes, string> {
  const parts = format.formatToParts(at).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts) as Record<Intl.DateTimeFormatPartTypes, string>;
}

function inBoth(text: (locale: Locale) => string): Label {
  return { id: text('id'), en: text('en') };
}
