import { expect, test } from 'vitest';
import { backoffMs } from '../../../src/widget/connection/backoff.js';

test('doubles up to half a minute', () => {
  expect([1, 2, 3, 5, 6, 40].map((failures) => backoffMs(failures, 1))).toEqual([
    1_000, 2_000, 4_000, 16_000, 30_000, 30_000,
  ]);
});

test('half of every wait is chance', () => {
  expect(backoffMs(3, 0)).toBe(2_000);
  expect(backoffMs(3, 0.5)).toBe(3_000);
});
