import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { checkOfficer } from '../../src/voice/check-call-back.js';
import { placedCalls } from '../../src/voice/placed-calls.js';
import { keptValues } from './kept-values.js';

const call = { id: 'ADU-1-1', to: '+6281234567890' } as const;

test('a call is claimed once, by whichever process, until it is given back', async () => {
  const { kv } = keptValues();
  const calls = placedCalls(kv);
  expect(await calls.claim(call)).toBe(true);
  expect(await calls.claim(call)).toBe(false);
  expect(await placedCalls(kv).claim({ ...call, to: '+6281234567891' })).toBe(false);
  expect(await calls.claim({ ...call, id: 'ADU-1-2' })).toBe(true);
  await calls.release(call);
  expect(await calls.claim(call)).toBe(true);
  expect(await calls.claim({ ...call, id: 'ADU-1-2' })).toBe(false);
});

test('a call is remembered for a week', async () => {
  const { kv, pass } = keptValues();
  const calls = placedCalls(kv);
  await calls.claim(call);
  pass(7 * 86_400_000 - 1);
  expect(await calls.claim(call)).toBe(false);
  pass(1);
  expect(await calls.claim(call)).toBe(true);
});

test('a call was placed to the number that was asked for, and to no other', async () => {
  const calls = placedCalls(keptValues().kv);
  expect(await calls.has(call)).toBe(false);
  await calls.claim(call);
  expect(await calls.has(call)).toBe(true);
  expect(await calls.has({ ...call, to: '+97912345678' })).toBe(false);
  expect(await calls.has({ ...call, id: 'ADU-1-2' })).toBe(false);
});

test.each(['+62811000101', 'sip:101@pbx.example'])('"%s" is where an officer is', (officer) => {
  expect(() => checkOfficer({ officer })).not.toThrow();
});

test.each(['', '101', 'PJSIP/101', 'client:budi', 'sip:a b', 'sip:"a"@b', 'sip:<a@b>'])(
  '"%s" is no officer',
  (officer) => {
    expect(() => checkOfficer({ officer })).toThrow(InputError);
  },
);
