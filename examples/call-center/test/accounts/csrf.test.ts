import { expect, test } from 'vitest';
import { csrfTokens } from '../../server/accounts/csrf.js';

test('a token belongs to one session under one secret', () => {
  const tokens = csrfTokens('secret');
  const token = tokens.issue('session');
  expect(tokens.matches('session', token)).toBe(true);
  expect(tokens.matches('another', token)).toBe(false);
  expect(csrfTokens('other').matches('session', token)).toBe(false);
  expect(tokens.matches('session', undefined)).toBe(false);
  expect(tokens.matches('session', token.slice(1))).toBe(false);
});
