import { expect, test } from 'vitest';
import { callJournal } from '../../src/voice/call-journal.js';
import { keptValues } from './kept-values.js';

const hourMs = 3_600_000;

/** Several processes of one desk. */
function processes() {
  const { kv, now, pass } = keptValues();
  return { journal: (owner: string) => callJournal(kv, owner, now), pass };
}

const call = { call: 'c-1', from: '+6281234567890', to: '1500' };

test('a person who drove a call last holds it', async () => {
  const { journal } = processes();
  const [one, other] = [journal('one'), journal('other')];
  await one.hold(call);
  expect([await one.isHeld('c-1'), await other.isHeld('c-1')]).toEqual([true, false]);
  await other.hold(call);
  expect([await one.isHeld('c-1'), await other.isHeld('c-1')]).toEqual([false, true]);
});

test('calls of a process that says nothing any more are found, also behind the hour, and only until they are over', async () => {
  const { journal, pass } = processes();
  const [one, other] = [journal('one'), journal('other')];
  await one.beat();
  await one.hold(call);
  await one.hold({ ...call, call: 'c-2' });
  await one.over('c-2');
  expect(await other.orphans()).toEqual([]);
  pass(one.aliveMs - 1);
  expect(await other.orphans()).toEqual([]);
  pass(1);
  expect(await other.orphans()).toEqual([call]);
  pass(hourMs);
  expect(await other.orphans()).toEqual([call]);
  await other.over('c-1');
  expect(await one.orphans()).toEqual([]);
});

test('calls that begin at once stand behind each other', async () => {
  const { journal } = processes();
  const calls = Array.from({ length: 20 }, (_, index) => ({ ...call, call: `c-${index}` }));
  await Promise.all(calls.map((each, index) => journal(`p-${index % 3}`).hold(each)));
  const found = await journal('other').orphans();
  expect(found.map((each) => each.call).sort()).toEqual(calls.map((each) => each.call).sort());
});
