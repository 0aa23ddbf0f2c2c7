import type { Said } from '../../session/input.js';
import { digitsIn } from '../../words/digit-words.js';
import { isWithoutNumber } from './ticket-number.js';

/** Six digits, written, spoken or keyed; null where they are forgotten. */
export function readPin({ digits, text = '' }: Said): { value: string | null } | null {
  const pin = digits ?? digitsIn(text.replace(/(?<!\p{L})pin(?:nya)?(?!\p{L})/giu, ''));
  if (pin !== null && /^\d{6}$/.test(pin)) return { value: pin };
  return pin === null && isWithoutNumber(text) ? { value: null } : null;
}
