import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '../../server/accounts/password.js';

test('a hash is salted and opens for its password alone', async () => {
  const [one, other] = await Promise.all([hashPassword('rahasia'), hashPassword('rahasia')]);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^scrypt\$16384\$8\$5\$/);
  expect(await verifyPassword('rahasia', one)).toBe(true);
  expect(await verifyPassword('Rahasia', one)).toBe(false);
});

test('an unknown account opens for nothing', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword('rahasia', 'md5$x')).toBe(false);
});
