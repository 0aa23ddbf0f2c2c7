import type { ShippedLocale } from '@aduan/core/channel';
import { spokenNumber } from './spoken-number.js';

/** Time zones of Indonesia by abbreviation. Voices spell or swallow the abbreviations. */
const zones: Readonly<Record<string, Readonly<Record<ShippedLocale, string>>>> = {
  WIB: { id: 'Waktu Indonesia Barat', en: 'Western Indonesia Time' },
  WITA: { id: 'Waktu Indonesia Tengah', en: 'Central Indonesia Time' },
  WIT: { id: 'Waktu Indonesia Timur', en: 'Eastern Indonesia Time' },
};

/**
 * A time of day as it is spoken: 07.30 is "tujuh tiga puluh", 16.00 "enam belas", 08.05 "delapan lewat lima menit"; in
 * English "seven thirty", "sixteen hundred", "eight oh five".
 *
 * @param zone - `WIB`, `WITA`, `WIT`, or any other text, which is spoken unchanged
 * @throws RangeError for an invalid time
 */
export function spokenTime(
  hour: number,
  minute: number,
  language: ShippedLocale,
  zone?: string,
): string {
  const isTime = Number.isInteger(hour) && Number.isInteger(minute) && hour >= 0 && minute >= 0;
  if (!isTime || hour > 24 || minute > 59) throw new RangeError('No day has that time.');
  const said = language === 'id' ? indonesian(hour, minute) : english(hour, minute);
  return zone === undefined ? said : `${said} ${spokenZone(zone, language)}`;
}

/** The full name of a time zone. */
export function spokenZone(zone: string, language: ShippedLocale): string {
  return Object.hasOwn(zones, zone) ? (zones[zone]?.[language] ?? zone) : zone;
}

function indonesian(hour: number, minute: number): string {
  const said = spokenNumber(hour, 'id');
  if (minute === 0) return said;
  const past = spokenNumber(minute, 'id');
  return minute < 10 ? `${said} lewat ${past} menit` : `${said} ${past}`;
}

function english(hour: number, minute: number): string {
  const said = spokenNumber(hour, 'en');
  if (minute === 0) return hour > 12 || hour === 0 ? `${said} hundred` : `${said} o'clock`;
  return `${said} ${minute < 10 ? 'oh ' : ''}${spokenNumber(minute, 'en')}`;
}
