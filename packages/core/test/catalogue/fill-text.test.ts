import { describe, expect, it } from 'vitest';
import { fillLabel, fillText, joinLabels } from '../../src/catalogue/fill-text.js';

describe('fillText', () => {
  it('fills every placeholder, also twice', () => {
    expect(fillText('{a} dan {b} dan {a}', { a: '1', b: '2' })).toBe('1 dan 2 dan 1');
  });

  it('leaves what has no value, and fills nothing within a value', () => {
    const text: string = 'Nomor {number}, PIN {pin}';
    expect(fillText(text, { number: '{pin}' })).toBe('Nomor {pin}, PIN {pin}');
    expect(fillText(text, { number: 'toString {toString}' })).toBe(
      'Nomor toString {toString}, PIN {pin}',
    );
    expect(fillText('{toString}' as string, {})).toBe('{toString}');
  });

  it('does not read a value as a pattern', () => {
    expect(fillText('Ke {unit}', { unit: '$& $1' })).toBe('Ke $& $1');
  });
});

describe('fillLabel', () => {
  it('fills both languages, with words of each or the same for both', () => {
    const label = { id: '{n}: {day}', en: '{day}, {n}' } as const;
    expect(fillLabel(label, { n: '7', day: { id: 'Senin', en: 'Monday' } })).toEqual({
      id: '7: Senin',
      en: 'Monday, 7',
    });
  });
});

it('joins sentences in both languages', () => {
  const [one, two] = [
    { id: 'Satu.', en: 'One.' },
    { id: 'Dua.', en: 'Two.' },
  ];
  expect(joinLabels([one, two])).toEqual({ id: 'Satu. Dua.', en: 'One. Two.' });
});
