import type { ShippedLocale } from '@aduan/core';
import type { PhoneKey } from '@aduan/core/voice';
import { spokenNumber } from '../spoken/spoken-number.js';
import { phoneWords } from './phone-words.js';

/** A key of the phone as one says it. */
export function spokenKey(key: PhoneKey, language: ShippedLocale): string {
  if (key === '*') return phoneWords.star[language];
  return key === '#' ? phoneWords.hash[language] : spokenNumber(Number(key), language);
}
