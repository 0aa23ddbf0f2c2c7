import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeAll(async () => {
  desk = await smallDesk();
});
afterAll(() => desk.dispose());

const note = { text: 'Sudah ditelepon.' };

/** A case by telephone, with the number of who called. */
async function recorded(): Promise<string> {
  const officer = await desk.officer('petugas.b');
  const { ticket } = await officer.openTicket({
    body: 'Gerai tutup sejak Senin.',
    channel: 'phone',
    reporter: { name: 'Ibu Wati', contacts: [{ kind: 'phone', value: '081234567890' }] },
  });
  return ticket.id;
}

const statusOf = async (answer: Promise<Response>) => (await answer).status;

test('one session opens both APIs, and its sign-out closes both', async () => {
  const officer = await desk.officer('petugas.b');
  const id = await recorded();
  const me = await officer.read<{ id: string; roles: string[] }>('/api/v1/me');
  expect(me.roles).toContain('officer');
  expect(await statusOf(officer.get(`/api/v1/tickets/${id}`))).toBe(200);
  expect(await statusOf(officer.get(`/api/v1/tickets/${id}`))).toBe(200);
  expect(await statusOf(officer.post(`/api/v1/tickets/${id}/notes`, note))).toBe(200);
  const cookie = officer.credentials();
  await officer.leave();
  const left = { cookie: cookie.cookie };
  expect(await statusOf(officer.get('/api/v1/me', left))).toBe(401);
  expect(await statusOf(officer.get('/api/v1/me', left))).toBe(401);
});

test('nobody without a session, and no change without its token', async () => {
  const [officer, stranger] = [await desk.officer('petugas.b'), await desk.visitor()];
  const id = await recorded();
  expect(await statusOf(stranger.get(`/api/v1/tickets/${id}`))).toBe(401);
  expect(await statusOf(stranger.post(`/api/v1/tickets/${id}/notes`, note))).toBe(401);
  for (const token of ['', stranger.credentials().csrf]) {
    const answer = await officer.post(`/api/v1/tickets/${id}/notes`, note, {
      'X-Aduan-Csrf': token,
    });
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'csrf']);
  }
});

test('the number of a citizen is shown for a ground, and not before', async () => {
  const officer = await desk.officer('petugas.b');
  const id = await recorded();
  for (const path of [`/tickets/${id}`, `/tickets/${id}/redacted`, '/tickets']) {
    const answer = await officer.get(`/api/v1${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(await answer.text()).not.toContain('81234567890');
  }
  const revealed = await officer.post(`/api/v1/tickets/${id}/reveal`, { ground: 'call-back' });
  expect(await revealed.text()).toContain('81234567890');
});

test('events end with the session', async () => {
  const officer = await desk.officer('petugas.b');
  const { body } = await officer.get('/api/v1/events');
  const reader = body?.getReader();
  await reader?.read();
  await officer.leave();
  const id = await recorded();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    expect(new TextDecoder().decode(value)).not.toContain(id);
  }
});
