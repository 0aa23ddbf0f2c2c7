import type { CallEvent } from '@aduan/core/voice';
import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import type { AsteriskDesk } from '../asterisk-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { complaint, openAri, openDesk } from './open-ari.js';

/** A call in which the story is asked for, behind the tone. */
async function openStory(missing: readonly string[] = []) {
  const ari = await openAri();
  for (const sound of missing) ari.world.missing.add(sound);
  const desk = await openDesk(ari);
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, complaint.slice(0, 4));
  return { ari, desk, phone };
}

const recordedIn = (desk: AsteriskDesk) =>
  desk.told.flatMap(({ event }) => (event.type === 'recorded' ? [event.recording] : []));

async function gap({ ari, desk }: Awaited<ReturnType<typeof openStory>>, happens: () => void) {
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  happens();
  ari.mend();
  desk.timers.pass(500);
  await desk.ready();
}

const isEnded = (desk: AsteriskDesk) => () =>
  desk.told.some(({ event }: { event: CallEvent }) => event.type === 'ended');

test('a word of 0.4 seconds is kept, though Asterisk tells of none', async () => {
  const { ari, desk, phone } = await openStory();
  ari.speak(phone.channel(), 0.4);
  await until('it is not told', () => recordedIn(desk).length === 1);
  expect(recordedIn(desk)).toEqual([expect.objectContaining({ seconds: 0.4 })]);
  await phone.settled();
  await playCall(phone, complaint.slice(5));
  const [told] = await desk.tickets();
  expect(told?.ticket.attachments).toHaveLength(2);
});

test('a word behind which the caller hangs up is kept', async () => {
  const { ari, desk, phone } = await openStory();
  ari.hangUp(phone.channel(), 0.6);
  await until('the end was not told', isEnded(desk));
  expect(recordedIn(desk)).toEqual([expect.objectContaining({ seconds: 0.6 })]);
  await expect.poll(async () => (await desk.tickets()).length).toBe(1);
});

test('silence of a phone that sends it is nothing, and is asked for again', async () => {
  const { ari, desk, phone } = await openStory();
  ari.quiet(phone.channel());
  await until('it is not told', () => recordedIn(desk).length === 1);
  expect(recordedIn(desk)).toEqual([null]);
  expect((await phone.settled()).next).toMatchObject({ do: 'record' });
  expect(ari.world.stored.size).toBe(0);
});

test.each([
  ['a word is kept', 0.4, 1],
  ['silence is not', null, 0],
] as const)('of a call that ended in a gap %s', async (_what, seconds, files) => {
  const story = await openStory();
  const { ari, desk, phone } = story;
  await gap(story, () => {
    const channel = phone.channel();
    if (seconds === null) ari.quiet(channel);
    else ari.speak(channel, seconds);
    ari.hangUp(channel);
  });
  await until('the end was not told', isEnded(desk));
  await expect.poll(() => ari.world.stored.size).toBe(0);
  const attached = (await desk.tickets()).map(({ ticket }) => ticket.attachments.length);
  expect(attached).toEqual(files > 0 ? [files] : []);
});

test('words whose file is not there are told to be lost in the log', async () => {
  const { ari, desk, phone } = await openStory();
  ari.speak(phone.channel(), 3);
  ari.world.stored.clear();
  await until('it is not told', () => recordedIn(desk).length === 1);
  expect(recordedIn(desk)).toEqual([null]);
  expect(desk.logged.join()).toContain('asterisk.recording-missing');
});

test('without the sound of the tone it is recorded without one, and the log says so', async () => {
  const { ari, desk, phone } = await openStory(['sound:beep']);
  expect(desk.logged.join()).toContain('asterisk.recording-failed');
  expect(ari.channel(phone.channel())?.recordings).toHaveLength(1);
  await playCall(phone, complaint.slice(4));
  const [told] = await desk.tickets();
  expect(told?.ticket.attachments).toHaveLength(2);
});
