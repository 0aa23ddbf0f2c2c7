import type {} from '@aduan-internal/postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openCity, password } from './city.ts';

let city: Awaited<ReturnType<typeof openCity>>;

beforeAll(async () => {
  city = await openCity(inject('postgresUrl'));
});

afterAll(() => city?.close());

/** What somebody who is signed in reads of a ticket. */
async function ticketOf(read: (path: string) => Promise<Response>, number: string) {
  const view = await (await read(`/tickets/by-number/${number}`)).json();
  return (view as { readonly ticket: { readonly id: string } }).ticket;
}

const objection = {
  kind: 'objection',
  name: 'Pemohon Contoh',
  body: 'Izin warung saya ditolak tanpa alasan.',
};

test('a citizen objects to a decree, is heard, and reads what the head approved', async () => {
  const receipt = await city.file({ ...objection, 'kind-objection-decree': 'SK-12/2026' });
  expect(receipt.number).toMatch(/^KBR-\d{4}-/);
  expect(await city.track(receipt)).toMatchObject({
    found: true,
    ticket: { kind: 'objection', phase: 'new', promisedBy: expect.any(String) },
  });

  const officer = await city.signIn('petugas-1');
  const head = await city.signIn('kepala-1');
  const ticket = await ticketOf(officer, receipt.number);
  const path = `/tickets/${ticket.id}`;
  expect(ticket).toMatchObject({ kind: 'objection', team: 'licences' });
  expect((await officer(`${path}/claim`, {})).status).toBe(200);
  expect((await officer(`${path}/actions`, { action: 'hear' })).status).toBe(200);
  const text = 'Keberatan Anda kami terima. Izin terbit hari ini.';
  const alone = await officer(`${path}/actions`, { action: 'decide', text });
  expect(await alone.json()).toMatchObject({ status: 422, code: 'transition-refused' });

  const draft = { action: 'decide', text, submit: true };
  expect((await officer(`${path}/draft`, draft)).status).toBe(200);
  expect((await officer(`${path}/draft/approval`, {})).status).toBe(403);
  expect((await head(`${path}/draft/approval`, {})).status).toBe(200);
  expect((await officer(`${path}/draft/sending`, {})).status).toBe(200);
  expect(await city.track(receipt)).toMatchObject({
    ticket: { phase: 'closed', answers: [{ text }], may: ['ratings:rate'] },
  });
});

test('an officer answers a complaint about a topic of the office', async () => {
  const receipt = await city.file({ category: 'business.late', body: 'Izin saya belum terbit.' });
  const officer = await city.signIn('petugas-1');
  const ticket = await ticketOf(officer, receipt.number);
  expect(ticket).toMatchObject({ kind: 'complaint', category: 'business.late' });
  const text = 'Izin Anda terbit besok pagi.';
  expect((await officer(`/tickets/${ticket.id}/answers`, { text })).status).toBe(200);
  expect(await city.track(receipt)).toMatchObject({ ticket: { answers: [{ text }] } });
});

test('a working day skips the holiday of the city, which its neighbours do not have', async () => {
  const officer = await city.signIn('petugas-1');
  const limit = { unit: 'working-days', days: 1 };
  const due = await officer('/calendar/due', { start: '2026-12-11T09:00:00+08:00', limit });
  expect(await due.json()).toMatchObject({ at: '2026-12-15T15:00:00.000+08:00' });
});

test('a stranger is refused at every door', async () => {
  const receipt = await city.file({ body: 'Loket tutup sebelum jamnya.' });
  const wrong = receipt.pin === '0000 0000' ? '0000 0001' : '0000 0000';
  expect(await city.track({ ...receipt, pin: wrong })).toEqual({
    found: false,
    reason: 'no-match',
  });
  expect((await city.ask('/complaints/api/tickets')).status).toBe(401);
  expect((await city.ask('/complaints/api/tickets', {}, 'session=made-up')).status).toBe(401);
  expect((await city.ask('/sign-in', { id: 'petugas-1', password: 'tebakan' })).status).toBe(401);
  expect((await city.ask('/sign-in', { id: 'orang-lain', password })).status).toBe(401);
});

test('who leaves the office has no access from that moment, and gets no ticket', async () => {
  const [leaving, head] = [await city.signIn('petugas-2'), await city.signIn('kepala-1')];
  expect((await leaving('/me')).status).toBe(200);
  await city.dismiss('petugas-2');
  expect((await leaving('/me')).status).toBe(401);
  const { number } = await city.file({ body: 'Antrean kacau.' });
  const { id } = await ticketOf(head, number);
  const given = await head(`/tickets/${id}/assignment`, { assignee: 'petugas-2' });
  expect(given.status).toBe(422);
});

test('the page of the office brings the chat', async () => {
  const page = await (await city.ask('/')).text();
  const [, script = ''] = /<script type="module" src="([^"]+)">/.exec(page) ?? [];
  expect((await city.ask(script)).headers.get('Content-Type')).toContain('javascript');
  const [, endpoint = ''] = /<aduan-chat endpoint="([^"]+)">/.exec(page) ?? [];
  expect((await city.ask(`${endpoint}/config`)).status).toBe(200);
});
