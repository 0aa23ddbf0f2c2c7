import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { asteriskSocket, asteriskVoice } from '../../src/index.js';
import { type AsteriskDesk, account } from '../asterisk-desk.js';
import { until } from '../asterisk-handset.js';
import { openAri, openDesk } from '../faults/open-ari.js';

const hello = JSON.stringify({ type: 'ApplicationRegistered', application: 'aduan:PJSIP/x-1' });
const known = `${account.username}:${account.password}`;

async function listeningDesk() {
  const ari = await openAri();
  return openDesk(ari, {}, { connects: 'per-call' });
}

/** Connects, and says something. */
function connect(
  { url }: Pick<AsteriskDesk, 'url'>,
  messages: readonly (string | Buffer)[],
  auth = known,
) {
  const socket = new WebSocket(url, ['ari'], auth === '' ? {} : { auth });
  onTestFinished(() => socket.terminate());
  const heard: string[] = [];
  const end = new Promise<number | string>((done) => {
    socket.on('error', (error) => done(error.message));
    socket.on('close', done);
  });
  socket.on('message', (data) => heard.push(String(data)));
  socket.on('open', () => {
    for (const message of messages) socket.send(message);
  });
  return { socket, end, heard };
}

test.each([
  ['no password', ''],
  ['another password', 'asterisk:kata'],
  ['a longer password', `${known}x`],
  ['another user', 'admin:kata:sandi'],
])('%s is refused before a word is said', async (_what, auth) => {
  const desk = await listeningDesk();
  const { end, heard } = connect(desk, [hello], auth);
  expect(await end).toContain('401');
  expect([...heard, ...desk.told]).toEqual([]);
  expect(desk.logged.join()).not.toMatch(/kata|sandi/);
});

test('another address is not ours', async () => {
  const desk = await listeningDesk();
  const { end } = connect({ url: desk.url.replace('asterisk', 'lain') }, [hello]);
  expect(await end).toBe('socket hang up');
});

test.each([
  ['no JSON', 'halo'],
  ['no application', '{"type":"ApplicationRegistered"}'],
  ['another application', hello.replace('aduan:', 'aduan2:')],
  ['an application that only begins so', hello.replace('aduan:', 'aduanku')],
])('%s ends the connection', async (_what, message) => {
  const desk = await listeningDesk();
  expect(await connect(desk, [message]).end).toBe(1008);
  expect(desk.told).toEqual([]);
});

test('a giant message ends the connection', async () => {
  const desk = await listeningDesk();
  expect(await connect(desk, [hello, 'x'.repeat(300_000)]).end).toBe(1009);
});

test('a connection that names no application is not kept', async () => {
  const desk = await listeningDesk();
  const { socket, end } = connect(desk, []);
  await until('it is not open', () => socket.readyState === WebSocket.OPEN);
  await until('nobody waits for its name', () => desk.timers.isWaiting(12_000));
  desk.timers.pass(12_000);
  expect(await end).toBe(1006);
});

test('commands are framed as Asterisk reads them; answers to nothing, and what is none, are passed over', async () => {
  const desk = await listeningDesk();
  const { socket, heard } = connect(desk, [hello]);
  await until('nothing is asked', () => heard.length > 0);
  expect(JSON.parse(heard[0] ?? '')).toEqual({
    type: 'RESTRequest',
    request_id: expect.stringMatching(/^[\da-f-]{36}$/),
    method: 'GET',
    uri: 'applications/aduan%3APJSIP%2Fx-1',
    query_strings: [],
  });
  const about = { type: 'RESTResponse', application: 'aduan:PJSIP/x-1', status_code: 200 };
  socket.send(JSON.stringify({ ...about, request_id: 'somebody' }));
  socket.send(JSON.stringify({ ...about, request_id: 7 }));
  socket.send('[');
  socket.send(Buffer.from([1, 2, 3]));
  const { request_id } = JSON.parse(heard[0] ?? '') as { request_id: string };
  const message_body = JSON.stringify({ channel_ids: ['x.1'] });
  socket.send(JSON.stringify({ ...about, request_id, message_body }));
  await until('it asks no more', () => heard.length > 1);
  expect(heard[1]).toContain('"uri":"channels/x.1"');
});

test('a line that was not started lets nobody stay', async () => {
  const desk = await listeningDesk();
  await desk.aduan.close();
  expect(await connect(desk, [hello]).end).toBe(1013);
});

const options = {
  url: 'wss://aduan.example.go.id/aduan/asterisk',
  ...account,
  application: 'aduan',
  speak: () => [],
};

test.each([
  ['url', 'https://aduan.example.go.id/aduan'],
  ['url', 'wss://asterisk:kata@aduan.example.go.id/aduan'],
  ['url', 'wss://aduan.example.go.id/aduan?kata=sandi'],
  ['username', ''],
  ['username', 'aster:isk'],
  ['password', ''],
] as const)('%s may not be "%s", and the error keeps it to itself', (option, value) => {
  const make = () => asteriskSocket({ ...options, [option]: value });
  expect(make).toThrow(`"${option}"`);
  expect(make).not.toThrow('kata');
});

test('without a place for recordings nothing is recorded', async () => {
  const deaf = asteriskSocket(options);
  expect(deaf.capabilities.record).toBe(false);
  expect(deaf.fetchRecording).toBeUndefined();
  const recordings = {
    url: 'https://pbx.example.go.id:8089/ari',
    username: 'aduan',
    password: 'x',
  };
  const able = asteriskSocket({ ...options, recordings });
  expect(able.capabilities).toEqual(asteriskVoice({ ...options, ...recordings }).capabilities);
  expect(() => asteriskSocket({ ...options, recordings: { ...recordings, url: 'x' } })).toThrow();
  expect(await able.health()).toEqual({ ok: false, detail: 'not started' });
});
