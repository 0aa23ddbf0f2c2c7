import { describe, expect, it } from 'vitest';
import { findTicketNumber } from '../../src/ticket/number/number-in-text.js';
import { formatTicketNumber } from '../../src/ticket/number/ticket-number.js';

const number = formatTicketNumber({ prefix: 'ADU', year: 2026, serial: 19 });
const check = number.slice(-1);
const permit = formatTicketNumber({ prefix: 'IZN', year: 2026, serial: 20 });
const wrong = String((Number(check) + 1) % 10);

describe('findTicketNumber', () => {
  it.each([
    ['as it is written', `laporan ${number} gimana kabarnya?`],
    ['in small letters, without dashes', `adu2026000019${check} kok belum`],
    ['with its zeros left out', `nomor ADU 2026 19 ${check} pak`],
    ['with letters apart', `a.d.u 2026-000019-${check}`],
    ['before another number', `${number} 3 orang, hub 08123456789`],
    ['behind another number', `hp 08123456789, no ${number}`],
    ['with its letters as they are called', `a de u 2026 000019 ${check}`],
    ['with commas between its letters', `A, D, U, 2026, 000019, ${check}`],
    ['with the letter O for zeros', `ADU-2O26-OOOO19-${check}, o ya, oke`],
    ['in brackets', `(${number})`],
  ])('finds the number of this desk %s', (_, text) => {
    expect(findTicketNumber(text)).toEqual({ number, isNamed: true });
  });

  it.each([
    ['digits alone', `2026000019${check}`],
    ['digits in groups', `2026-19-${check}`],
    ['digits among words', `nomornya 2026 000019 ${check} kalau tidak salah`],
  ])('%s are a number where one is asked for', (_, text) => {
    expect(findTicketNumber(text)).toEqual({ number, isNamed: false });
  });

  it.each([
    ['a wrong check digit', `ADU-2026-000019-${wrong}`, 'mistyped', true],
    ['a missing digit', 'adu 2026 000019', 'incomplete', true],
    ['digits alone with a wrong one', `2026000019${wrong}`, 'mistyped', false],
    ['a phone number', '08123456789', 'incomplete', false],
  ] as const)('says that %s is no number', (_, text, problem, isNamed) => {
    expect(findTicketNumber(text)).toEqual({ number: null, problem, isNamed });
  });

  it.each([
    'hp 08123456789',
    'WA 08561234567',
    'bejo 0812-3456-789',
    'ADU 08123456789',
    'adu 2 ayam',
    'ADU ke 2026000019',
    'LPR-2026-000019-1',
    'xadu2026000019',
    'ade 2026 000019',
    'ADU oke 2026 000019',
    'bandu 2026 000019 5',
  ])('takes %s for no number that was named', (text) => {
    expect(findTicketNumber(text)?.isNamed ?? false).toBe(false);
  });

  it('knows the letters of the desk alone', () => {
    const other = formatTicketNumber({ prefix: 'KOP', year: 2026, serial: 19 });
    expect(findTicketNumber(other, ['KOP'])).toEqual({ number: other, isNamed: true });
    expect(findTicketNumber(number, ['KOP'])).toMatchObject({ isNamed: false });
    expect(findTicketNumber('halo')).toBeNull();
  });

  it.each([
    ['as they are written', `izin ${permit} gimana kabarnya?`, permit],
    ['as they are called', `i zet en 2026 000020 ${permit.slice(-1)}`, permit],
    ['before a number of the desk', `${permit}, bukan ${number}`, permit],
    ['behind a number of the desk', `${number}, bukan ${permit}`, number],
  ])('knows the letters of a kind %s', (_, text, first) => {
    expect(findTicketNumber(text, ['ADU', 'IZN'])).toEqual({ number: first, isNamed: true });
  });
});
