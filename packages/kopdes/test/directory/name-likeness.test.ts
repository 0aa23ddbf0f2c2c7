import { expect, test } from 'vitest';
import { nameLikeness } from '../../src/directory/name-likeness.js';
import { spelledOut } from '../../src/directory/place-spelling.js';

test('Names are as like as slips are few: whole ones for letters, small ones for what is hardly heard', () => {
  expect(nameLikeness('sukamaju', 'sukamaju')).toBe(1);
  expect(nameLikeness('', '')).toBe(1);
  expect(nameLikeness('sukamaju', '')).toBeLessThan(0.5);
  expect(nameLikeness('tanjung', 'tanjugn')).toBeCloseTo(1 - 1 / 7);
  expect(nameLikeness('sukamaju', 'sukamahu')).toBeCloseTo(1 - 1 / 8);
  expect(nameLikeness('sukamaju', 'sukamaja')).toBeCloseTo(1 - 0.4 / 8);
  expect(nameLikeness('sukamaju', 'sukmaju')).toBeCloseTo(1 - 0.4 / 8);
  expect(nameLikeness('sukamaju', 'sukkamaju')).toBeCloseTo(1 - 0.4 / 9);
  expect(nameLikeness('semaraksari', 'semarasari')).toBeGreaterThan(0.95);
  expect(nameLikeness('sukamaju', 'lembahwangi')).toBeLessThan(0.45);
});

test('Likeness does not depend on which name is asked about', () => {
  for (const [one, other] of [
    ['tanjungsari', 'tanjngsarih'],
    ['abab', 'baba'],
    ['cibungbulang', 'bungbulang'],
  ] as const) {
    expect(nameLikeness(one, other)).toBe(nameLikeness(other, one));
  }
});

test('Short words and old letters are written out', () => {
  expect(spelledOut('tj doeren 2')).toBe('tanjung duren dua');
  expect(spelledOut('sei djati')).toBe('sungai jati');
  expect(spelledOut('sukamaju')).toBe('sukamaju');
});
