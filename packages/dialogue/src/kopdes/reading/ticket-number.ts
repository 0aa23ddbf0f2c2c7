import type { Said } from '../../session/input.js';

/** A ticket number as people write it: with or without dashes, in small letters. */
const number = /(?<![A-Z0-9])[A-Z]{1,8}[\s-]?\d{4}[\s-]?\d{6}[\s-]?\d(?!\d)/i;

/** The ticket number in a text, in capitals; null when there is none. The host checks its digit. */
export function findTicketNumber(text: string): string | null {
  return number.exec(text)?.[0].toUpperCase().replace(/\s/g, '-') ?? null;
}

/** A ticket number in answer to the question for it, also its digits alone. */
export function readTicketNumber(said: Said): { value: string } | null {
  const { text = '', digits = text.replace(/[\s-]/g, '') } = said;
  const number = findTicketNumber(text) ?? (/^\d{7,11}$/.test(digits) ? digits : null);
  return number === null ? null : { value: number };
}
