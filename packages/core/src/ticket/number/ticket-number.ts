import type { TicketNumberProblem } from '../../channel/number-in-text.js';
import { InputError } from '../../errors.js';
import { checkDigit } from './check-digit.js';

/** The parts of a ticket number. */
export interface TicketNumberParts {
  /** Letters of the desk or of the kind, such as `ADU`. */
  readonly prefix: string;
  /** Year in which the ticket was opened, four digits. */
  readonly year: number;
  /** Counts from 1 within the year; numbers may be skipped. */
  readonly serial: number;
}

/** Result of reading a ticket number. */
export type TicketNumberReading =
  | { readonly number: string; readonly problem?: never }
  | { readonly number: null; readonly problem: TicketNumberProblem };

const serialDigits = 6;
const maxSerialDigits = 12;

/**
 * Formats a ticket number: `ADU-2026-000123-4`. The last digit checks year and serial (Damm), so that one wrong digit
 * or two swapped ones are detected, such as on the phone. From serial 1,000,000 on it has one digit more:
 * `ADU-2026-1000000-7`.
 *
 * @throws InputError when a part is out of range
 */
export function formatTicketNumber({ prefix, year, serial }: TicketNumberParts): string {
  const isSerial = Number.isSafeInteger(serial) && serial > 0 && serial < 10 ** maxSerialDigits;
  const wrong = [
    ...(/^[A-Z]{1,8}$/.test(prefix) ? [] : ['prefix']),
    ...(Number.isInteger(year) && year >= 1000 && year <= 9999 ? [] : ['year']),
    ...(isSerial ? [] : ['serial']),
  ];
  if (wrong.length > 0) {
    throw new InputError(
      `No ticket number can be made: ${wrong.join(' and ')} out of range.`,
      wrong.map((part) => ({ message: 'is out of range', path: [part] })),
    );
  }
  const padded = String(serial).padStart(serialDigits, '0');
  return `${prefix}-${year}-${padded}-${checkDigit(`${year}${padded}`)}`;
}

/**
 * Parses a ticket number as people write, say or key it: in upper or lower case, with or without spaces, dots, dashes
 * and the prefix. Digits without letters get the prefix of the desk. If the parts are separate, the leading zeros of
 * the serial may be missing (`2026-123-4`).
 *
 * @param prefixes - prefix of this desk, then the prefixes of its kinds
 */
export function parseTicketNumber(
  text: string,
  prefixes: readonly string[] = ['ADU'],
): TicketNumberReading {
  const [, before = '', rest = ''] =
    /^(\D*)(.*)$/s.exec(text.normalize('NFKC').toUpperCase()) ?? [];
  const letters = before.replace(/[^A-Z]/g, '');
  if (rest === '' || /[^\d\s\p{P}]/u.test(rest)) return { number: null, problem: 'no-number' };
  if (letters !== '' && !prefixes.includes(letters)) return { number: null, problem: 'other-desk' };

  const digits = withSerialPadded(rest.split(/\D+/).filter((group) => group !== ''));
  const year = digits.slice(0, 4);
  const serial = digits.slice(4, -1);
  if (serial.length < serialDigits) return { number: null, problem: 'incomplete' };
  const hasSpareZero = serial.length > serialDigits && serial.startsWith('0');
  if (hasSpareZero || serial.length > maxSerialDigits) return { number: null, problem: 'too-long' };
  if (checkDigit(digits) !== '0') return { number: null, problem: 'mistyped' };
  return { number: `${letters || prefixes[0]}-${year}-${serial}-${digits.slice(-1)}` };
}

/**
 * A ticket number without its letters: `2026-000123-4`. All letters of a desk share one counter, so this alone says
 * which ticket it is.
 */
export function withoutLetters(number: string): string {
  return number.replace(/^[A-Z]+-/, '');
}

function withSerialPadded(groups: readonly string[]): string {
  const [year = '', serial = '', check = ''] = groups;
  const isApart = groups.length === 3 && year.length === 4 && check.length === 1;
  return isApart ? year + serial.padStart(serialDigits, '0') + check : groups.join('');
}
