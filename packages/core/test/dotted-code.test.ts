import { describe, expect, test } from 'vitest';
import { firstSteps, liesIn } from '../src/dotted-code.js';
import { isResponsibleFor } from '../src/ports/is-responsible-for.js';

describe('A dotted code', () => {
  test.each([
    ['33', '33', true],
    ['33.74', '33', true],
    ['33.74.01', '33.74', true],
    ['33', '33.74', false],
    ['330', '33', false],
    ['33.741', '33.74', false],
    [null, '33', false],
  ])('%s lies in %s: %s', (code, above, expected) => {
    expect(liesIn(code, above)).toBe(expected);
  });

  test('has first steps, all of them where it has fewer', () => {
    expect(firstSteps('33.74.01.1001', 2)).toBe('33.74');
    expect(firstSteps('33', 2)).toBe('33');
  });
});

test('Somebody answers for their regions and what lies in them, for every place without regions, and for what has none', () => {
  const ofJateng = { regions: ['31', '33'] };
  expect(
    [null, '33', '33.74', '34', '330'].map((place) => isResponsibleFor(ofJateng, place)),
  ).toEqual([true, true, true, false, false]);
  expect(isResponsibleFor({ regions: [] }, '34')).toBe(true);
});
