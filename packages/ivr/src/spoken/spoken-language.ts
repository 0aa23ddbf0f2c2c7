import type { ShippedLocale } from '@aduan/core';

/** The language whose words stand for numbers: Indonesian, unless English is spoken. */
export function spokenLanguage(language: string): ShippedLocale {
  return /^en\b/i.test(language) ? 'en' : 'id';
}
