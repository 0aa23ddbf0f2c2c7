import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { baseOf } from '../../src/msw/hook-of-event.js';
import { account } from '../account.js';
import { openLine, socketSecrets } from '../jambonz-desk.js';

const data = baseOf({ call: 'c-1', from: '081234567890', to: '' }, account);
const begin = { type: 'session:new', msgid: 'm1', call_sid: 'c-1', data };

async function openDesk() {
  const line = await openLine();
  onTestFinished(() => line.close());
  return { line, desk: await line.desk() };
}

/** Connects and speaks. @returns how it ended, and what was answered */
async function spoken(
  url: string,
  messages: readonly (string | Buffer)[],
  auth: string = `${socketSecrets.username}:${socketSecrets.password}`,
): Promise<{ readonly end: number | string; readonly answers: readonly string[] }> {
  const socket = new WebSocket(url, ['ws.jambonz.org'], auth === '' ? {} : { auth });
  const answers: string[] = [];
  return new Promise((done) => {
    socket.on('error', (error) => done({ end: error.message, answers }));
    socket.on('close', (code) => done({ end: code, answers }));
    socket.on('message', (bytes: Buffer) => {
      answers.push(bytes.toString('utf8'));
      if (answers.length === messages.length) socket.close(1000);
    });
    socket.on('open', () => {
      for (const message of messages) socket.send(message);
    });
  });
}

test.each([
  ['no password', ''],
  ['another password', 'jambonz:geheim'],
  ['another user', 'admin:rahasia'],
])('%s is refused before a word is said', async (_what, auth) => {
  const { line, desk } = await openDesk();
  const { end } = await spoken(line.address.url, [JSON.stringify(begin)], auth);
  expect(end).toContain('401');
  expect(desk.told).toEqual([]);
});

test.each([
  ['sound', Buffer.from([1, 2, 3])],
  ['no JSON', 'halo'],
  ['no message', '{"type":"session:new"}'],
  ['another account', JSON.stringify({ ...begin, data: { ...data, account_sid: 'somebody' } })],
])('%s ends the connection', async (_what, message) => {
  const { line, desk } = await openDesk();
  expect((await spoken(line.address.url, [message])).end).toBe(1008);
  expect(desk.told).toEqual([]);
});

test('a giant message ends the connection', async () => {
  const { line } = await openDesk();
  expect((await spoken(line.address.url, ['x'.repeat(300_000)])).end).toBe(1009);
});

test('a call that is a path is none, and its name stands in no log', async () => {
  const { line, desk } = await openDesk();
  const other = { ...begin, call_sid: '../../etc', data: { ...data, call_sid: '../../etc' } };
  const socket = new WebSocket(line.address.url, ['ws.jambonz.org'], {
    auth: `${socketSecrets.username}:${socketSecrets.password}`,
  });
  await new Promise((done) => socket.on('open', done));
  socket.send(JSON.stringify(other));
  await expect.poll(() => desk.logged.join(' ')).toContain('jambonz.message-not-read');
  socket.close();
  expect(desk.logged.join(' ')).not.toMatch(/etc|rahasia/);
});

test('messages that a line does not know are passed over', async () => {
  const { line, desk } = await openDesk();
  const others = ['verb:status', 'jambonz:error', 'llm:event', 'tts:streaming-event'].map((type) =>
    JSON.stringify({ type, msgid: type, call_sid: 'c-1', data: { msg: 'x' } }),
  );
  const socket = new WebSocket(line.address.url, ['ws.jambonz.org'], {
    auth: `${socketSecrets.username}:${socketSecrets.password}`,
  });
  const answers: string[] = [];
  socket.on('message', (bytes: Buffer) => answers.push(JSON.parse(bytes.toString('utf8')).msgid));
  await new Promise((done) => socket.on('open', done));
  for (const message of [...others, JSON.stringify(begin)]) socket.send(message);
  await expect.poll(() => answers).toEqual(['m1']);
  socket.close();
  expect(desk.told).toHaveLength(1);
});

/** Connects, with the password. */
async function connected(url: string): Promise<WebSocket> {
  const auth = `${socketSecrets.username}:${socketSecrets.password}`;
  const socket = new WebSocket(url, ['ws.jambonz.org'], { auth });
  await new Promise((done) => socket.on('open', done));
  return socket;
}

test('many connections that never speak are let go, and a call comes through beside them', async () => {
  const { line, desk } = await openDesk();
  const silent = await Promise.all(Array.from({ length: 50 }, () => connected(line.address.url)));
  const ends = silent.map((socket) => new Promise((done) => socket.on('close', done)));
  expect((await spoken(line.address.url, [JSON.stringify(begin)])).answers).toHaveLength(1);
  desk.timers.pass(15_000);
  expect(new Set(await Promise.all(ends))).toEqual(new Set([1006]));
});

test('a connection on which a call is spoken about stays however long it is silent', async () => {
  const { line, desk } = await openDesk();
  const socket = await connected(line.address.url);
  const answered = new Promise((done) => socket.on('message', done));
  socket.send(JSON.stringify(begin));
  await answered;
  desk.timers.pass(20_000);
  const again = new Promise((done) => socket.on('message', done));
  socket.send(JSON.stringify({ ...begin, msgid: 'm2' }));
  await again;
  socket.close();
});

test('a person who floods a line is read no faster than it takes, and loses nothing', async () => {
  const { line, desk } = await openDesk();
  const socket = await connected(line.address.url);
  const answers = new Set<string>();
  socket.on('message', (bytes: Buffer) => answers.add(JSON.parse(bytes.toString('utf8')).msgid));
  const count = 2_000;
  const release = desk.hold();
  for (let place = 0; place < count; place += 1) {
    const call_sid = `c-${place}`;
    const flood = { ...begin, msgid: `m${place}`, call_sid, data: { ...data, call_sid } };
    socket.send(JSON.stringify(flood));
  }
  await expect.poll(desk.maxReceiving).toBeGreaterThanOrEqual(64);
  await setTimeout(300);
  release();
  await expect.poll(() => answers.size, { timeout: 60_000 }).toBe(count);
  // What had been read in one go when it was enough.
  expect(desk.maxReceiving()).toBeLessThan(500);
  expect(await desk.tickets()).toEqual([]);
  socket.close();
});

test('JSON that is nested beyond measure ends in nothing', async () => {
  const { line, desk } = await openDesk();
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  const message = JSON.stringify({ ...begin, data: { ...data, tag: 0 } }).replace(
    '"tag":0',
    `"tag":${deep}`,
  );
  expect((await spoken(line.address.url, [message])).answers).toHaveLength(1);
  expect(desk.told).toHaveLength(1);
});
