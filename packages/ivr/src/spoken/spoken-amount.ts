import type { ShippedLocale } from '@aduan/core/channel';
import { spokenNumber } from './spoken-number.js';

/**
 * An amount of money as it is spoken: 1500000 is "satu juta lima ratus ribu rupiah", 0.5 "nol rupiah lima puluh sen".
 *
 * @param rupiah - 0 or more, rounded to hundredths
 * @throws RangeError for a negative amount
 */
export function spokenAmount(rupiah: number, language: ShippedLocale): string {
  if (rupiah < 0) throw new RangeError('An amount is not less than nothing.');
  const sen = Math.round(rupiah * 100);
  const whole = `${spokenNumber(Math.floor(sen / 100), language)} rupiah`;
  return sen % 100 === 0 ? whole : `${whole} ${spokenNumber(sen % 100, language)} sen`;
}
