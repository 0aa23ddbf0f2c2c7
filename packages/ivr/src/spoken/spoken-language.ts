import type { ShippedLocale } from '@aduan/core/channel';

/** The language in which numbers are spoken: English for English, Indonesian for any other. */
export function spokenLanguage(language: string): ShippedLocale {
  return /^en\b/i.test(language) ? 'en' : 'id';
}
