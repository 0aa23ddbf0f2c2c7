import { expect, test } from 'vitest';
import { memoryLimit, type SignInLimit } from '../../server/accounts/sign-in-limit.js';

/** That many guesses at an account, each from another address. */
async function guesses(limit: SignInLimit, account: string, times: number): Promise<void> {
  for (let number = 0; number < times; number++) await limit.take(account, `guesser-${number}`);
}

test('the seventh wrong try of an address at an account waits; another address does not', async () => {
  const limit = memoryLimit();
  for (let tries = 0; tries < 6; tries++) {
    expect(await limit.take('petugas.a', 'guesser')).toEqual({ refusedFor: 0, delayMs: 0 });
  }
  expect((await limit.take('Petugas.A', 'guesser')).refusedFor).toBeGreaterThan(0);
  expect((await limit.take('petugas.a', 'office')).refusedFor).toBe(0);
  expect((await limit.take('petugas.b', 'guesser')).refusedFor).toBe(0);
});

test('an address that tries many accounts waits, and says nothing of any account then', async () => {
  const limit = memoryLimit();
  for (let tries = 0; tries < 30; tries++) {
    expect((await limit.take(`name-${tries}`, 'guesser')).refusedFor).toBe(0);
  }
  for (let tries = 0; tries < 30; tries++) {
    expect((await limit.take('petugas.a', 'guesser')).refusedFor).toBeGreaterThan(0);
  }
  expect(await limit.take('petugas.a', 'office')).toEqual({ refusedFor: 0, delayMs: 0 });
});

test('who changes the address inside one IPv6 network is held up there, and the network beside it is not', async () => {
  const limit = memoryLimit();
  for (let tries = 0; tries < 6; tries++) {
    expect((await limit.take('petugas.a', `2001:db8:0:1::${tries}`)).refusedFor).toBe(0);
  }
  expect((await limit.take('petugas.a', '2001:db8:0:1::ff')).refusedFor).toBeGreaterThan(0);
  for (let tries = 6; tries < 90; tries++) {
    const { refusedFor } = await limit.take(`name-${tries}`, `2001:db8:0:${tries.toString(16)}::1`);
    expect(refusedFor).toBe(0);
  }
  expect((await limit.take('petugas.b', '2001:db8:0:ffff::1')).refusedFor).toBeGreaterThan(0);
  expect((await limit.take('petugas.b', '2001:db8:1::1')).refusedFor).toBe(0);
});

test('one address that is refused takes nothing from its neighbours', async () => {
  const limit = memoryLimit();
  for (let tries = 0; tries < 200; tries++) await limit.take('petugas.a', '2001:db8:0:1::1');
  expect((await limit.take('petugas.a', '2001:db8:0:2::1')).refusedFor).toBe(0);
});

test('guesses of the whole world slow an account down and never lock it', async () => {
  const limit = memoryLimit();
  await guesses(limit, 'petugas.a', 10);
  expect(await limit.take('petugas.a', 'office')).toEqual({ refusedFor: 0, delayMs: 200 });
  await guesses(limit, 'petugas.a', 1_000);
  expect(await limit.take('petugas.a', 'office')).toEqual({ refusedFor: 0, delayMs: 4_000 });
  expect((await limit.take('petugas.b', 'office')).delayMs).toBe(0);
});

test('the right password is no guess: a whole office signs in behind one address', async () => {
  const limit = memoryLimit();
  for (let officer = 0; officer < 100; officer++) {
    expect((await limit.take(`petugas.${officer}`, 'office')).refusedFor).toBe(0);
    await limit.forgive(`petugas.${officer}`, 'office');
  }
  for (let morning = 0; morning < 20; morning++) {
    expect(await limit.take('petugas.a', 'office')).toEqual({ refusedFor: 0, delayMs: 0 });
    await limit.forgive('petugas.a', 'office');
  }
});

test('the right password forgives the tries before it', async () => {
  const limit = memoryLimit();
  for (let tries = 0; tries < 6; tries++) await limit.take('petugas.a', 'office');
  await limit.forgive('petugas.a', 'office');
  expect((await limit.take('petugas.a', 'office')).refusedFor).toBe(0);
});
