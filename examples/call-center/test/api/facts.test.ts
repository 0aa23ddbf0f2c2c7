import { systemPrincipal, type TicketId } from '@aduan/core';
import type { FactFigures, FactView, ReviewItem } from '@aduan/core/cooperative-facts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CooperativeView } from '../../server/api/cooperative.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeAll(async () => {
  desk = await smallDesk();
});

afterAll(() => desk?.dispose());

const cooperative = {
  villageCode: '33.04.01.2001',
  name: 'Koperasi Desa Merah Putih Lembahwangi',
};

/** Opens a ticket about the cooperative. */
async function opened(body: string): Promise<TicketId> {
  const actor = systemPrincipal;
  const input = { body, channel: 'phone', cooperative, reporter: { name: 'Warga A' } };
  const { ticket } = await desk.aduan.tickets.open(input, { actor });
  return ticket.id;
}

interface Review {
  readonly matters: readonly (ReviewItem & { readonly place: string | null })[];
}

test('what the words of a ticket suggest is noted by one officer and judged by another', async () => {
  const officer = await desk.officer('petugas.b');
  const ticket = await opened('Gerainya belum buka sampai sekarang.');
  const waiting = await vi.waitFor(async () => {
    const { matters } = await officer.read<Review>('/api/facts/review');
    expect(matters).toMatchObject([{ ground: 'suggestion', kind: 'outlet' }]);
    return matters;
  });
  expect(waiting[0]?.place).toContain('Jawa Tengah');
  const id = waiting[0]?.facts[0]?.id ?? '';
  const taken = await officer.post(`/api/facts/${id}/takeOver`, {});
  expect(taken.status).toBe(200);
  const view = await officer.read<CooperativeView>(`/api/tickets/${ticket}/cooperative`);
  expect(view.gathered?.facts).toMatchObject([{ id, state: 'standing', acts: ['withdrawn'] }]);
  const judgement = { outcome: 'confirmed', means: 'call' };
  expect((await officer.post(`/api/facts/${id}/judge`, judgement)).status).toBe(403);
  const superior = await desk.officer('penyelia.c');
  const refuted = { outcome: 'refuted', means: 'call' };
  expect((await superior.post(`/api/facts/${id}/judge`, refuted)).status).toBe(422);
  const named = { ...refuted, reason: 'Kata ketuanya, 0812-3456-7890, sudah buka' };
  expect((await superior.post(`/api/facts/${id}/judge`, named)).status).toBe(422);
  const stale = { 'if-match': '1' };
  expect((await superior.post(`/api/facts/${id}/judge`, judgement, stale)).status).toBe(409);
  const done = await superior.post(`/api/facts/${id}/judge`, judgement);
  expect((await done.json()) as FactView).toMatchObject({ verdict: { outcome: 'confirmed' } });
  const { changes } = await officer.read<{ changes: { type: string }[] }>('/api/facts/changes');
  expect(changes.map(({ type }) => type)).toEqual(['judged', 'taken-over', 'suggested']);
});

test('the figures and the export name no ticket and nobody', async () => {
  const superior = await desk.officer('penyelia.c');
  const figures = await superior.read<FactFigures>('/api/facts/figures?smallest=0');
  expect(figures.groups).toMatchObject([
    { key: '33', name: 'Jawa Tengah', kinds: { outlet: { known: 1, confirmed: 1 } } },
  ]);
  const few = await superior.read<FactFigures>('/api/facts/figures?smallest=5');
  expect(few.total.cooperatives).toBeNull();
  const csv = await (await superior.get('/api/facts/export.csv?locale=id')).text();
  const json = await (await superior.get('/api/facts/export.json')).text();
  expect(csv).toContain(';outlet;not-open;citizen;');
  expect(JSON.parse(json)).toMatchObject({
    format: 'aduan-cooperative-facts/1',
    facts: [{ kind: 'outlet', outcome: 'confirmed' }],
  });
  for (const hidden of ['Warga A', 'penyelia', 'ticket', 'authors', 'evidence'])
    expect(`${csv}${json}`).not.toContain(hidden);
});

test('refuses what is no order', async () => {
  const officer = await desk.officer('petugas.b');
  for (const path of [
    'review?kind=nik',
    'review?ground=x',
    'figures?smallest=-1',
    'figures?depth=9',
  ])
    expect((await officer.get(`/api/facts/${path}`)).status, path).toBe(422);
  expect((await officer.get('/api/facts/no-fact/history')).status).toBe(404);
  expect((await (await desk.visitor()).get('/api/facts/review')).status).toBe(401);
});

test('an officer puts down what a letter says, and what was said on the phone once it is allowed', async () => {
  const officer = await desk.officer('petugas.b');
  const ticket = await opened('Ada surat dari kepala desa.');
  const path = `/api/tickets/${ticket}/facts`;
  const statement = { kind: 'land', value: { status: 'disputed' } };
  const letter = { statement, source: 'letter', observedOn: '2026-03-01' };
  expect((await officer.post(path, letter)).status).toBe(201);
  const said = { statement: { kind: 'npwp', value: { present: false } }, source: 'citizen' };
  expect((await officer.post(path, said)).status).toBe(422);
  expect((await officer.post(path, { ...said, consent: true })).status).toBe(201);
  const named = { ...letter, statement: { kind: 'land', value: { status: 'punya Pak Budi' } } };
  expect((await officer.post(path, named)).status).toBe(422);
  const view = await officer.read<CooperativeView>(`/api/tickets/${ticket}/cooperative`);
  const found = view.gathered?.facts.filter(({ kind }) => kind === 'land' || kind === 'npwp');
  expect(found).toMatchObject([
    { kind: 'land', source: 'letter', observedAt: Date.parse('2026-03-01T12:00:00+07:00') },
    { kind: 'npwp', source: 'citizen' },
  ]);
  const auditor = await desk.officer('auditor.d');
  expect((await auditor.post(path, letter)).status).toBe(403);
});
