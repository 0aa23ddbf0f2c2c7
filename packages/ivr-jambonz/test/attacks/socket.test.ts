import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { baseOf } from '../hook-of-event.js';
import { openLine, socketSecrets } from '../jambonz-desk.js';

const data = baseOf({ call: 'c-1', from: '081234567890', to: '' });
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
