import type { ShippedLocale } from '@aduan/core/channel';
import { spokenAmount } from './spoken-amount.js';
import { spokenCode } from './spoken-code.js';
import { monthNames, spokenDate } from './spoken-date.js';
import { spokenNumber } from './spoken-number.js';
import { spokenTime, spokenZone } from './spoken-time.js';

/** A pattern that voices read wrong, and how it is spoken. */
interface Reading {
  readonly pattern: RegExp;
  /** @returns null when the match is something else */
  say(match: readonly string[], language: ShippedLocale): string | null;
}

const anyMonth = [...monthNames('id'), ...monthNames('en')].join('|');

/** Abbreviations of places. */
const placeWords: Readonly<Record<string, string>> = {
  Kec: 'Kecamatan',
  Kab: 'Kabupaten',
  Kel: 'Kelurahan',
};

/** In order: text that a pattern has matched is not seen by later patterns. */
const readings: readonly Reading[] = [
  // (tidak disebut): voices may read the brackets aloud
  {
    pattern: /\(([^()]*)\)/,
    say: ([, inside = ''], language) => spokenText(inside, language),
  },
  // Bapak/Ibu, dan/atau
  {
    pattern: /\b(?:dan\/atau|and\/or)\b|(?<=\p{L}) ?\/ ?(?=\p{L})/u,
    say: ([sign = ''], language) => {
      const or = language === 'id' ? 'atau' : 'or';
      return sign.trim() === '/' ? ` ${or} ` : or;
    },
  },
  // ADU-2026-000123-4
  {
    pattern: /\b[A-Z]{1,8}-\d{4}-\d{6,12}-\d\b/,
    say: ([code = ''], language) => spokenCode(code, language),
  },
  // Rp1.500.000,50
  {
    pattern: /\bRp\.? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?!\d)/,
    say: ([, whole = '', sen = '0'], language) =>
      spokenAmount(Number(`${whole.replaceAll('.', '')}.${sen}`), language),
  },
  // 23 Februari 2026
  {
    pattern: new RegExp(`\\b(\\d{1,2}) (${anyMonth}) (\\d{4})\\b`),
    say: ([, day = '', month = '', year = ''], language) =>
      spokenDateOf(day, month, year, language),
  },
  // 07.30 WIB, pukul 16:30
  {
    pattern: /\b(\d{1,2})[.:](\d{2})(?: (WIB|WITA|WIT)\b)?(?![\d.,]*\d)/,
    say: ([, hour = '', minute = '', zone], language) =>
      Number(hour) <= 24 && Number(minute) <= 59
        ? spokenTime(Number(hour), Number(minute), language, zone)
        : null,
  },
  { pattern: /\b(?:WIB|WITA|WIT)\b/, say: ([zone = ''], language) => spokenZone(zone, language) },
  // polisi 110, darurat 112 atau 119: read digit by digit, as they are dialled
  {
    pattern: /(?<![\d.,])11[029](?![.,]?\d)/,
    say: ([code = ''], language) => spokenCode(code, language),
  },
  // +6281234567890, 0812-3456-7890, 123456, 1234 5678: a phone number, a code, a PIN
  {
    pattern:
      /(?<![\d.,])(?:\d{4} \d{4}(?! ?\d)|\+\d[\d-]*|0\d[\d-]*|\d{5,}|\d{3,}(?:-\d{3,})+)(?![.,]?\d)/,
    say: ([code = ''], language) => spokenCode(code, language),
  },
  // 1.500, 2,5, 12
  {
    pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![.,]?\d)/,
    say: ([, whole = '', behind], language) =>
      spokenNumber(Number(`${whole.replaceAll('.', '')}${behind ? `.${behind}` : ''}`), language),
  },
  // Kec. Cibadak, Kab. Sukabumi
  { pattern: /\b(Kec|Kab|Kel)\./, say: ([, short = '']) => placeWords[short] ?? null },
  // NIK, OTP
  {
    pattern: /\b(?:NIK|KTP|NIB|NPWP|SMS|OTP|ATM|BPR|KSP|KDMP)\b/,
    say: ([letters = '']) => [...letters].join(' '),
  },
];

/**
 * Prepares a text for a voice. Ticket numbers, phone numbers and codes are read digit by digit; amounts, dates, times
 * and numbers as words; brackets and slashes are removed. Voices read "8071" as a number and "07.30" as a decimal.
 */
export function spokenText(text: string, language: ShippedLocale): string {
  return said(text, language, readings);
}

function said(
  text: string,
  language: ShippedLocale,
  [reading, ...rest]: readonly Reading[],
): string {
  if (!reading) return text;
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(reading.pattern, 'gu'))) {
    const words = reading.say(match, language);
    if (words === null) continue;
    parts.push(said(text.slice(end, match.index), language, rest), words);
    end = match.index + match[0].length;
  }
  return parts.join('') + said(text.slice(end), language, rest);
}

function spokenDateOf(
  day: string,
  month: string,
  year: string,
  language: ShippedLocale,
): string | null {
  const place = Math.max(monthNames('id').indexOf(month), monthNames('en').indexOf(month));
  const date = `${year}-${String(place + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : spokenDate(date, language);
}
