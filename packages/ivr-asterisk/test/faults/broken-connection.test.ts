import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import type { AsteriskDesk } from '../asterisk-desk.js';
import { type AsteriskHandset, asteriskHandset, until } from '../asterisk-handset.js';
import type { FakeAri } from '../fake-ari/fake-ari.js';
import { complaint, openAri, openDesk, toldFrom } from './open-ari.js';

const places = complaint.map((_, done) => done + 1).slice(0, -1);

/** A call that came so far. */
async function callUpTo(done: number) {
  const ari = await openAri();
  const desk = await openDesk(ari);
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, complaint.slice(0, done));
  return { ari, desk, phone };
}

/** Breaks the connection, lets something happen that nobody hears of, and lets it come back. */
async function gap(ari: FakeAri, desk: AsteriskDesk, happens: () => void = () => {}) {
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  happens();
  ari.mend();
  // It waits for half a second at most, the first time.
  desk.timers.pass(500);
  await desk.ready();
}

async function goesOn(desk: AsteriskDesk, phone: AsteriskHandset, done: number) {
  await playCall(phone, complaint.slice(done));
  const tickets = await desk.tickets();
  expect(tickets.map(({ ticket }) => ticket.attachments.length)).toEqual([2]);
}

test.each(places)('broken after %d things, the call goes on', async (done) => {
  const { ari, desk, phone } = await callUpTo(done);
  await gap(ari, desk);
  await phone.hearsAgain();
  await goesOn(desk, phone, done);
});

test.each(places)(
  'a person who hangs up in the gap after %d things is kept as told',
  async (done) => {
    const { ari, desk, phone } = await callUpTo(done);
    await gap(ari, desk, () => ari.hangUp(phone.channel(), 9));
    await until('the end was not told', () =>
      desk.told.some(({ event }) => event.type === 'ended'),
    );
    const isRecorded = complaint[done]?.includes('voice');
    await expect
      .poll(async () => (await desk.tickets()).length)
      .toBe(done >= toldFrom || isRecorded ? 1 : 0);
    await expect.poll(() => ari.world.stored.size).toBe(0);
  },
);

test.each([4, 5])(
  'what was recorded to its end in the gap after %d things is heard',
  async (done) => {
    const { ari, desk, phone } = await callUpTo(done);
    await gap(ari, desk, () => ari.speak(phone.channel(), 9));
    await phone.settled();
    await goesOn(desk, phone, done + 1);
  },
);

test('keys that were pressed in the gap are asked for again', async () => {
  const { ari, desk, phone } = await callUpTo(2);
  await gap(ari, desk, () => ari.press(phone.channel(), '3'));
  await phone.hearsAgain();
  await goesOn(desk, phone, 2);
});

test('a person who calls in the gap is answered when it is over', async () => {
  const { ari, desk, phone } = await callUpTo(1);
  let other = '';
  await gap(ari, desk, () => {
    other = ari.ring('aduan', '081300000000');
  });
  await phone.hearsAgain();
  await until('nobody answers', () => desk.told.some(({ event }) => event.call === other));
  expect(ari.channel(other)?.wire.state).toBe('Up');
});

test('a sound that was heard to its end in the gap is said again, and only then', async () => {
  const { ari, desk, phone } = await callUpTo(1);
  ari.world.holdsPlaybacks = true;
  ari.press(phone.channel(), '1');
  await until('nothing is said', () => ari.channel(phone.channel())?.playbacks.length === 1);
  await gap(ari, desk, () => {
    ari.endSound(phone.channel());
    ari.world.holdsPlaybacks = false;
  });
  await phone.settled();
  await playCall(phone, complaint.slice(2));
  expect(await desk.tickets()).toHaveLength(1);
});

test('an end that was lost without a gap is asked for', async () => {
  const { ari, desk, phone } = await callUpTo(4);
  // The event does not come, though the connection stands.
  const channel = ari.channel(phone.channel());
  if (!channel) throw new Error('He has gone.');
  const { app } = channel;
  channel.app = null;
  ari.speak(phone.channel(), 9);
  channel.app = app;
  await until('it does not wait for the end', () => desk.timers.isWaiting(185_000));
  desk.timers.pass(185_000);
  await phone.settled();
  await goesOn(desk, phone, 5);
});
