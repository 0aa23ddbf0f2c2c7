import type { ShippedLocale } from '@aduan/core/channel';
import { toCardinal as english } from 'n2words/en-US';
import { toCardinal as indonesian } from 'n2words/id-ID';

const cardinal = { id: indonesian, en: english } as const satisfies Record<ShippedLocale, unknown>;

/**
 * A number as it is spoken: 21 is "dua puluh satu", 1500 "seribu lima ratus", 0.5 "nol koma lima".
 *
 * @throws RangeError for a number that is not finite
 */
export function spokenNumber(value: number, language: ShippedLocale): string {
  if (!Number.isFinite(value)) throw new RangeError('Only finite numbers can be said.');
  return cardinal[language](value);
}
