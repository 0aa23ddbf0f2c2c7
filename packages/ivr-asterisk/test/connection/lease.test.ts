import { fakeChannelContext } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { createLease } from '../../src/line/lease.js';

const spanMs = 1_000;

function rivals() {
  let now = 0;
  const { kv } = fakeChannelContext({ now: () => now });
  const lease = (owner: string) => createLease(kv, { name: 'aduan', owner, spanMs });
  const at = (ms: number) => {
    now = ms;
    return ms;
  };
  return { one: lease('one'), other: lease('other'), at };
}

test('a person who has a lease holds it on, and nobody else gets it meanwhile', async () => {
  const { one, other, at } = rivals();
  for (let ms = 0; ms < 20_000; ms += 300) {
    expect(await one.hold(at(ms))).toBeGreaterThan(ms);
    expect(await other.hold(at(ms))).toBeNull();
  }
});

test('of many who ask at once one gets it', async () => {
  const { one, other, at } = rivals();
  const held = await Promise.all([one.hold(at(0)), other.hold(at(0))]);
  expect(held.filter((until) => until !== null)).toHaveLength(1);
});

test('a lease that is not held on is had by the next one, and never by two', async () => {
  const { one, other, at } = rivals();
  const until = (await one.hold(at(0))) ?? 0;
  expect(await other.hold(at(until - 1))).toBeNull();
  expect(await other.hold(at(until))).toBeGreaterThan(until);
  expect(await one.hold(at(until))).toBeNull();
});

test('clocks may differ by half a span', async () => {
  const { one, other, at } = rivals();
  for (let ms = 1_000; ms < 10_000; ms += 330) {
    expect(await one.hold(at(ms))).not.toBeNull();
    expect(await other.hold(at(ms) + spanMs / 2)).toBeNull();
    expect(await other.hold(at(ms) - spanMs / 2)).toBeNull();
  }
});

test('a lease that is let go is free at once', async () => {
  const { one, other, at } = rivals();
  await one.hold(at(0));
  await one.letGo();
  expect(await other.hold(at(0))).not.toBeNull();
});

test('a person who was asleep sees in the store that somebody else has it, also one whose clock is ahead', async () => {
  const { one, other, at } = rivals();
  const until = (await one.hold(at(0))) ?? 0;
  expect(await one.isOurs(at(0))).toBe(true);
  expect(await other.isOurs(at(0))).toBe(false);
  expect(await one.isOurs(at(until - 1))).toBe(true);
  await other.hold(at(until));
  expect(await one.isOurs(at(until - 1))).toBe(false);
  expect(await one.isOurs(at(until))).toBe(false);
  expect(await other.isOurs(at(until))).toBe(true);
});
