import { expect, test } from 'vitest';
import { fakeClock } from '../src/index.js';

test('a fake clock stands still until it is moved', () => {
  const clock = fakeClock(1000);
  expect([clock.now(), clock.now()]).toEqual([1000, 1000]);
  expect(clock.advance(500)).toBe(1500);
  expect(clock.now()).toBe(1500);
  clock.set(7);
  expect(clock.now()).toBe(7);
});

test('a fake clock starts on Monday 5 January 2026, 08:00 in Jakarta', () => {
  expect(new Date(fakeClock().now()).toISOString()).toBe('2026-01-05T01:00:00.000Z');
});
