import { sqliteTables } from '@aduan/server/host';
import { expect, test } from 'vitest';
import { handsetCallsSchema, openHandsetCalls } from '../../server/phone/handset-calls.js';

const minute = 60_000;
const open = () => openHandsetCalls(sqliteTables(':memory:', handsetCallsSchema));

test('a call that nobody holds any more is found, once it is over no longer', async () => {
  const calls = open();
  await calls.begin('left', 'home', 0);
  await calls.begin('held', 'home', 0);
  expect(await calls.see('held', 2 * minute)).toBe(true);
  expect(await calls.dropped(3 * minute)).toEqual(['left']);
  await calls.end('left', 3 * minute);
  expect(await calls.dropped(3 * minute)).toEqual([]);
  expect(await calls.see('left', 3 * minute)).toBe(false);
});

test('no call lasts longer than an hour', async () => {
  const calls = open();
  await calls.begin('long', 'home', 0);
  expect(await calls.see('long', 59 * minute)).toBe(true);
  expect(await calls.see('long', 61 * minute)).toBe(false);
  expect(await calls.dropped(61 * minute)).toEqual(['long']);
});

test('lines are full for one network, and for all', async () => {
  const calls = open();
  for (let count = 0; count < 30; count += 1) {
    expect(await calls.begin(`a${count}`, 'school', 0)).toBe(true);
  }
  expect(await calls.begin('b', 'school', 0)).toBe(false);
  for (let count = 30; count < 500; count += 1) {
    expect(await calls.begin(`c${count}`, `home ${count}`, 0)).toBe(true);
  }
  expect(await calls.begin('d', 'elsewhere', 0)).toBe(false);
  await calls.end('a0', 0);
  expect(await calls.begin('d', 'elsewhere', 0)).toBe(true);
});
