import { setTimeout } from 'node:timers/promises';
import { InputError } from '@aduan/core';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { manualTimers } from '../../../../tooling/tests/manual-timers.js';
import { jambonzRecorder } from '../../src/index.js';
import { pacedRecorder } from '../../src/recordings/jambonz-recorder.js';
import { account } from '../account.js';
import { openServer } from '../fake-jambonz/open-server.js';
import { frames, voice } from '../fake-jambonz/pcm.js';
import { memoryFiles } from '../memory-files.js';

const password = 'rahasia-rekaman';
const head = {
  callSid: 'c-1',
  accountSid: account,
  sampleRate: 8_000,
  mixType: 'mono',
  aduan: { turn: '3', silenceSeconds: 5, maxSeconds: 20 },
};

async function openRecorder() {
  const files = memoryFiles();
  const logged: unknown[] = [];
  const timers = manualTimers();
  const server = await openServer(() => [recorder]);
  onTestFinished(() => server.close());
  const recorder = pacedRecorder(
    {
      url: `${server.url}/aduan/recordings`,
      password,
      accountSid: account,
      desk: () => ({ files, fetch }),
      log: (...line) => logged.push(line),
    },
    { timers, arrivalMs: 300 },
  );
  const url = `${server.url}/aduan/recordings`;
  const context = { fetch, now: Date.now, signal: AbortSignal.timeout(20_000) };
  return {
    files,
    logged,
    timers,
    url,
    recorder,
    /** How many bytes a recording has, with its head; null when there is none. */
    async bytes(ref: string): Promise<number | null> {
      const recording = { ref, seconds: 1, mime: 'audio/wav' };
      const file = await recorder.recordings.fetchRecording(recording, context).catch(() => null);
      return file && (await new Response(file.body).arrayBuffer()).byteLength;
    },
    forget: (ref: string) =>
      recorder.recordings.forgetRecording({ ref, seconds: 1, mime: 'audio/wav' }, context),
    fetch: (ref: string) =>
      recorder.recordings.fetchRecording({ ref, seconds: 1, mime: 'audio/wav' }, context),
  };
}

/** Connects, says something, and waits until it is let go or has gone. @returns the code of the end */
async function connected(
  url: string,
  say: (socket: WebSocket) => void,
  options: { auth?: string; protocol?: string } = {},
): Promise<number | string> {
  const { auth = `aduan:${password}`, protocol = 'audio.drachtio.org' } = options;
  const socket = new WebSocket(url, [protocol], auth === '' ? {} : { auth });
  return new Promise((done) => {
    socket.on('error', (error) => done(error.message));
    socket.on('close', done);
    socket.on('open', () => say(socket));
  });
}
const tell = (message: unknown) => (socket: WebSocket) => socket.send(JSON.stringify(message));

test('sound is kept as a WAV, in pieces that nobody chose the name of, and forgotten', async () => {
  const { url, files, bytes, forget, fetch: fetchRef } = await openRecorder();
  await connected(url, (socket) => {
    socket.send(JSON.stringify(head));
    for (const frame of frames(voice(5))) socket.send(frame);
    socket.close(1000);
  });
  expect(await bytes('c-1.3')).toBe(44 + 5 * 16_000);
  const file = await fetchRef('c-1.3');
  const view = new DataView(await new Response(file.body).arrayBuffer());
  const at = (place: number) => view.getUint32(place, true);
  // What a player reads: lengths, PCM with one channel of 16 bit, 8 kHz.
  expect([at(4), at(16), at(20), at(24), at(28), at(32), at(40)]).toEqual([
    36 + 5 * 16_000,
    16,
    0x1_0001,
    8_000,
    16_000,
    0x10_0002,
    5 * 16_000,
  ]);
  for (const name of files.kept.keys()) expect(name).toMatch(/^jambonz-[\da-f]{32}-(\d+|end)$/);
  expect(files.kept.size).toBe(4);
  await forget('c-1.3');
  await forget('c-1.3');
  expect(files.kept.size).toBe(0);
  expect(await bytes('c-1.3')).toBeNull();
});

test('a second stream for the same question is added, and writes over nothing', async () => {
  const { url, bytes } = await openRecorder();
  for (const seconds of [3, 2]) {
    await connected(url, (socket) => {
      socket.send(JSON.stringify(head));
      for (const frame of frames(voice(seconds))) socket.send(frame);
      socket.close(1000);
    });
    await expect.poll(() => bytes('c-1.3')).toBeGreaterThan(44);
  }
  await expect.poll(() => bytes('c-1.3')).toBe(44 + 5 * 16_000);
});

test.each([
  ['no password', ''],
  ['another password', 'aduan:geheim'],
  ['another user', `admin:${password}`],
])('%s is refused before a word is said', async (_what, auth) => {
  const { url, files } = await openRecorder();
  expect(await connected(url, tell(head), { auth })).toContain('401');
  expect(files.kept.size).toBe(0);
});

test('another path is none of ours', async () => {
  const { url } = await openRecorder();
  expect(await connected(`${url}/../x`, tell(head))).toContain('hang up');
});

test.each([
  ['a call that is a path', { ...head, callSid: '../../etc/passwd' }],
  ['a turn that is a path', { ...head, aduan: { ...head.aduan, turn: '../3' } }],
  ['another account', { ...head, accountSid: 'somebody' }],
  ['another rate', { ...head, sampleRate: 48_000 }],
  ['two channels', { ...head, mixType: 'stereo' }],
  ['no end', { ...head, aduan: { ...head.aduan, maxSeconds: 1e9 } }],
  ['a head of nobody', { hello: 'world' }],
  ['no object', null],
])('%s is let go at once', async (_what, message) => {
  const { url, files, logged } = await openRecorder();
  expect(await connected(url, tell(message))).toBe(1008);
  expect(files.kept.size).toBe(0);
  expect(JSON.stringify(logged)).not.toMatch(/passwd|somebody|rahasia/);
});

test('sound before its head is let go', async () => {
  const { url } = await openRecorder();
  expect(await connected(url, (socket) => socket.send(voice(1)))).toBe(1008);
});

test('a giant message, and more sound than was asked for, end the connection', async () => {
  const { url, bytes } = await openRecorder();
  expect(
    await connected(url, (socket) => {
      socket.send(JSON.stringify(head));
      socket.send(Buffer.alloc(1_000_000));
    }),
  ).toBe(1009);
  const longer = { ...head, callSid: 'c-2' };
  expect(
    await connected(url, (socket) => {
      socket.send(JSON.stringify(longer));
      for (const frame of frames(voice(40))) socket.send(frame);
    }),
  ).toBe(1009);
  expect(await bytes('c-2.3')).toBeLessThanOrEqual(44 + 30 * 16_000);
});

test('a person who connects and says nothing is not waited for', async () => {
  const { url, timers } = await openRecorder();
  const end = connected(url, () => {});
  await expect.poll(() => timers.isWaiting(15_000)).toBe(true);
  timers.pass(15_000);
  expect(await end).toBe(1006);
});

test('a person who sends a byte now and then is not heard longer than they may speak', async () => {
  const { url, timers } = await openRecorder();
  let sender: WebSocket | null = null;
  const end = connected(url, (socket) => {
    sender = socket;
    socket.send(JSON.stringify(head));
  });
  await expect.poll(() => timers.isWaiting(30_000)).toBe(true);
  for (let seconds = 0; seconds < 30; seconds += 10) {
    const heard = timers.count();
    (sender as WebSocket | null)?.send(Buffer.alloc(2));
    await expect.poll(() => timers.count()).toBeGreaterThan(heard);
    timers.pass(10_000);
  }
  expect(await end).toBe(1009);
});

test.each(['../../etc/passwd', 'c-1', 'c-1.3/../4', '', 'https://desk.example/x'])(
  'a reference that no recording has, "%s", is not looked for',
  async (ref) => {
    const { fetch: fetchRef } = await openRecorder();
    await expect(fetchRef(ref)).rejects.toMatchObject({ info: { class: 'invalid' } });
  },
);

test('a recording without a sound has an end: anyone who asks is not told to come again', async () => {
  const { url, files, fetch: fetchRef } = await openRecorder();
  const missing = { info: { class: 'invalid', code: 'no-sound' }, retryable: false };
  await expect(fetchRef('c-1.3')).rejects.toMatchObject(missing);
  await connected(url, (socket) => {
    socket.send(JSON.stringify(head));
    socket.close(1000);
  });
  await expect.poll(() => files.kept.size).toBe(1);
  await expect(fetchRef('c-1.3')).rejects.toMatchObject(missing);
});

test('a recording of nobody is forgotten when no hook asks for it', async () => {
  const { url, files, timers, recorder } = await openRecorder();
  const lost: string[] = [];
  recorder.whenLost(async ({ ref }) => void lost.push(ref));
  await connected(url, (socket) => {
    socket.send(JSON.stringify(head));
    for (const frame of frames(Buffer.alloc(3 * 16_000))) socket.send(frame);
    socket.close(1000);
  });
  await connected(url, (socket) => {
    socket.send(JSON.stringify({ ...head, callSid: 'c-2' }));
    for (const frame of frames(voice(3))) socket.send(frame);
    socket.close(1000);
  });
  await expect.poll(() => files.kept.size).toBe(6);
  await setTimeout(20);
  timers.pass(60_000);
  await expect.poll(() => lost).toEqual(['c-2.3']);
  await expect.poll(() => files.kept.size).toBe(3);
});

test('a store that is away for a moment is tried again', async () => {
  const { url, files, timers, bytes } = await openRecorder();
  const { put } = files;
  let fails = 2;
  files.put = async (...all) => {
    fails -= 1;
    if (fails >= 0) throw new Error('away');
    return put(...all);
  };
  await connected(url, (socket) => {
    socket.send(JSON.stringify(head));
    for (const frame of frames(voice(3))) socket.send(frame);
    socket.close(1000);
  });
  await expect.poll(() => timers.isWaiting(1_000)).toBe(true);
  timers.pass(1_000);
  await expect.poll(() => timers.isWaiting(2_000)).toBe(true);
  timers.pass(2_000);
  await expect.poll(() => bytes('c-1.3')).toBe(44 + 3 * 16_000);
});

test('what is missing is said at once, without a word of what is not', () => {
  const desk = () => ({ files: memoryFiles(), fetch });
  const all = { url: 'wss://desk.example/x', password, accountSid: account, desk };
  for (const wrong of [
    { url: 'https://desk.example/x' },
    { url: '/x' },
    { url: 'wss://aduan:rahasia@desk.example/x' },
    { password: '' },
    { accountSid: '' },
  ]) {
    const make = () => jambonzRecorder({ ...all, ...wrong });
    expect(make).toThrow(InputError);
    expect(make).not.toThrow(/rahasia/);
  }
});
