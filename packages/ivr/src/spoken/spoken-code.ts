import type { ShippedLocale } from '@aduan/core/channel';
import { speakTicketNumber } from '@aduan/core/ticket';

/** Digits in a group. People remember three at once. */
const groupOf = 3;

/**
 * A code letter by letter and digit by digit, with commas where the voice pauses: `ADU-2026-000123-4` is "A D U, dua
 * nol dua enam, nol nol nol, satu dua tiga, empat". A group of more than four digits is split into threes, so that no
 * voice reads it as a number.
 */
export function spokenCode(code: string, language: ShippedLocale): string {
  const groups = code
    .toUpperCase()
    .split(/[^\p{L}\d]+/u)
    .flatMap((group) => group.match(/\d+|\D+/g) ?? [])
    .flatMap(inParts);
  return speakTicketNumber(groups.join('-'), language);
}

function inParts(group: string): readonly string[] {
  const isLong = /^\d/.test(group) && group.length > 4;
  return isLong ? (group.match(new RegExp(`.{1,${groupOf}}`, 'g')) ?? []) : [group];
}
