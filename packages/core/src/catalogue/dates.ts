import type { Label, Locale } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import { fillLabel, labelOf } from './fill-text.js';
import { isoInstant } from './iso-instant.js';
import { shippedLanguages } from './languages.js';
import { messages } from './messages.js';

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const moment = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/**
 * Locales for `Intl`: British English for `en`; Indonesian for a language that `Intl` does not know. The language of
 * the machine is never used.
 */
export function formatLocales(locale: Locale): readonly string[] {
  return [locale === 'en' ? 'en-GB' : locale, 'id'];
}

/**
 * "Selasa, 14 April 2026".
 *
 * @param at - epoch ms
 * @param timeZone - IANA zone
 */
export function formatDate(
  at: number,
  timeZone: string,
  { tags }: Languages = shippedLanguages,
): Label {
  return labelOf(tags, (locale) => {
    if (locale !== 'id' && locale !== 'en') {
      return formatOf(locale, timeZone, { dateStyle: 'full' }).format(at);
    }
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
export function formatTime(
  at: number,
  timeZone: string,
  { tags }: Languages = shippedLanguages,
): Label {
  const { timeZoneName } = localParts(at, timeZone, 'id');
  return labelOf(tags, (locale) => {
    const clock = formatOf(locale, timeZone, { timeStyle: 'short', hourCycle: 'h23' });
    return `${clock.format(at)} ${timeZoneName}`;
  });
}

/**
 * A future time relative to today: "hari ini pukul 16.30 WIB", "besok …", within a week "Senin …", otherwise "Senin, 23
 * Maret 2026 …".
 *
 * @param at - epoch ms
 * @param now - epoch ms
 * @param timeZone - IANA zone
 */
export function formatMoment(
  at: number,
  now: number,
  timeZone: string,
  languages: Languages = shippedLanguages,
): Label {
  const { translate } = languages;
  const time = formatTime(at, timeZone, languages);
  const days = localDay(at, timeZone) - localDay(now, timeZone);
  if (days === 0) return fillLabel(translate(messages.momentToday), { time });
  if (days === 1) return fillLabel(translate(messages.momentTomorrow), { time });
  const isThisWeek = days > 0 && days < 7;
  const day = isThisWeek
    ? formatWeekday(at, timeZone, languages)
    : formatDate(at, timeZone, languages);
  return fillLabel(translate(messages.momentThen), { day, time });
}

/** The calendar year at an instant in a zone. */
export function localYear(at: number, timeZone: string): number {
  return new Date(localDay(at, timeZone) * dayMs).getUTCFullYear();
}

/** The local date at an instant in a zone: `2026-04-14`. */
export function localDate(at: number, timeZone: string): string {
  return new Date(localDay(at, timeZone) * dayMs).toISOString().slice(0, 10);
}

/** Number of the local day. Only the difference of two is meaningful. */
export function localDay(at: number, timeZone: string): number {
  const [date = ''] = isoInstant(at, timeZone).split('T');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function formatWeekday(at: number, timeZone: string, { tags }: Languages): Label {
  return labelOf(tags, (locale) => localParts(at, timeZone, locale).weekday);
}

function localParts(
  at: number,
  timeZone: string,
  locale: Locale,
): Record<Intl.DateTimeFormatPartTypes, string> {
  const format = formatOf(locale, timeZone, moment);
  const parts = format.formatToParts(at).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts) as Record<Intl.DateTimeFormatPartTypes, string>;
}

function formatOf(
  locale: Locale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [locale, timeZone, ...Object.keys(options)].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat([...formatLocales(locale)], { ...options, timeZone });
  formats.set(key, format);
  return format;
}
