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
