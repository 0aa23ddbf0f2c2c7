import { digitsIn } from '../../language/digits.js';
import type { CitizenMessage } from '../../session/input.js';
import { isWithoutNumber } from './ticket-number.js';

/** How somebody calls it before he says it. */
const named = /(?<!\p{L})pin(?:\s?(?:nya|ku|saya|aku|e|na))?(?!\p{L})/giu;

/** Eight digits, or the six of an older case, written, spoken or keyed; null where they are forgotten. */
export function readPin({ digits, text = '' }: CitizenMessage): { value: string | null } | null {
  const pin = digits ?? digitsIn(text.replace(named, ''));
  if (pin !== null && /^(?:\d{6}|\d{8})$/.test(pin)) return { value: pin };
  return pin === null && isWithoutNumber(text) ? { value: null } : null;
}
