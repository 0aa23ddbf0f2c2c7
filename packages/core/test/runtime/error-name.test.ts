import { expect, it } from 'vitest';
import { errorName } from '../../src/error-name.js';
import { NotFoundError } from '../../src/errors.js';

it('names an error of ours by its code, others by their name', () => {
  expect(errorName(new NotFoundError('ticket'))).toBe('ticket-not-found');
  expect(errorName(new TypeError('Warga A'))).toBe('TypeError');
  expect(errorName('Warga A')).toBe('string');
});
