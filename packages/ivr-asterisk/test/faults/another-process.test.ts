import { playCall } from '@aduan/ivr/simulator';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { openAt } from '../../../kopdes/test/phone/phone-desk.js';
import type { AsteriskDesk } from '../asterisk-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { complaint, openAri, openDesk, toldFrom } from './open-ari.js';

const places = complaint.map((_, done) => done + 1).slice(0, -1);
/** Longer than a lease. */
const laterMs = 20_000;

async function callUpTo(done: number) {
  const ari = await openAri();
  const store = memoryStore();
  const desk = await openDesk(ari, {}, {}, openAt, store);
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, complaint.slice(0, done));
  /** A process that is killed: its connection breaks, its clock stands still, and it says nothing to anybody. */
  const kill = () => {
    ari.cut();
    ari.mend();
  };
  const another = (at = openAt + laterMs) => openDesk(ari, {}, {}, at, store);
  return { ari, desk, phone, kill, another };
}

async function oneTicket(desk: AsteriskDesk, files: number) {
  await expect
    .poll(async () => (await desk.tickets()).map(({ ticket }) => ticket.attachments.length))
    .toEqual([files]);
}

test.each(places)('killed after %d things, another process goes on', async (done) => {
  const { phone, kill, another } = await callUpTo(done);
  kill();
  const next = await another();
  phone.goesOnAt(next);
  await phone.settled();
  await playCall(phone, complaint.slice(done));
  await oneTicket(next, 2);
});

test.each(places)(
  'a person who hangs up meanwhile after %d things is kept as told',
  async (done) => {
    const { ari, phone, kill, another } = await callUpTo(done);
    kill();
    ari.hangUp(phone.channel(), 9);
    const next = await another();
    await until('the end was not told', () =>
      next.told.some(({ event }) => event.type === 'ended'),
    );
    const recordings = complaint.slice(0, done + 1).filter((line) => line.includes('voice')).length;
    const isTold = done >= toldFrom || recordings > 0;
    if (isTold) await oneTicket(next, recordings);
    else expect(await next.tickets()).toEqual([]);
    await expect.poll(() => ari.world.stored.size).toBe(0);
  },
);

test('a recording of a call that nobody remembers is kept', async () => {
  const { ari, phone, kill, another } = await callUpTo(4);
  kill();
  ari.hangUp(phone.channel(), 9);
  // As long as nobody remembers a call.
  const next = await another(openAt + 4 * 3_600_000);
  await oneTicket(next, 1);
  await expect.poll(() => ari.world.stored.size).toBe(0);
});

test('of two processes one drives, and the other takes over when it stops', async () => {
  const { ari, desk, phone, another } = await callUpTo(5);
  const standby = await another(openAt);
  expect(await standby.driver.health()).toEqual({
    ok: false,
    detail: 'another process drives this line',
  });
  expect(standby.told).toEqual([]);
  await desk.aduan.close();
  await expect
    .poll(() => {
      standby.timers.pass(2_100);
      return standby.driver.health();
    })
    .toEqual({ ok: true });
  phone.goesOnAt(standby);
  await phone.settled();
  await playCall(phone, complaint.slice(5));
  await oneTicket(standby, 2);
  expect(ari.events.some(({ type }) => type === 'ApplicationReplaced')).toBe(false);
});

/** It sleeps: its clock goes on, and it looks at nothing. */
function sleep(desk: AsteriskDesk, ms: number) {
  desk.pass(ms);
}

test('a process that slept too long lets go', async () => {
  const { desk, phone, another } = await callUpTo(5);
  sleep(desk, laterMs);
  const awake = await another(openAt + laterMs);
  await awake.ready();
  await expect
    .poll(() => desk.driver.health())
    .toEqual({ ok: false, detail: 'another process drives this line' });
  phone.goesOnAt(awake);
  await phone.settled();
  await playCall(phone, complaint.slice(5));
  await oneTicket(awake, 2);
});

test('a process that slept for 16 seconds drives again when the one that took over dies', async () => {
  const { ari, desk, kill, another } = await callUpTo(1);
  sleep(desk, 16_000);
  const other = await another(openAt + 16_000);
  await other.ready();
  await expect
    .poll(() => desk.driver.health())
    .toEqual({ ok: false, detail: 'another process drives this line' });
  expect(desk.logged.join()).not.toContain('asterisk.application-replaced');
  // The other one is killed: its connection breaks, and it looks at nothing any more.
  kill();
  const told = other.told.length;
  sleep(desk, laterMs);
  await expect
    .poll(() => {
      desk.timers.pass(2_100);
      return desk.driver.health();
    })
    .toEqual({ ok: true });
  const caller = asteriskHandset(ari, desk, '081300000000');
  await playCall(caller, complaint);
  await oneTicket(desk, 2);
  // What was on its way when it was killed may still be told; the new caller is not.
  const types = other.told.slice(told).map(({ event }) => event.type);
  expect(types).not.toContain('incoming');
});

test('a program that takes the application is not fought', async () => {
  const { ari, desk } = await callUpTo(3);
  const { WebSocket } = await import('ws');
  const { username, password } = ari.server;
  const events = `${ari.url.replace('http', 'ws')}/events?app=aduan`;
  const stranger = new WebSocket(events, { auth: `${username}:${password}` });
  const told = desk.told.length;
  await expect
    .poll(() => desk.driver.health())
    .toEqual({ ok: false, detail: 'another program has taken the application' });
  desk.timers.pass(120_000);
  expect(desk.logged.join()).toContain('asterisk.application-replaced');
  expect(desk.told).toHaveLength(told);
  expect(stranger.readyState).toBe(WebSocket.OPEN);
  stranger.terminate();
});
