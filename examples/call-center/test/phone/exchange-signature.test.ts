import { expect, test } from 'vitest';
import { exchangeSignature, isSignedByExchange } from '../../server/phone/exchange-signature.js';

const body = new TextEncoder().encode('[{"type":"ended"}]');
const at = Date.parse('2026-11-27T08:00:00Z');
const header = exchangeSignature('secret', body, at);

test('what was signed is believed, for five minutes', () => {
  for (const now of [at, at + 290_000, at - 290_000]) {
    expect(isSignedByExchange('secret', { body, header, now })).toBe(true);
  }
});

test.each([
  ['with another secret', { secret: 'other' }],
  ['later', { now: at + 310_000 }],
  ['from the future', { now: at - 310_000 }],
  ['over other words', { body: new TextEncoder().encode('[]') }],
  ['without a signature', { header: '' }],
  ['with half of it', { header: header.slice(0, -2) }],
  ['of another instant', { header: header.replace(/t=\d+/, `t=${at / 1_000 + 1}`) }],
])('nothing else is: %s', (_name, changed) => {
  const { secret, ...told } = { secret: 'secret', body, header, now: at, ...changed };
  expect(isSignedByExchange(secret, told)).toBe(false);
});
