import type { CitizenMessage } from '@aduan/dialogue';
import { digitsIn } from '@aduan/dialogue';
import { isWithoutNumber } from './ticket-number.js';

/** Words before the PIN. */
const named = /(?<!\p{L})pin(?:\s?(?:nya|ku|saya|aku|e|na))?(?!\p{L})/giu;

/** Eight digits, or six for an older ticket, written, spoken or keyed; null when they are forgotten. */
export function readPin({ digits, text = '' }: CitizenMessage): { value: string | null } | null {
  const pin = digits ?? digitsIn(text.replace(named, ''));
  if (pin !== null && /^(?:\d{6}|\d{8})$/.test(pin)) return { value: pin };
  return pin === null && isWithoutNumber(text) ? { value: null } : null;
}
