import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { openAt } from '../../../kopdes/test/phone/phone-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { openAri, openDesk } from './open-ari.js';

/** As long as somebody waits before they hear their place, and a phone rings. */
const spanMs = 20_000;
/** Wednesday, 18 February 2026, 16.29.50 WIB: the office closes in ten seconds. */
const closesSoon = openAt + (6 * 3_600 + 29 * 60 + 50) * 1_000;

/** Somebody waits while the first of two phones rings, which nobody takes up. */
async function waiting(maxWaitSeconds: number, at = openAt) {
  const ari = await openAri();
  const line = { officers: { desk: { queue: 'petugas', maxWaitSeconds } } };
  const queues = { petugas: { officers: ['PJSIP/101', 'PJSIP/102'] } };
  const desk = await openDesk(ari, line, { queues }, at);
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, ['* call', '> #1']);
  ari.press(phone.channel(), '0');
  const rings = () =>
    [...ari.world.channels.values()].find(({ wire }) => wire.state === 'Ringing')?.wire;
  async function ringsInVain() {
    await until('nothing rings', () => rings() !== undefined);
    desk.pass(spanMs);
    desk.timers.pass(spanMs);
    ari.refuse(rings()?.id ?? '', 'NOANSWER');
  }
  const outcome = () => desk.told.find(({ event }) => event.type === 'connected')?.event;
  const rung = () =>
    ari.commands.filter(({ line: one }) => /^POST .channels.[^/]+\.called\./.test(one)).length;
  return { ari, desk, rings, ringsInVain, outcome, rung };
}

test('a caller who has waited long enough while a phone rang leaves the queue', async () => {
  const { ringsInVain, outcome, rung } = await waiting(20);
  await ringsInVain();
  await until('he waits on', () => outcome() !== undefined);
  expect(outcome()).toMatchObject({ outcome: 'timeout' });
  expect(rung()).toBe(1);
});

test('a caller for whom a phone rang until the office closed leaves the queue', async () => {
  const { ringsInVain, outcome, rung } = await waiting(600, closesSoon);
  await ringsInVain();
  await until('he waits on', () => outcome() !== undefined);
  expect(outcome()).toMatchObject({ outcome: 'timeout' });
  expect(rung()).toBe(1);
});

test('a caller hears their place behind each phone that rang in vain, and the next one rings', async () => {
  const { desk, rings, ringsInVain } = await waiting(600);
  await ringsInVain();
  await until('the next one does not ring', () => rings()?.name.startsWith('PJSIP/102') === true);
  const places = desk.told.flatMap(({ event }) => (event.type === 'queued' ? [event.seconds] : []));
  expect(places).toEqual([0, 20]);
});
