import type { Label, Locale } from '@aduan/core';
import type { Call } from '../route.js';

/**
 * Language of a page: `?lang=`, otherwise the browser's first one that the desk supports, otherwise the desk's first.
 */
export function localeOf({ url, request, context }: Call): Locale {
  const { languages } = context.citizen;
  const ranges = (request.headers.get('accept-language') ?? '').split(',');
  const preferred = ranges.map((range) => range.split(';', 1).join('').trim());
  for (const asked of [url.searchParams.get('lang') ?? '', ...preferred]) {
    const locale = languages.match(asked);
    if (locale !== null) return locale;
  }
  return languages.first;
}

/** Makes a function that returns texts in the language of a page. */
export function sayIn(call: Call, locale: Locale = localeOf(call)): (label: Label) => string {
  return (label) => call.context.citizen.languages.text(label, locale);
}
