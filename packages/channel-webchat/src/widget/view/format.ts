import type { Locale } from '@aduan/core';
import type { Words } from '../catalogue.js';

/** Time of day in the citizen's own zone, such as "09.41". */
export function clockTime(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(tag(locale), { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The day in the citizen's own zone: "Hari ini", or the date. */
export function dayName(at: number, now: number, locale: Locale, catalogue: Words): string {
  const day = new Intl.DateTimeFormat(tag(locale), { dateStyle: 'full' });
  const name = day.format(at);
  // Browsers write "07 Desember" in Indonesian.
  return name === day.format(now) ? catalogue.today : name.replace(' 0', ' ');
}

/** A file size as text, such as "240 KB" or "1,4 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  const inMegabytes = bytes >= 1_000_000;
  return new Intl.NumberFormat(tag(locale), {
    style: 'unit',
    unit: inMegabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMegabytes ? 1 : 0,
  }).format(bytes / (inMegabytes ? 1_000_000 : 1_000));
}

function tag(locale: Locale): string[] {
  return [locale === 'en' ? 'en-GB' : locale, 'id'];
}
