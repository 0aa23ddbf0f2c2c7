import type { ShippedLocale } from '@aduan/core/channel';
import type { PhoneKey } from '@aduan/core/voice';
import { spokenNumber } from '../spoken/spoken-number.js';
import { phoneCatalogue } from './phone-catalogue.js';

/** A key of the phone as it is spoken. */
export function spokenKey(key: PhoneKey, language: ShippedLocale): string {
  if (key === '*') return phoneCatalogue.star[language];
  return key === '#' ? phoneCatalogue.hash[language] : spokenNumber(Number(key), language);
}
