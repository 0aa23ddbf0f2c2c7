import { InputError } from '@aduan/core';
import { expect, test } from 'vitest';
import { openAt, phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { jambonzSocket, jambonzVoice } from '../../src/index.js';
import { baseOf } from '../../src/msw/hook-of-event.js';
import { standInRecorder } from '../../src/msw/stand-in-recorder.js';
import { account } from '../account.js';
import { signature } from '../signed.js';

const webhookSecret = 'a-secret-that-nobody-guesses';
const publicUrl = 'https://desk.example/aduan/phone';
const seconds = openAt / 1_000;
const base = baseOf({ call: 'c-1', from: '081234567890', to: '' }, account);

function openLine() {
  const recorder = standInRecorder();
  const provider = jambonzVoice({ publicUrl, webhookSecret, accountSid: account, recorder });
  const desk = phoneDesk({ provider });
  async function post(query: string, body: string, header: string | null): Promise<Response> {
    const headers = { ...(header !== null && { 'jambonz-signature': header }) };
    const request = new Request(`${publicUrl}${query}`, { method: 'POST', headers, body });
    return desk.aduan.fetch(request);
  }
  return { ...desk, post };
}

const body = JSON.stringify(base);
const good = signature(body, webhookSecret, seconds);

test.each([
  ['unsigned', null],
  ['empty', ''],
  ['of another secret', signature(body, 'another', seconds)],
  ['of another body', signature(`${body} `, webhookSecret, seconds)],
  ['stale', signature(body, webhookSecret, seconds - 301)],
  ['of tomorrow', signature(body, webhookSecret, seconds + 301)],
  ['without a time', good.replace(/t=\d+,/, '')],
  ['with a time that is none', good.replace(/t=\d+/, 't=NaN')],
  ['with two times', `${good},t=${seconds + 1}`],
  ['in capitals', good.toUpperCase()],
])('a hook that is %s is refused, and starts no call', async (_what, header) => {
  const { post, logged } = openLine();
  const response = await post('', body, header);
  expect(response.status).toBe(403);
  expect(`${await response.text()} ${logged}`).not.toContain(webhookSecret);
});

test('a hook of another account is refused, also of one that only waits in a queue', async () => {
  const { post } = openLine();
  for (const payload of [
    { ...base, account_sid: 'somebody' },
    { call_sid: 'c-1', queue_sid: 'queue:somebody:petugas', queue_time: 1 },
  ]) {
    const text = JSON.stringify(payload);
    const header = signature(text, webhookSecret, seconds);
    expect((await post('?turn=1&for=hold', text, header)).status).toBe(403);
  }
});

test('a hook that is played again is answered the same, and old ones are refused', async () => {
  const { post, pass, tickets } = openLine();
  const first = await (await post('', body, good)).text();
  expect(await (await post('', body, good)).text()).toBe(first);
  pass(301_000);
  expect((await post('', body, good)).status).toBe(403);
  expect(await tickets()).toEqual([]);
});

test('a giant hook is refused before it is read', async () => {
  const { post } = openLine();
  const giant = JSON.stringify({ ...base, sip: 'x'.repeat(70_000) });
  expect((await post('', giant, signature(giant, webhookSecret, seconds))).status).toBe(413);
});

test.each(['null', '[]', '"x"', '{}', '{"call_sid":"../x"}', '{"call_sid":{"$ne":1}}', 'x=1'])(
  'what is no hook, %s, is refused',
  async (text) => {
    const { post } = openLine();
    const response = await post('', text, signature(text, webhookSecret, seconds));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  },
);

test('a secret that somebody keys stands in no log', async () => {
  const { post, logged } = openLine();
  const answer = async (query: string, more: object) => {
    const text = JSON.stringify({ ...base, ...more });
    return post(query, text, signature(text, webhookSecret, seconds));
  };
  await answer('', {});
  for (const [turn, digits] of [
    ['1', '1'],
    ['2', '3'],
    ['3', '20260000011'],
    ['4', '483920'],
  ])
    await answer(`?turn=${turn}&for=gather`, { reason: 'dtmfDetected', digits });
  expect(logged.join(' ')).not.toContain('483920');
});

test('what is missing is said at once, without a word of what is not', () => {
  const all = { publicUrl, webhookSecret, accountSid: account };
  expect(() => jambonzVoice({ ...all, publicUrl: '/aduan/phone' })).toThrow(InputError);
  expect(() => jambonzVoice({ ...all, publicUrl: `${publicUrl}#x` })).toThrow('"publicUrl"');
  expect(() => jambonzVoice({ ...all, webhookSecret: '' })).toThrow('must not be empty');
  expect(() => jambonzVoice({ ...all, accountSid: '' })).toThrow('"accountSid"');
  const socket = { url: 'wss://desk.example/x', username: 'u', password: 'p', accountSid: account };
  expect(() => jambonzSocket({ ...socket, url: 'https://desk.example/x' })).toThrow('"url"');
  expect(() => jambonzSocket({ ...socket, password: '' })).toThrow('"password"');
  expect(() => jambonzSocket({ ...socket, username: '' })).toThrow('"username"');
});
