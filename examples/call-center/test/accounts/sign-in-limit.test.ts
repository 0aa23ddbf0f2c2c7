import { expect, test } from 'vitest';
import { signInLimit } from '../../server/accounts/sign-in-limit.js';

test('the seventh wrong try of an account waits; a right one forgives', async () => {
  const limit = signInLimit();
  for (let tries = 0; tries < 6; tries++) expect(await limit.take('petugas.a', 'a')).toBe(0);
  expect(await limit.take('Petugas.A', 'b')).toBeGreaterThan(0);
  expect(await limit.take('petugas.b', 'a')).toBe(0);
  await limit.forgive('petugas.a');
  expect(await limit.take('petugas.a', 'a')).toBe(0);
});

test('an address that tries many accounts waits too', async () => {
  const limit = signInLimit();
  for (let tries = 0; tries < 30; tries++) expect(await limit.take(`name-${tries}`, 'a')).toBe(0);
  expect(await limit.take('another', 'a')).toBeGreaterThan(0);
  expect(await limit.take('another', 'b')).toBe(0);
});
