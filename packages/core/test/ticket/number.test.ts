import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { checkDigit } from '../../src/ticket/number/check-digit.js';
import { formatTicketNumber, parseTicketNumber } from '../../src/ticket/number/ticket-number.js';

const prefix = 'ADU';
const number = formatTicketNumber({ prefix, year: 2026, serial: 123 });
const check = number.slice(-1);
const samples = [
  { year: 2026, serial: 1 },
  { year: 2026, serial: 123 },
  { year: 2026, serial: 110_099 },
  { year: 2027, serial: 909_090 },
  { year: 2030, serial: 999_999 },
  { year: 2030, serial: 1_000_000 },
  { year: 1999, serial: 12_345_678 },
];
const digitsOf = (sample: (typeof samples)[number]) =>
  formatTicketNumber({ prefix, ...sample }).replace(/\D/g, '');

describe('checkDigit', () => {
  it('agrees with the published example', () => {
    // https://en.wikipedia.org/wiki/Damm_algorithm: 572 gets 4.
    expect(checkDigit('572')).toBe('4');
    expect(checkDigit('5724')).toBe('0');
  });

  it.each(samples)('finds every single wrong digit of %o', (sample) => {
    const digits = digitsOf(sample);
    const changed = [...digits].flatMap((digit, at) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
    );
    expect(changed).toHaveLength(digits.length * 9);
    expect(changed.filter((each) => checkDigit(each) === '0')).toEqual([]);
  });

  it.each(samples)('finds every swap of two neighbours of %o', (sample) => {
    const digits = digitsOf(sample);
    const swapped = [...digits].slice(1).flatMap((digit, at) => {
      const other = digits.charAt(at);
      return digit === other ? [] : [digits.slice(0, at) + digit + other + digits.slice(at + 2)];
    });
    expect(swapped.length).toBeGreaterThan(2);
    expect(swapped.filter((each) => checkDigit(each) === '0')).toEqual([]);
  });
});

describe('formatTicketNumber', () => {
  it('pads the serial to six digits and ends in the check digit', () => {
    expect(number).toMatch(/^ADU-2026-000123-\d$/);
    expect(checkDigit('2026000123')).toBe(check);
  });

  it('grows beyond a million', () => {
    expect(formatTicketNumber({ prefix, year: 2026, serial: 1_000_000 })).toMatch(
      /^ADU-2026-1000000-\d$/,
    );
  });

  it.each([
    ['prefix', { prefix: 'ad-u', year: 2026, serial: 1 }],
    ['year', { prefix, year: 26, serial: 1 }],
    ['serial', { prefix, year: 2026, serial: 0 }],
    ['serial', { prefix, year: 2026, serial: 1.5 }],
    ['serial', { prefix, year: 2026, serial: 10 ** 12 }],
  ])('refuses a %s out of range: %o', (part, parts) => {
    expect(() => formatTicketNumber(parts)).toThrow(InputError);
    expect(() => formatTicketNumber(parts)).toThrow(`${part} out of range`);
  });
});

describe('parseTicketNumber', () => {
  it.each(samples)('reads what was written: %o', (sample) => {
    const written = formatTicketNumber({ prefix, ...sample });
    expect(parseTicketNumber(written)).toEqual({ number: written });
    expect(parseTicketNumber(written.replace(/\D/g, ''))).toEqual({ number: written });
  });

  it.each([
    ['lower case', `adu-2026-000123-${check}`],
    ['spaces around and within', `  A D U  2026 0001 23 ${check} `],
    ['a missing prefix', `2026-000123-${check}`],
    ['groups as they are spoken', `2026 000123 ${check}`],
    ['one digit at a time', [...`2026000123${check}`].join(' ')],
    ['digits only, as keyed on a phone', `2026000123${check}`],
    ['zeros left out', `ADU-2026-123-${check}`],
    ['long dashes, dots and slashes', `ADU – 2026.000123/${check}`],
    ['full-width signs', `ＡＤＵ-２０２６-０００１２３-${check}`],
    ['a line break from a copied letter', `ADU-2026-\n000123-${check}.`],
  ])('understands %s', (_, text) => {
    expect(parseTicketNumber(text)).toEqual({ number });
  });

  it('takes the prefix of the desk', () => {
    expect(parseTicketNumber(`kop 2026 000123 ${check}`, ['KOP'])).toEqual({
      number: `KOP-2026-000123-${check}`,
    });
  });

  it.each([
    ['letters of a kind', `izn 2026 123 ${check}`, { number: `IZN-2026-000123-${check}` }],
    ['digits alone, as those of the desk', `2026 123 ${check}`, { number }],
    ['letters of another desk', `kop 2026 123 ${check}`, { number: null, problem: 'other-desk' }],
  ])('reads %s', (_, text, reading) => {
    expect(parseTicketNumber(text, ['ADU', 'IZN'])).toEqual(reading);
  });

  it.each([
    ['nothing', '  ', 'no-number'],
    ['words', 'laporan saya', 'no-number'],
    ['letters among the digits', `ADU-2026-0OO123-${check}`, 'no-number'],
    ['another desk', `LPR-2026-000123-${check}`, 'other-desk'],
    ['a missing check digit', 'ADU-2026-000123', 'incomplete'],
    ['a short number', '2026 12', 'incomplete'],
    ['a zero too many', `20260000123${check}`, 'too-long'],
    ['a card number', '2026 1234 5678 9012 3456', 'too-long'],
    ['a wrong check digit', `ADU-2026-000123-${(Number(check) + 1) % 10}`, 'mistyped'],
    ['two digits swapped', `ADU-2062-000123-${check}`, 'mistyped'],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(parseTicketNumber(text)).toEqual({ number: null, problem });
  });
});
