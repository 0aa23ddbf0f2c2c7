import { expect, it } from 'vitest';
import { ratesOf } from '../../src/sending/rates-of.js';

it('puts a message under the rates of its account and of its receiver, each with a key of its own', () => {
  const rate = [
    { scope: 'account', perMs: 1_000, max: 80 },
    { scope: 'recipient', perMs: 6_000, max: 1, burst: 45 },
  ] as const;
  expect(ratesOf({ rate }, 'whatsapp', 'c-1')).toEqual({
    account: { key: 'rate/whatsapp', everyMs: 12.5, burst: 1 },
    recipient: { key: 'rate/whatsapp/c-1', everyMs: 6_000, burst: 45 },
  });
});

it('takes the slowest of several, and counts nothing where none is named', () => {
  const rate = [
    { scope: 'recipient', perMs: 1_000, max: 1 },
    { scope: 'recipient', perMs: 60_000, max: 20 },
  ] as const;
  expect(ratesOf({ rate }, 'telegram', 'c-1')).toMatchObject({
    account: { everyMs: 0, burst: 1 },
    recipient: { everyMs: 3_000 },
  });
  expect(ratesOf({ rate: [] }, 'web', 'c-1')).toBeNull();
});

it('puts a group under the rate that concerns groups, and nobody else', () => {
  const rate = [
    { scope: 'recipient', perMs: 1_000, max: 1 },
    { scope: 'recipient', idKind: 'chat', perMs: 60_000, max: 20 },
  ] as const;
  expect(ratesOf({ rate }, 'telegram', 'c-1', 'chat')?.recipient.everyMs).toBe(3_000);
  expect(ratesOf({ rate }, 'telegram', 'c-1', 'user')?.recipient.everyMs).toBe(1_000);
  expect(ratesOf({ rate }, 'telegram', 'c-1')?.recipient.everyMs).toBe(1_000);
});
