import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ariByHttp } from '../../src/ari/ari-by-http.js';
import { type AsteriskOptions, asteriskVoice } from '../../src/index.js';
import { recordingName } from '../../src/instructions/recording-name.js';

const good: AsteriskOptions = {
  url: 'https://pbx.example.go.id:8089/ari',
  username: 'aduan',
  password: 'rahasia',
  application: 'aduan',
  speak: () => [],
};

test.each([
  ['url', 'pbx.example.go.id'],
  ['url', 'wss://pbx.example.go.id/ari'],
  ['url', 'https://aduan:rahasia@pbx.example.go.id/ari'],
  ['url', 'https://pbx.example.go.id/ari?api_key=aduan:rahasia'],
  ['username', ''],
  ['username', 'aduan:rahasia'],
  ['password', ''],
  ['application', 'a,b'],
] as const)('%s may not be "%s", and the error keeps it to itself', (option, value) => {
  const make = () => asteriskVoice({ ...good, [option]: value });
  expect(make).toThrow(`"${option}"`);
  expect(make).not.toThrow('rahasia');
});

test('what a line can do depends on what it was told', () => {
  expect(asteriskVoice(good).capabilities).toMatchObject({ queue: false, dial: false });
  const queues = { petugas: { officers: ['PJSIP/101'] } };
  const able = asteriskVoice({ ...good, queues, endpointOf: (to) => `PJSIP/${to}@trunk` });
  expect(able.capabilities).toMatchObject({ queue: true, dial: true });
});

test('a line that was not started is not healthy, and stops all the same', async () => {
  const voice = asteriskVoice(good);
  expect(await voice.health()).toEqual({ ok: false, detail: 'not started' });
  await voice.stop();
  await expect(
    voice.callBack({ id: '1', officer: 'PJSIP/101', to: '+6281234567890' }),
  ).rejects.toThrow('not started');
});

test('a recording of another line is not fetched', async () => {
  const context = { fetch, now: Date.now, signal: new AbortController().signal };
  const recording = { ref: '../voicemail/1500', seconds: 1, mime: 'audio/wav' };
  await expect(asteriskVoice(good).fetchRecording?.(recording, context)).rejects.toThrow('none of');
});

test('a recording that never ends is broken off', async () => {
  const endless = createServer((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((done) => endless.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    endless.closeAllConnections();
    endless.close();
  });
  const { port } = endless.address() as AddressInfo;
  const server = { ...good, url: `http://127.0.0.1:${port}/ari` };
  const voice = asteriskVoice(server);
  const context = { fetch, now: Date.now, signal: new AbortController().signal };
  const ref = recordingName('aduan', { call: 'call-1', turn: '1' });
  const recording = { ref, seconds: 1, mime: 'audio/wav' };
  const file = await voice.fetchRecording?.(recording, context);
  let bytes = 0;
  const reading = async () => {
    for await (const piece of file?.body ?? []) {
      bytes += piece.byteLength;
      if (bytes > 60_000_000) return;
    }
  };
  await expect(reading()).rejects.toThrow('too long');
  await expect(ariByHttp(context, server).file(ref)).rejects.toThrow('too long');
});
