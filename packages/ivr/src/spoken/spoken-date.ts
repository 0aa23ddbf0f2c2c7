import type { ShippedLocale } from '@aduan/core/channel';
import { spokenNumber } from './spoken-number.js';

const months: Readonly<Record<ShippedLocale, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/**
 * A date as it is spoken: `2026-02-23` is "dua puluh tiga Februari dua ribu dua puluh enam".
 *
 * @param date - ISO 8601, the date only
 * @throws RangeError for an invalid date
 */
export function spokenDate(date: string, language: ShippedLocale): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const name = months[language][month - 1];
  if (!isDate || name === undefined) throw new RangeError('That is no date.');
  return `${spokenNumber(day, language)} ${name} ${spokenYear(year, language)}`;
}

/** The names of the months, for finding dates in a text. */
export function monthNames(language: ShippedLocale): readonly string[] {
  return months[language];
}

/** In English, years from 1100 to 1999 and from 2010 to 2099 are spoken in two halves: "twenty twenty-six". */
function spokenYear(year: number, language: ShippedLocale): string {
  const isHalved = (year >= 1100 && year < 2000) || (year >= 2010 && year < 2100);
  if (language === 'id' || !isHalved || year % 100 === 0) return spokenNumber(year, language);
  const rest = year % 100;
  const half = rest < 10 ? `oh ${spokenNumber(rest, 'en')}` : spokenNumber(rest, 'en');
  return `${spokenNumber(Math.floor(year / 100), 'en')} ${half}`;
}
