import type { Locale } from '@aduan/core';
import type { Call } from '../route.js';

/** Language of a page: `?lang=`, else the browser's first one that we speak, else Indonesian. */
export function localeOf({ url, request }: Pick<Call, 'url' | 'request'>): Locale {
  const chosen = url.searchParams.get('lang');
  if (chosen === 'id' || chosen === 'en') return chosen;
  for (const range of (request.headers.get('accept-language') ?? '').split(',')) {
    const language = range.trim().toLowerCase().slice(0, 2);
    // `in` is what old systems call Indonesian (ISO 639 before 1989).
    if (language === 'id' || language === 'in') return 'id';
    if (language === 'en') return 'en';
  }
  return 'id';
}

const languageTags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** A day in words, such as "Selasa, 14 April 2026". */
export function formatDay(at: number, locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'full', timeZone });
  return format.format(at);
}

/** Day and time of the office, such as "14 Apr 2026, 09.30 WIB". */
export function formatMoment(at: number, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(languageTags[locale], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(at);
}
