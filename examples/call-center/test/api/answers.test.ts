import type { Ticket } from '@aduan/core';
import type { CallPage, DraftView } from '@aduan/core/replies';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

const dayMs = 86_400_000;

let desk: SmallDesk;
let officer: Visitor;
let supervisor: Visitor;
beforeAll(async () => {
  desk = await smallDesk();
  [officer, supervisor] = await Promise.all([
    desk.officer('petugas.b'),
    desk.officer('penyelia.c'),
  ]);
});
afterAll(() => desk.dispose());

async function opened(supervisory = false): Promise<Ticket> {
  const reporter = { name: 'Warga A', phone: '0812 3456 7890' };
  const body = { kind: 'complaint', body: 'Gerai tutup.', channel: 'phone', reporter };
  const { ticket } = await (await officer.post('/api/tickets', body)).json();
  if (!supervisory) return ticket;
  const classified = await officer.post(`/api/tickets/${ticket.id}/classify`, { supervisory });
  return (await classified.json()).ticket;
}

/** Approves a draft in the version that the officer read, or in another one. */
async function approve(who: Visitor, ticket: Ticket, version?: number): Promise<Response> {
  const read = version ?? (await ticketOf(who, ticket)).ticket.version;
  const ifMatch = { 'If-Match': `"${read}"` };
  return who.post(`/api/tickets/${ticket.id}/draft/approve`, undefined, ifMatch);
}

const ticketOf = (who: Visitor, { id }: Ticket) =>
  who.read<{ readonly ticket: Ticket; readonly answer: DraftView }>(`/api/tickets/${id}`);

async function problemOf(answer: Response): Promise<string> {
  return (await answer.json()).error.code;
}

describe('the answer of a supervisory ticket', () => {
  test('is written, sent back, approved by somebody else, and sent', async () => {
    const ticket = await opened(true);
    const path = `/api/tickets/${ticket.id}`;
    const direct = await officer.post(`${path}/act`, { action: 'answer', text: 'Begini.' });
    expect(direct.status).toBe(422);
    const draft = { text: 'Kami sudah memeriksa.', submit: true };
    expect((await officer.post(`${path}/draft`, draft)).status).toBe(200);
    expect((await approve(officer, ticket)).status).toBe(403);
    expect((await supervisor.read<{ approval: number }>('/api/counts')).approval).toBe(1);
    expect((await officer.read<{ approval: null }>('/api/counts')).approval).toBeNull();
    const waiting = await supervisor.read<CallPage>('/api/tickets?view=approval');
    expect(waiting.items.map((item) => item.ticket.id)).toEqual([ticket.id]);

    expect((await supervisor.post(`${path}/draft/return`, {})).status).toBe(422);
    await supervisor.post(`${path}/draft/return`, { reason: 'Sebutkan hasilnya.' });
    const returned = await ticketOf(officer, ticket);
    expect(returned.answer).toMatchObject({
      needsApproval: true,
      text: 'Kami sudah memeriksa.',
      returnedFor: 'Sebutkan hasilnya.',
      may: ['write', 'submit', 'discard'],
    });
    const { version } = returned.ticket;
    await officer.post(`${path}/draft`, { text: 'Sudah buka.' }, { 'If-Match': `"${version}"` });
    const stale = await officer.post(`${path}/draft`, draft, { 'If-Match': `"${version}"` });
    expect(stale.status).toBe(409);
    await officer.post(`${path}/draft/submit`);
    const seen = (await ticketOf(supervisor, ticket)).ticket.version;
    await officer.post(`${path}/draft`, { text: 'Sudah buka, uangnya kembali.', submit: true });
    expect(await problemOf(await approve(supervisor, ticket, seen))).toBe('store-conflict');
    const unseen = await supervisor.post(`${path}/draft/approve`);
    expect(unseen.status).toBe(422);
    expect(await unseen.json()).toMatchObject({ error: { issues: [{ path: ['If-Match'] }] } });
    expect((await ticketOf(supervisor, ticket)).ticket.draft?.status).toBe('submitted');
    expect((await approve(supervisor, ticket)).status).toBe(200);
    const sent: { ticket: Ticket } = await (await officer.post(`${path}/draft/send`)).json();
    expect(sent.ticket).toMatchObject({ state: 'responded', draft: null });
  });

  test('is never shown to anyone who may not read words, nor approved by the one who wrote it', async () => {
    const ticket = await opened(true);
    const path = `/api/tickets/${ticket.id}`;
    await supervisor.post(`${path}/draft`, { text: 'Dari penyelia.', submit: true });
    expect((await approve(supervisor, ticket)).status).toBe(403);
    const auditor = await desk.officer('auditor.d');
    expect((await ticketOf(auditor, ticket)).answer).toMatchObject({
      draft: null,
      text: null,
      may: [],
    });
    expect((await auditor.get('/api/tickets?view=approval')).status).toBe(403);
    expect((await auditor.get('/api/counts')).status).toBe(200);
    expect((await officer.post(`${path}/draft/discard`)).status).toBe(200);
  });
});

test('an answer elsewhere goes out at once, or from a draft', async () => {
  const [first, second] = [await opened(), await opened()];
  const direct = { action: 'answer', text: 'Sudah buka.' };
  expect((await officer.post(`/api/tickets/${first.id}/act`, direct)).status).toBe(200);
  await officer.post(`/api/tickets/${second.id}/draft`, { text: 'Sudah buka.' });
  expect((await ticketOf(officer, second)).answer.may).toContain('send');
  expect((await officer.post(`/api/tickets/${second.id}/draft/send`)).status).toBe(200);
});

test('templates come filled in, in the language of the officer, without those that lack something', async () => {
  const ticket = await opened();
  const read = (locale: string) =>
    officer.read<{ templates: { id: string; text: string }[]; nextStep: string }>(
      `/api/tickets/${ticket.id}/templates?locale=${locale}`,
    );
  const { templates, nextStep } = await read('id');
  expect(nextStep).toContain('Ombudsman Republik Indonesia');
  const final = templates.find(({ id }) => id === 'final-answer');
  expect(final?.text).toContain(
    `Halo Warga A, terima kasih sudah menunggu. Tentang laporan ${ticket.number}`,
  );
  expect(final?.text).toContain(nextStep);
  expect(templates.map(({ id }) => id)).not.toContain('in-progress');
  expect(JSON.stringify(templates)).not.toMatch(/\{\w+\}/);
  expect((await read('en')).nextStep).toContain('turn to the Ombudsman');
});

test('the calls to make are narrowed to a team, to an officer, or to those whom nobody has', async () => {
  const [legal, loose] = [await opened(), await opened()];
  for (const given of [{ team: 'kelembagaan' }, { assignee: 'petugas-b' }]) {
    expect((await supervisor.post(`/api/tickets/${legal.id}/assign`, given)).status).toBe(200);
  }
  const both = [legal.id, loose.id];
  const calls = async (query: string) => {
    const { items } = await supervisor.read<CallPage>(`/api/calls?${query}`);
    return items.map(({ ticket }) => ticket.id).filter((id) => both.includes(id));
  };
  expect(new Set(await calls(''))).toEqual(new Set(both));
  expect(await calls('team=kelembagaan')).toEqual([legal.id]);
  expect(await calls('assignee=petugas-b')).toEqual([legal.id]);
  expect(await calls('assignee=none')).toEqual([loose.id]);
  expect(await calls('team=layanan&assignee=petugas-b')).toEqual([]);
});

test('a ticket that is closed before its answer was told keeps its call, until the citizen is reached', async () => {
  const ticket = await opened();
  const path = `/api/tickets/${ticket.id}`;
  const calls = async () => {
    const { items } = await officer.read<CallPage>('/api/calls');
    const counted = (await officer.read<{ readonly calls: number }>('/api/counts')).calls;
    const item = items.find((one) => one.ticket.id === ticket.id);
    return { item, counted, listed: items.length };
  };
  await officer.post(`${path}/act`, { action: 'answer', text: 'Sudah buka.' });
  expect((await officer.post(`${path}/act`, { action: 'close' })).status).toBe(200);
  const before = await calls();
  expect(before.item).toMatchObject({ ticket: { phase: 'closed' }, obligation: { toCall: true } });
  expect(before.counted).toBe(before.listed);
  const attempt = { obligationId: before.item?.obligation.id, by: 'phone', outcome: 'reached' };
  expect((await officer.post(`${path}/attempts`, attempt)).status).toBe(200);
  const after = await calls();
  expect(after.item).toBeUndefined();
  expect(after.counted).toBe(before.counted - 1);
});

test('the calls to make say the number, the tries and what is missing, until the ticket may be closed', async () => {
  const ticket = await opened();
  const [obligation] = ticket.obligations;
  const mine = async () => {
    const { items } = await officer.read<CallPage>('/api/calls');
    return items.find((item) => item.ticket.id === ticket.id);
  };
  expect(await mine()).toMatchObject({
    contacts: [{ kind: 'phone', value: '+6281234567890' }],
    tries: { missing: 3 },
    remaining: { workingDays: expect.any(Number) },
  });
  for (const missing of [2, 1, 0]) {
    const attempt = { obligationId: obligation?.id, by: 'phone', outcome: 'no-answer' };
    await officer.post(`/api/tickets/${ticket.id}/attempts`, attempt);
    expect((await mine())?.tries?.missing).toBe(missing);
    desk.clock.now += dayMs;
    officer = await desk.officer('petugas.b');
  }
  expect((await mine())?.closing?.action).toBe('close-unreachable');
  await officer.post(`/api/tickets/${ticket.id}/act`, { action: 'close-unreachable' });
  expect(await mine()).toBeUndefined();
});
