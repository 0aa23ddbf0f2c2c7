import { expect, test } from 'vitest';
import { createRegionResolver } from '../src/index.js';

const { resolve } = createRegionResolver();

test.each([
  ['Tenjojaya, Cibadak, Sukabumi', 1],
  ['tenjojya, cibadak, sukabumi', 8 / 9],
  ['Contoh Jaya, Cibadak, Sukabumi', 6 / 10],
  ['32.02.11.2007', 1],
])('"%s" is like Tenjojaya to that share of its letters: %d', (text, likeness) => {
  const found = resolve(text);
  expect(found?.code).toBe('32.02.11.2007');
  expect(found?.likeness).toBeCloseTo(likeness);
});
