import { expect, test } from 'vitest';
import { messageId } from '../../../src/widget/connection/message-id.js';

test('is a UUID of version 7 and variant 10', () => {
  for (let index = 0; index < 200; index += 1) {
    expect(messageId(Date.UTC(2026, 3, 14) + index)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});

test('carries its time in the first 48 bits', () => {
  // The example of RFC 9562, appendix A.6: 22 February 2022, 19:22:22 GMT.
  expect(messageId(1645557742000).slice(0, 13)).toBe('017f22e2-79b0');
});

test('sorts by the time it was made at', () => {
  const ids = [3, 1, 2].map((ms) => messageId(1_700_000_000_000 + ms));
  expect([...ids].sort()).toEqual([ids[1], ids[2], ids[0]]);
});

test('never repeats within a millisecond', () => {
  const ids = Array.from({ length: 1_000 }, () => messageId(1_700_000_000_000));
  expect(new Set(ids).size).toBe(1_000);
});
