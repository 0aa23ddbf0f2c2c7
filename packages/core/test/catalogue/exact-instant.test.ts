import { expect, it } from 'vitest';
import { exactInstant } from '../../src/catalogue/exact-instant.js';

it('says an instant to the millisecond, with the offset of the zone', () => {
  expect(exactInstant(0, 'Asia/Jakarta')).toBe('1970-01-01T07:00:00.000+07:00');
  expect(exactInstant(-1, 'UTC')).toBe('1969-12-31T23:59:59.999+00:00');
});
