import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asteriskVoice } from '../../src/index.js';
import { recordingName } from '../../src/instructions/recording-name.js';
import { until } from '../asterisk-handset.js';
import { spoken, wavOf } from '../fake-ari/fake-sound.js';
import { openAri, openDesk, openQuietDesk } from './open-ari.js';

test('of 190 calls at once all are answered, at the limit of connections that Asterisk has by itself', async () => {
  const ari = await openAri();
  expect(ari.sessionLimit).toBe(100);
  const desk = await openDesk(ari);
  await desk.ready();
  const calls = Array.from({ length: 190 }, (_, place) =>
    ari.ring('aduan', `0812345${10_000 + place}`),
  );
  await until('not all are told', () => desk.told.length >= calls.length);
  await until('not all hear something', () =>
    calls.every((call) => ari.world.played.some(({ channel }) => channel === call)),
  );
  const unanswered = calls.filter((call) => ari.channel(call)?.wire.state !== 'Up');
  expect(unanswered).toEqual([]);
  expect(ari.refusedSessions()).toBe(0);
  expect(desk.logged.join()).not.toContain('asterisk.unreachable');
  for (const call of calls) ari.hangUp(call);
  await until(
    'not all have ended',
    () => desk.told.filter(({ event }) => event.type === 'ended').length === calls.length,
  );
});

test('of 190 recordings that are fetched at once each one comes, and those that are called off hold up nobody', async () => {
  const ari = await openAri();
  const voice = asteriskVoice({ ...ari.server, application: 'aduan', speak: () => [] });
  const context = { fetch, now: Date.now, signal: new AbortController().signal };
  const said = wavOf(spoken(20).samples);
  const recordings = Array.from({ length: 190 }, (_, place) => {
    const ref = recordingName('aduan', { call: `call-${place}`, turn: '1' });
    ari.world.stored.set(ref, said);
    return { ref, seconds: 20, mime: 'audio/wav' };
  });
  const lengths = recordings.map(async (recording, place) => {
    const file = await voice.fetchRecording?.(recording, context);
    if (place % 2 === 1) {
      const reader = file?.body.getReader();
      await reader?.read();
      // More of it has come meanwhile, and nobody reads it.
      await setTimeout(5);
      await reader?.cancel();
      return 0;
    }
    const { byteLength } = await new Response(file?.body ?? null).arrayBuffer();
    await voice.forgetRecording?.(recording, context);
    return byteLength;
  });
  expect(new Set(await Promise.all(lengths))).toEqual(new Set([said.byteLength, 0]));
  expect(ari.world.stored.size).toBe(95);
  expect(ari.refusedSessions()).toBe(0);
});

test.each([1, 2])(
  'a caller who could not be answered %d times is answered before they hear something',
  async (times) => {
    const ari = await openAri();
    const desk = await openQuietDesk(ari);
    ari.trouble(times);
    const call = ari.ring('aduan');
    await until('nothing is said', () => {
      if (desk.logged.join().includes('asterisk.unreachable')) desk.timers.pass(2_000);
      return ari.world.played.some(({ channel }) => channel === call);
    });
    expect(ari.channel(call)?.wire.state).toBe('Up');
    const [answer, play] = ari.commands
      .filter(({ status }) => status < 300)
      .flatMap(({ line }) => (/answer$|play$/.test(line) ? [line.split('/').at(-1)] : []));
    expect([answer, play]).toEqual(['answer', 'play']);
  },
);
