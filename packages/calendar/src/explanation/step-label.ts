import type { CalendarHoliday } from '../definition.js';
import type { ClosedReason, ExplanationStep } from '../explanation.js';
import { DAY_MS, weekdayOfDay } from '../local-date.js';
import { type Catalogue, english, indonesian } from './catalogue.js';

/** Builds a label in both languages. */
export function inBoth(say: (words: Catalogue) => string): ExplanationStep['label'] {
  return { id: say(indonesian), en: say(english) };
}

/** `Jumat 20 Maret 2026`. */
export function sayDate(words: Catalogue, day: number): string {
  const date = new Date(day * DAY_MS);
  const weekday = words.weekdays.split(' ')[weekdayOfDay(day)];
  const month = words.months.split(' ')[date.getUTCMonth()];
  return `${weekday} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

/** `07.30–16.30`, from ms after midnight. */
export function sayHours(words: Catalogue, from: number, to: number): string {
  return [from, to]
    .map((ms) =>
      [ms / 3_600_000, (ms / 60_000) % 60]
        .map((part) => `${Math.floor(part)}`.padStart(2, '0'))
        .join(words.timeSeparator),
    )
    .join('–');
}

/** `9 jam 30 menit`. */
export function sayDuration(words: Catalogue, ms: number): string {
  return [
    `${Math.floor(ms / 3_600_000)} ${words.hours}`,
    `${Math.floor(ms / 60_000) % 60} ${words.minutes}`,
    `${(ms % 60_000) / 1000} ${words.seconds}`,
  ]
    .filter((part) => !part.startsWith('0 '))
    .join(' ');
}

/**
 * For example `cuti bersama Idulfitri 1447 H, SKB 1497/2025`. The kind occurs once, even if the name begins with it. A
 * reason with its own text gets the name of the special day in parentheses.
 */
export function sayReason(
  words: Catalogue,
  { type, name = '', source }: ClosedReason,
  kind: CalendarHoliday['kind'] = '',
): string {
  const known = indonesian.holidays[kind] ?? '';
  const bare = name.toLowerCase().startsWith(known) ? name.slice(known.length) : name;
  const ordinary = words.reasons[type];
  const what =
    ordinary === undefined
      ? (words.holidays[kind] ?? '') + bare
      : ordinary + (name === '' ? '' : ` (${name})`);
  return source === undefined ? what : `${what}, ${source}`;
}
