import type { ShippedLocale } from '../../ports/label.js';

const digitWords: Readonly<Record<ShippedLocale, readonly string[]>> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/**
 * A ticket number for a voice: letter by letter and digit by digit, with a comma where it pauses: "A D U, dua nol dua
 * enam, nol nol nol satu dua tiga, empat".
 */
export function speakTicketNumber(number: string, locale: ShippedLocale): string {
  return number
    .split('-')
    .map((group) => [...group].map((sign) => digitWords[locale][Number(sign)] ?? sign).join(' '))
    .join(', ');
}
