import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { until } from '../asterisk-handset.js';
import { openAri } from '../faults/open-ari.js';
import type { FakeAri } from './fake-ari.js';
import type { FakeEvent } from './fake-world.js';

/** What a real Asterisk 22 was seen to do: each of these was once otherwise in the fake, and hid a fault. */

async function openFake() {
  const ari = await openAri();
  const { username, password } = ari.server;
  const authorization = `Basic ${btoa(`${username}:${password}`)}`;
  async function ask(method: string, path: string, query: Record<string, string> = {}) {
    const url = `${ari.url}${path}?${new URLSearchParams(query)}`;
    const response = await fetch(url, { method, headers: { authorization } });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
  const play = (channel: string, media: string) =>
    ask('POST', `/channels/${channel}/play`, { media, playbackId: media });
  const record = (channel: string, name: string, query: Record<string, string> = {}) =>
    ask('POST', `/channels/${channel}/record`, { name, format: 'wav', ...query });
  const originate = (id: string, endpoint: string) =>
    ask('POST', `/channels/${id}`, { endpoint, app: 'aduan' });
  const answered = async () => {
    const channel = ari.ring('aduan');
    await ask('POST', `/channels/${channel}/answer`);
    return channel;
  };
  /** Listens as a desk does. */
  async function listen(app = 'aduan') {
    const events = `${ari.url.replace('http', 'ws')}/events?app=${app}`;
    const socket = new WebSocket(events, { headers: { authorization } });
    onTestFinished(() => socket.terminate());
    const heard: FakeEvent[] = [];
    socket.on('message', (data) => heard.push(JSON.parse(String(data)) as FakeEvent));
    await once(socket, 'open');
    return heard;
  }
  return { ari, ask, play, record, originate, answered, listen };
}

const said = (ari: FakeAri, type: string) => ari.events.filter((event) => event.type === type);
const partOf = (event: FakeEvent | undefined, part: string) =>
  (event?.[part] ?? {}) as Readonly<Record<string, unknown>>;

test('an endpoint that nobody has registered at is refused with 500, one that can be rung is down at first', async () => {
  const { ari, originate, ask } = await openFake();
  ari.world.unreachable.add('PJSIP/103');
  expect(await originate('x', 'PJSIP/103')).toEqual({
    status: 500,
    body: { error: 'Allocation failed' },
  });
  expect((await ask('GET', '/channels/x')).status).toBe(404);
  expect(await originate('y', 'PJSIP/102')).toMatchObject({ status: 200, body: { state: 'Down' } });
  await until('it does not ring', () => ari.channel('y')?.wire.state === 'Ringing');
});

test('a recording is told of in whole seconds, rounded down, and is a WAV file', async () => {
  const { ari, record, answered } = await openFake();
  const channel = await answered();
  await record(channel, 'kata');
  ari.speak(channel, 0.4);
  const finished = partOf(said(ari, 'RecordingFinished')[0], 'recording');
  expect(finished).toMatchObject({ duration: 0, talking_duration: 0, silence_duration: 0 });
  const file = Buffer.from(ari.world.stored.get('kata') ?? []);
  expect(file.length).toBe(44 + 6_400);
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 36, 40)).toBe('RIFFdata');
  expect(file.readUInt32LE(40)).toBe(6_400);
  expect(file.subarray(44).some((byte) => byte !== 0)).toBe(true);
});

test('somebody who says nothing on a phone that sends silence is a second of it, and 0.2 in the file', async () => {
  const { ari, record, answered } = await openFake();
  const channel = await answered();
  await record(channel, 'diam');
  ari.quiet(channel);
  const finished = partOf(said(ari, 'RecordingFinished')[0], 'recording');
  expect(finished).toMatchObject({ duration: 1, talking_duration: 1, silence_duration: 0 });
  const file = Buffer.from(ari.world.stored.get('diam') ?? []);
  expect(file.length).toBe(44 + 3_200);
  expect(file.subarray(44).every((byte) => byte === 0)).toBe(true);
});

test('without the sound of the tone a recording is over at once, and has no duration and no file', async () => {
  const { ari, record, answered } = await openFake();
  ari.world.missing.add('sound:beep');
  const channel = await answered();
  expect((await record(channel, 'nada', { beep: 'true' })).status).toBe(201);
  const types = ari.events.map(({ type }) => type).slice(-2);
  expect(types).toEqual(['RecordingStarted', 'RecordingFinished']);
  const finished = partOf(said(ari, 'RecordingFinished')[0], 'recording');
  expect(finished).toMatchObject({ state: 'done' });
  expect(finished).not.toHaveProperty('duration');
  expect(ari.world.stored.size).toBe(0);
  await record(channel, 'tanpa');
  expect(ari.world.live.has('tanpa')).toBe(true);
});

test('a caller who was not answered hears early media and rings on; a recording answers them', async () => {
  const { ari, play, record } = await openFake();
  const channel = ari.ring('aduan');
  expect((await play(channel, 'sound:beep')).status).toBe(201);
  expect(ari.channel(channel)?.wire.state).toBe('Ring');
  await record(channel, 'cerita');
  expect(ari.channel(channel)?.wire.state).toBe('Up');
});

test('connections beyond the limit are closed without an answer: 100 where nobody says otherwise', async () => {
  const { ari } = await openFake();
  expect(ari.sessionLimit).toBe(100);
  ari.sessionLimit = 2;
  const { port } = new URL(ari.url);
  const ends: boolean[] = [];
  for (let place = 0; place < 3; place += 1) {
    const socket = connectTo(Number(port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => ends.push(true));
    await once(socket, 'connect');
  }
  await until('none is closed', () => ends.length === 1);
  expect(ari.refusedSessions()).toBe(1);
});

test('a person who hangs up over a prompt lets it fail, between two requests to hang up and the end', async () => {
  const { ari, play, answered } = await openFake();
  const channel = await answered();
  ari.world.holdsPlaybacks = true;
  await play(channel, 'sound:panjang');
  await until('nothing is heard', () => ari.world.played.length === 1);
  const before = ari.events.length;
  ari.hangUp(channel);
  const [first, second, ...rest] = ari.events.slice(before);
  expect(first).toMatchObject({ type: 'ChannelHangupRequest', cause: 32 });
  expect(second).toMatchObject({ type: 'ChannelHangupRequest' });
  expect(second).not.toHaveProperty('cause');
  expect(rest.map(({ type }) => type)).toEqual(['PlaybackFinished', 'StasisEnd']);
  expect(partOf(rest[0], 'playback')).toMatchObject({ state: 'failed' });
});

test('of several media each one begins, and only the last one decides how they ended', async () => {
  const { ari, play, answered } = await openFake();
  ari.world.missing.add('sound:nope');
  const channel = await answered();
  await play(channel, 'sound:nope,sound:short');
  await until('it does not end', () => said(ari, 'PlaybackFinished').length === 1);
  const heard = ari.events
    .filter(({ type }) => type.startsWith('Playback'))
    .map((event) => {
      const { media_uri, state } = partOf(event, 'playback');
      return `${event.type} ${media_uri} ${state}`;
    });
  expect(heard).toEqual([
    'PlaybackStarted sound:nope playing',
    'PlaybackContinuing sound:nope continuing',
    'PlaybackStarted sound:short playing',
    'PlaybackFinished sound:short done',
  ]);
  await play(channel, 'sound:short,sound:nope');
  await until('it does not end', () => said(ari, 'PlaybackFinished').length === 2);
  expect(partOf(said(ari, 'PlaybackFinished')[1], 'playback')).toMatchObject({ state: 'failed' });
});

test('a medium of no known scheme begins, and nothing more is said of it', async () => {
  const { ari, ask, play, answered } = await openFake();
  const channel = await answered();
  expect((await play(channel, 'https://x/a.wav')).status).toBe(201);
  await until('it does not begin', () => said(ari, 'PlaybackStarted').length === 1);
  await play(channel, 'sound:short');
  await until('the next one is not heard', () => said(ari, 'PlaybackFinished').length === 1);
  expect(partOf(said(ari, 'PlaybackFinished')[0], 'playback')).toMatchObject({ id: 'sound:short' });
  expect((await ask('GET', '/playbacks/https:%2F%2Fx%2Fa.wav')).status).toBe(404);
});

test('an application lists both halves of a Local channel, of which one takes commands', async () => {
  const { ari, ask, originate, listen } = await openFake();
  expect(await ask('GET', '/applications/aduan')).toEqual({
    status: 404,
    body: { message: 'Application not found' },
  });
  await listen();
  await originate('x', 'Local/101@petugas');
  ari.answer('x');
  const { body } = await ask('GET', '/applications/aduan');
  expect(body).toMatchObject({ channel_ids: ['x', 'x;2'] });
  const half = await ask('GET', '/channels/x;2');
  expect(half.body).toMatchObject({ dialplan: { app_name: 'Dial' } });
  expect(await ask('POST', '/channels/x;2/continue')).toEqual({
    status: 409,
    body: { message: 'Channel not in Stasis application' },
  });
  expect((await ask('DELETE', '/channels/x;2')).status).toBe(204);
  expect(ari.channel('x')).toBeUndefined();
});

test('a second recording of a channel waits behind the first one', async () => {
  const { ari, ask, record, answered } = await openFake();
  const channel = await answered();
  await record(channel, 'satu');
  expect((await record(channel, 'satu')).status).toBe(409);
  const second = await record(channel, 'dua');
  expect(second).toMatchObject({ status: 201, body: { state: 'queued' } });
  expect(said(ari, 'RecordingStarted')).toHaveLength(1);
  ari.speak(channel, 1);
  expect(await ask('GET', '/recordings/live/dua')).toMatchObject({ body: { state: 'recording' } });
  ari.speak(channel, 1);
  expect([...ari.world.stored.keys()]).toEqual(['satu', 'dua']);
});

test('a bridge of an id is made once', async () => {
  const { ask } = await openFake();
  expect((await ask('POST', '/bridges/b')).status).toBe(200);
  expect(await ask('POST', '/bridges/b')).toEqual({
    status: 409,
    body: { message: "Bridge with id 'b' already exists" },
  });
});

test('a person who connects is told nothing by it', async () => {
  const { ari, ask, listen } = await openFake();
  const heard = await listen();
  expect((await ask('GET', '/applications/aduan')).status).toBe(200);
  ari.ring('aduan');
  await until('the call is not told', () => heard.length > 0);
  expect(heard[0]).toMatchObject({ type: 'StasisStart' });
});

test('no media at all cannot be queued', async () => {
  const { play, answered } = await openFake();
  expect(await play(await answered(), '')).toEqual({
    status: 500,
    body: { message: 'Failed to queue media for playback' },
  });
});

test('a call that somebody else has claimed is told so', async () => {
  const { ari, ask } = await openFake();
  const channelId = ari.broadcast();
  const claim = (application: string) => ask('POST', '/events/claim', { channelId, application });
  expect((await claim('aduan-1')).status).toBe(204);
  expect(await claim('aduan-2')).toEqual({
    status: 409,
    body: { message: 'Channel has already been claimed by another application' },
  });
});

test('the connection of a call is silent for half a second, and closed some seconds behind its end', async () => {
  const { ari } = await openFake();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'ari' });
  onTestFinished(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
  });
  const heard: { readonly type: string; readonly at: number }[] = [];
  let closedAt = 0;
  sockets.on('connection', (socket) => {
    socket.on('message', (data) =>
      heard.push({ type: (JSON.parse(String(data)) as FakeEvent).type, at: performance.now() }),
    );
    socket.on('close', () => {
      closedAt = performance.now();
    });
  });
  const { port } = server.address() as AddressInfo;
  ari.outbound.connectTo('aduan', {
    url: `ws://127.0.0.1:${port}`,
    username: 'a',
    password: 'b',
    perCall: true,
  });
  const noted = (type: string) => heard.find((one) => one.type === type)?.at ?? 0;
  // Counted from what causes it: what is told may be read late.
  const rungAt = performance.now();
  const channel = ari.ring('aduan');
  await until('nothing is told', () => heard.length === 2);
  expect(heard.map(({ type }) => type)).toEqual(['ApplicationRegistered', 'StasisStart']);
  expect(noted('StasisStart') - rungAt).toBeGreaterThan(450);
  const hungUpAt = performance.now();
  ari.hangUp(channel);
  await until('its end is not told', () => noted('StasisEnd') > 0);
  await until('it stays open', () => closedAt > 0);
  expect(closedAt - hungUpAt).toBeGreaterThan(2_900);
});
