import { playCall } from '@aduan/ivr/simulator';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { openAt } from '../../../kopdes/test/phone/phone-desk.js';
import { type AsteriskDesk, type Connecting, commandMs } from '../asterisk-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { complaint, openAri, openDesk, toldFrom } from './open-ari.js';

const places = complaint.map((_, done) => done + 1).slice(0, -1);
const modes = ['per-call', 'lasting'] as const;
const anywhere = modes.flatMap((connects) => places.map((done) => [connects, done] as const));
/** As long as Asterisk may take to come back. */
const returnMs = 30_000;
/** After which a command is given again that Asterisk could not be told. */
const unreachableMs = 2_000;

async function callUpTo(done: number, connects: Connecting['connects'] = 'per-call') {
  const ari = await openAri();
  const store = memoryStore();
  const open = (at = openAt) => openDesk(ari, {}, { connects: connects ?? 'per-call' }, at, store);
  const desk = await open();
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, complaint.slice(0, done));
  return { ari, desk, phone, open };
}

const drops = (desk: AsteriskDesk) =>
  desk.logged.filter((line) => line.includes('asterisk.disconnected')).length;

async function oneTicket(desk: AsteriskDesk, files = 2) {
  await expect
    .poll(async () => (await desk.tickets()).map(({ ticket }) => ticket.attachments.length))
    .toEqual([files]);
}

/** What is kept of a call that came so far, and in whose recording its caller spoke on for a while. */
async function keptAsTold(desk: AsteriskDesk, done: number) {
  await until('the end was not told', () => desk.told.some(({ event }) => event.type === 'ended'));
  const recordings = complaint.slice(0, done + 1).filter((line) => line.includes('voice')).length;
  if (done >= toldFrom || recordings > 0) await oneTicket(desk, recordings);
  else expect(await desk.tickets()).toEqual([]);
}

test.each(anywhere)('%s: broken after %d things, the call goes on', async (connects, done) => {
  const { ari, desk, phone } = await callUpTo(done, connects);
  ari.cut();
  await expect.poll(() => drops(desk)).toBe(1);
  ari.mend();
  await phone.hearsAgain();
  await playCall(phone, complaint.slice(done));
  await oneTicket(desk);
});

test.each(anywhere)(
  '%s: anyone who hangs up in the gap after %d things is kept as told',
  async (connects, done) => {
    for (const losesEvents of [true, false]) {
      const { ari, desk, phone } = await callUpTo(done, connects);
      ari.outbound.losesEvents = losesEvents;
      ari.cut();
      await expect.poll(() => drops(desk)).toBe(1);
      ari.hangUp(phone.channel(), 9);
      ari.mend();
      await keptAsTold(desk, done);
      await expect.poll(() => ari.world.stored.size).toBe(0);
    }
  },
);

test.each(places)(
  'Asterisk gives up after %d things: what was told is kept, the call goes on in the dialplan',
  async (done) => {
    const { ari, desk, phone } = await callUpTo(done);
    ari.cut();
    await expect.poll(() => drops(desk)).toBe(1);
    ari.outbound.giveUp();
    expect(ari.channel(phone.channel())?.app).toBeNull();
    await until('nobody looks for it', () => desk.timers.isWaiting(returnMs));
    desk.timers.pass(returnMs);
    await keptAsTold(desk, done);
    await expect.poll(() => ari.world.stored.size).toBe(0);
  },
);

test.each(places)(
  'a person who hangs up after %d things, on a connection that does not come back, is kept as told',
  async (done) => {
    const { ari, desk, phone } = await callUpTo(done);
    ari.cut();
    ari.hangUp(phone.channel(), 9);
    ari.outbound.giveUp();
    await until('nobody looks for it', () => desk.timers.isWaiting(returnMs));
    desk.timers.pass(returnMs);
    await keptAsTold(desk, done);
    await expect.poll(() => ari.world.stored.size).toBe(0);
  },
);

test.each(anywhere)(
  '%s: after %d things Asterisk comes back to another process, and the first one keeps silent',
  async (connects, done) => {
    const { ari, desk, phone, open } = await callUpTo(done, connects);
    ari.outbound.cut(true);
    const next = await open();
    ari.mend();
    phone.goesOnAt(next);
    await phone.settled();
    // The first one has not noticed, and loses patience with the caller.
    const told = desk.told.length;
    desk.timers.pass(200_000);
    await playCall(phone, complaint.slice(done));
    await oneTicket(next);
    expect(desk.told).toHaveLength(told);
  },
);

test.each(places)('killed after %d things, another process goes on', async (done) => {
  const { ari, desk, phone, open } = await callUpTo(done);
  ari.cut();
  desk.kill();
  const next = await open();
  ari.mend();
  phone.goesOnAt(next);
  await phone.settled();
  await playCall(phone, complaint.slice(done));
  await oneTicket(next);
});

test.each(places)(
  'killed after %d things with nobody there, another process finds what was told',
  async (done) => {
    const { ari, desk, open } = await callUpTo(done);
    ari.cut();
    desk.kill();
    ari.outbound.giveUp();
    // Two of its looks behind the moment at which the first one counts as dead.
    const next = await open(openAt + 70_000);
    for (let minutes = 0; minutes < 2; minutes += 1) {
      await until('it does not look', () => next.timers.isWaiting(60_000));
      next.timers.pass(60_000);
    }
    await keptAsTold(next, done);
    await expect.poll(() => ari.world.stored.size).toBe(0);
  },
);

test('the connection of a call that is over is closed, and nothing more is told of it', async () => {
  const { ari, desk, phone } = await callUpTo(6);
  ari.outbound.staysMs = 5;
  ari.hangUp(phone.channel());
  await expect.poll(() => drops(desk)).toBe(1);
  await keptAsTold(desk, 6);
  const told = desk.told.length;
  desk.timers.pass(200_000);
  await oneTicket(desk);
  expect(desk.told).toHaveLength(told);
});

test('a call that Asterisk tells of half a second behind its connection goes its way', async () => {
  const ari = await openAri();
  const desk = await openDesk(ari, {}, { connects: 'per-call' });
  ari.outbound.startsMs = 500;
  await playCall(asteriskHandset(ari, desk, '081234567890'), complaint);
  await oneTicket(desk);
});

test('with nobody there, a call goes on in the dialplan', async () => {
  const { ari, desk } = await callUpTo(1);
  desk.kill();
  const other = ari.ring('aduan', '081300000000');
  await until('it stays', () => ari.outbound.failed.has(other));
  expect(desk.told.some(({ event }) => event.call === other)).toBe(false);
});

test('an answer that never comes is not waited for: the command is given again', async () => {
  const { ari, desk, phone } = await callUpTo(1);
  const said = () => ari.commands.filter(({ line }) => line.endsWith('/play')).length;
  const before = said();
  ari.outbound.loseAnswer('/play');
  ari.press(phone.channel(), '1');
  await until('nothing was said', () => said() > before);
  desk.timers.pass(commandMs);
  await until('it is not told', () => desk.logged.join().includes('asterisk.unreachable'));
  await until('it is not said again', () => {
    // Whatever happens meanwhile, such as the end of the sentence, lets it be tried at once.
    if (desk.timers.isWaiting(unreachableMs)) desk.timers.pass(unreachableMs);
    return said() > before + 1;
  });
  await phone.settled();
  await playCall(phone, complaint.slice(2));
  await oneTicket(desk);
});

test('a call that comes back after it was given up is hung up, and counts once', async () => {
  const { ari, desk, phone } = await callUpTo(6);
  ari.cut();
  await until('nobody looks for it', () => desk.timers.isWaiting(returnMs));
  desk.timers.pass(returnMs);
  await oneTicket(desk);
  ari.mend();
  await until('nobody hangs up', () => ari.channel(phone.channel()) === undefined);
  await expect.poll(() => desk.told.filter(({ event }) => event.type === 'ended')).toHaveLength(2);
  await oneTicket(desk);
});

test('a call beyond the most goes on in the dialplan, and so does one that cannot be kept', async () => {
  const ari = await openAri();
  const desk = await openDesk(ari, {}, { connects: 'per-call', maxCalls: 1 });
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, ['* call']);
  const other = ari.ring('aduan', '081300000000');
  await until('it stays', () => desk.logged.join().includes('asterisk.too-many-calls'));
  await until('it stays', () => ari.channel(other)?.app === null);
  desk.fail();
  ari.press(phone.channel(), '1');
  await until('it stays', () => {
    desk.timers.pass(4_000);
    return ari.channel(phone.channel())?.app === null;
  });
});

test('a process that stops lets go of its calls, and the next one has them at once', async () => {
  const { ari, desk, phone, open } = await callUpTo(5);
  const next = await open();
  await desk.close();
  phone.goesOnAt(next);
  await phone.settled();
  await playCall(phone, complaint.slice(5));
  await oneTicket(next);
  expect(ari.events.filter(({ type }) => type === 'StasisStart')).toHaveLength(1);
});
