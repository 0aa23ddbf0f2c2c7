import { expect, test } from 'vitest';
import { spokenNumber } from '../../../src/widget/conversation/spoken-number.js';

test.each([
  ['ADU-2026-000123-4', 'A D U, 2 0 2 6, 0 0 0 1 2 3, 4'],
  ['482913', '4 8 2 9 1 3'],
])('%s is said sign by sign', (number, spoken) => {
  expect(spokenNumber(number)).toBe(spoken);
});
