import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
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

test('two passwords are looked at, and no more, however many come at once', async () => {
  let alive = 0;
  let highest = 0;
  const count = (thread: Worker) => {
    highest = Math.max(highest, ++alive);
    thread.once('exit', () => alive--);
  };
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  const asked = Array.from({ length: 5 }, () => verifyPassword('rahasia', null));
  expect(await Promise.all(asked)).toEqual([false, false, false, false, false]);
  expect([highest, alive]).toEqual([2, 0]);
});

test('what signs and seals the messages of citizens does not queue behind passwords', async () => {
  const ended: string[] = [];
  const asked = Array.from({ length: 5 }, () =>
    verifyPassword('rahasia', null).then(() => ended.push('password')),
  );
  // The second round starts once passwords are being derived.
  for (let message = 0; message < 2; message++) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1)).then(() => ended.push('message'));
  }
  await Promise.all(asked);
  expect(ended.slice(0, 2)).toEqual(['message', 'message']);
});
