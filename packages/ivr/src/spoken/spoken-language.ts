import type { Locale } from '@aduan/core';

/** The language whose words stand for numbers: Indonesian, unless English is spoken. */
export function spokenLanguage(language: string): Locale {
  return /^en\b/i.test(language) ? 'en' : 'id';
}
