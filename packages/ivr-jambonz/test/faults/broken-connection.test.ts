import { expect, test } from 'vitest';
import { complaint, ended, oneTicket, openCall, places, toldFrom, until } from './open-call.js';

test('nothing breaks: one ticket, and both recordings as WAV', async () => {
  const { desk, play } = await openCall();
  await play(complaint);
  await oneTicket(desk, 2);
  const [only] = await desk.tickets();
  const sounds = await Promise.all(
    (only?.ticket.attachments ?? []).map(async ({ blob }) => {
      const file = await desk.aduan.files.get(blob);
      return new Response(file?.body ?? null).arrayBuffer();
    }),
  );
  const heads = sounds.map((sound) => new TextDecoder().decode(sound.slice(0, 16)));
  expect(heads.map((head) => head.replace(/[^A-Za-z ]/g, ''))).toEqual([
    expect.stringMatching(/^RIFF.*WAVEfmt /),
    expect.stringMatching(/^RIFF.*WAVEfmt /),
  ]);
  expect(sounds.map(({ byteLength }) => byteLength)).toEqual([44 + 9 * 16_000, 44 + 4 * 16_000]);
});

test.each(places)('cut after %d things, the call goes on', async (done) => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, done));
  phone().cut();
  await until('jambonz does not come back', () => phone().connections() === 2);
  await play(complaint.slice(done));
  await oneTicket(desk, 2);
});

test.each(places)('cut after %d things, while something is told', async (done) => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, done));
  const [next = ''] = complaint.slice(done);
  const telling = play([next]);
  phone().cut();
  await telling;
  await until('jambonz does not come back', () => phone().connections() === 2);
  // What was lost with the connection is asked for again; what was taken is not taken twice.
  const told = desk.told.filter(
    ({ event }) => event.type === 'digits' || event.type === 'recorded',
  );
  const isTaken = told.length >= done;
  await play(complaint.slice(isTaken ? done + 1 : done));
  await oneTicket(desk, 2);
});

test.each(places)(
  'a person who hangs up in the gap after %d things is kept as told',
  async (done) => {
    const { desk, phone, play } = await openCall();
    await play(complaint.slice(0, done));
    phone().cut();
    phone().hangUp(9);
    await ended(desk);
    const recordings = complaint.slice(0, done + 1).filter((line) => line.includes('voice')).length;
    if (recordings > 0 || done >= toldFrom) await oneTicket(desk, recordings);
    else expect(await desk.tickets()).toEqual([]);
  },
);

test.each(places)('a person who is lost sight of after %d things is kept as told', async (done) => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, done));
  // jambonz itself dies: nothing is told any more, and nobody comes back.
  phone().close();
  await expect
    .poll(
      () => {
        desk.timers.pass(10_000);
        return desk.told.some(({ event }) => event.type === 'ended');
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  const recordings = complaint.slice(0, done).filter((line) => line.includes('voice')).length;
  await expect.poll(async () => (await desk.tickets()).length).toBe(recordings > 0 ? 1 : 0);
});

test('what was said until the stream of sound broke is kept', async () => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, 4));
  const apps = phone().apps();
  await phone().speakOn(7);
  phone().cutSound();
  await until('the line does not go on', () => phone().apps() > apps && phone().isWaiting());
  await play(complaint.slice(5));
  await oneTicket(desk, 2);
});

test('a person who says nothing is asked again, and nothing is kept of it', async () => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, 4));
  const apps = phone().apps();
  phone().speak(0);
  await until('he is not let go', () => phone().apps() > apps);
  expect(desk.told.at(-1)?.event).toMatchObject({ type: 'recorded', recording: null });
});

test('a person who falls silent is let go, with what they said', async () => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, 4));
  const apps = phone().apps();
  await phone().speakOn(3);
  phone().speak(0);
  await until('he is not let go', () => phone().apps() > apps);
  expect(desk.told.at(-1)?.event).toMatchObject({ type: 'recorded', recording: { seconds: 9 } });
});

test('a store that is away for a moment loses nothing', async () => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, 6));
  desk.fail();
  const playing = play(complaint.slice(6, 7));
  await until('it was not tried', () => desk.timers.isWaiting(500));
  desk.fail(false);
  desk.timers.pass(500);
  await playing;
  await play(complaint.slice(7));
  await oneTicket(desk, 2);
  expect(phone().isUp()).toBe(false);
});

test('a recording whose hook was lost is told by the recorder', async () => {
  const { desk, phone, play } = await openCall();
  await play(complaint.slice(0, 4));
  await phone().speakOn(9);
  // jambonz dies: neither the hook nor the end of the call comes.
  phone().close();
  phone().cutSound();
  await expect
    .poll(
      async () => {
        desk.timers.pass(10_000);
        return (await desk.tickets()).map(({ ticket }) => ticket.attachments.length);
      },
      { timeout: 15_000 },
    )
    .toEqual([1]);
  await desk.files();
});
