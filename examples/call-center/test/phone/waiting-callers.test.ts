import { sqliteTables } from '@aduan/server/host';
import { expect, test } from 'vitest';
import { openWaitingCallers, waitingCallersSchema } from '../../server/phone/waiting-callers.js';

const open = () => openWaitingCallers(sqliteTables(':memory:', waitingCallersSchema));

async function calls(callers: ReturnType<typeof open>) {
  return (await callers.waiting()).map(({ call }) => call);
}

test('a person who came first is first, and anyone who comes twice keeps their place', async () => {
  const callers = open();
  await callers.join('one', '3', 1_000);
  await callers.join('two', '5', 2_000);
  await callers.join('one', '3', 9_000);
  expect(await calls(callers)).toEqual(['one', 'two']);
  await callers.leave('one');
  expect(await calls(callers)).toEqual(['two']);
});

test('officers who reach for the next one at once get different callers, one each', async () => {
  const callers = open();
  for (const [at, call] of ['one', 'two'].entries()) await callers.join(call, '3', at);
  const taken = await Promise.all(['a', 'b', 'c'].map((officer) => callers.takeNext(officer, 5)));
  expect(taken.map((each) => each?.call)).toEqual(['one', 'two', undefined]);
  await callers.join('three', '3', 6);
  expect(await callers.takeNext('a', 7)).toBeNull();
  expect(await callers.talkOf('a')).toMatchObject({ call: 'one', takenAt: 5 });
  await callers.leave('one');
  expect(await callers.takeNext('a', 8)).toMatchObject({ call: 'three', officer: 'a' });
});

test('an officer who presses twice gets one caller, and no error', async () => {
  const callers = open();
  for (const [at, call] of ['one', 'two', 'three'].entries()) await callers.join(call, '3', at);
  const taken = await Promise.all(Array.from({ length: 5 }, () => callers.takeNext('a', 5)));
  expect(taken.flatMap((each) => each?.call ?? [])).toEqual(['one']);
  expect((await callers.waiting()).map(({ call }) => call)).toEqual(['two', 'three']);
});

test('a place is told each twenty seconds, once, and to nobody who talks', async () => {
  const callers = open();
  await callers.join('one', '3', 100_000);
  const told = (at: number) => callers.isToldNow('one', at);
  expect([await told(100_000), await told(100_000), await told(119_999)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(await told(120_000)).toBe(true);
  await callers.takeNext('a', 130_000);
  expect(await told(150_000)).toBe(false);
});
