import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchangeSignature } from '../../server/phone/exchange-signature.js';
import { type ServedDesk, serveDesk } from '../served-desk.js';

let server: ServedDesk;

beforeAll(async () => {
  server = await serveDesk();
});

afterAll(() => server?.dispose());

interface Placed {
  readonly token: string;
  readonly turn: { readonly id: string; readonly say: readonly { readonly text: string }[] };
}

const post = (path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const own = { 'x-aduan-phone': 'new' };

async function dial(from: string | null = '+6281200001111'): Promise<Placed> {
  const answer = await post('/telepon/panggil', JSON.stringify({ from }), own);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return (await answer.json()) as Placed;
}

async function press(token: string, turn: string, digits: string) {
  const body = JSON.stringify({ turn, action: { type: 'digits', digits } });
  const answer = await post('/telepon/jawab', body, { 'x-aduan-phone': token });
  return { status: answer.status, ...((answer.ok ? await answer.json() : {}) as Partial<Placed>) };
}

test('nobody but the exchange tells the desk what happens to a call', async () => {
  const body = JSON.stringify([{ type: 'incoming', call: 'a', from: null, to: null, turn: null }]);
  const signed = (secret: string, at: number) => ({
    'x-exchange-signature': exchangeSignature(secret, body, at),
  });
  expect((await post('/aduan/phone', body)).status).toBe(403);
  expect((await post('/aduan/phone', body, signed('guessed', Date.now()))).status).toBe(403);
  expect((await post('/aduan/phone', body, { 'x-exchange-signature': 't=1,v1=00' })).status).toBe(
    403,
  );
});

test('only a page of this site dials, and only who dialled goes on', async () => {
  const body = JSON.stringify({ from: null });
  expect((await post('/telepon/panggil', body)).status).toBe(403);
  const { token, turn } = await dial();
  expect(turn.say[0]?.text).toBe('Untuk bahasa Indonesia, tekan satu.');
  expect((await press('somebody-else', turn.id, '1')).status).toBe(410);
  const next = await press(token, turn.id, '1');
  expect(next.turn?.say.at(-1)?.text).toBe('Bicara dengan petugas, tekan nol.');
  // A repeat gets the same answer.
  expect(await press(token, turn.id, '1')).toEqual(next);
});

test('a page cannot say what only an exchange knows', async () => {
  const { token, turn } = await dial();
  for (const action of [
    { type: 'connected', outcome: 'answered' },
    { type: 'queued', position: 1, seconds: 1 },
    { type: 'recording-ready', recording: { ref: 'x', seconds: 1, mime: 'audio/wav' } },
    { type: 'digits', digits: '1', from: '+6281234567890' },
    { type: 'digits', digits: '1'.repeat(21) },
    { type: 'speech', text: 'a'.repeat(501) },
  ]) {
    const body = JSON.stringify({ turn: turn.id, action });
    expect((await post('/telepon/jawab', body, { 'x-aduan-phone': token })).status).toBe(422);
  }
  const long = JSON.stringify({
    turn: turn.id,
    action: { type: 'speech', text: 'a'.repeat(9_000) },
  });
  expect((await post('/telepon/jawab', long, { 'x-aduan-phone': token })).status).toBe(413);
  for (const from of ['0812', 'x', '+62 812']) {
    expect((await post('/telepon/panggil', JSON.stringify({ from }), own)).status).toBe(422);
  }
});

test('what is recorded is sound, and not too much of it', async () => {
  const { token, turn } = await dial();
  const record = (bytes: Uint8Array<ArrayBuffer>) =>
    post(`/telepon/rekaman?turn=${turn.id}&seconds=1`, bytes, { 'x-aduan-phone': token });
  const page = new TextEncoder().encode('<script>alert(1)</script>');
  expect((await record(new Uint8Array(page))).status).toBe(415);
  expect((await record(new Uint8Array(5 * 1024 * 1024))).status).toBe(413);
});

test('anyone who hung up has hung up', async () => {
  const { token, turn } = await dial();
  const headers = { 'x-aduan-phone': token };
  expect((await post('/telepon/tunggu', '', headers)).status).toBe(204);
  expect((await post('/telepon/tutup', '', headers)).status).toBe(204);
  expect((await post('/telepon/tutup', '', headers)).status).toBe(204);
  expect((await post('/telepon/tunggu', '', headers)).status).toBe(410);
  expect((await press(token, turn.id, '1')).status).toBe(410);
});

test('one network holds thirty phones at most', async () => {
  for (let count = 0; count < 40; count += 1) {
    const answer = await post('/telepon/panggil', JSON.stringify({ from: null }), own);
    if (answer.status === 429) return;
    expect(answer.status).toBe(200);
  }
  expect.fail('Nobody was refused.');
});

test('the page may use the microphone, and no other page may', async () => {
  const policyOf = async (path: string) =>
    (await fetch(server.origin + path)).headers.get('permissions-policy');
  expect(await policyOf('/telepon')).toContain('microphone=(self)');
  expect(await policyOf('/')).toContain('microphone=()');
  const { headers } = await fetch(`${server.origin}/en/telepon`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
});
