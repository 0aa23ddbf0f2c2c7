import { type Label, systemPrincipal, type TicketId } from '@aduan/core';
import type { FactFigures, ReviewItem } from '@aduan/kopdes/facts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

const facts = '/api/v1/cooperative-facts';

interface Known {
  readonly facts: readonly object[];
}

interface Review {
  readonly items: readonly (ReviewItem & { readonly place: Label | null })[];
}

test('what the words of a ticket suggest is noted by one officer and judged by another', async () => {
  const officer = await desk.officer('petugas.b');
  await opened('Gerainya belum buka sampai sekarang.');
  const waiting = await vi.waitFor(async () => {
    const { items } = await officer.read<Review>(`${facts}/review`);
    expect(items).toMatchObject([{ ground: 'suggestion', kind: 'outlet' }]);
    return items;
  });
  expect(waiting[0]?.place?.id).toContain('Jawa Tengah');
  const id = waiting[0]?.facts[0]?.id ?? '';
  const taken = await officer.post(`${facts}/${id}/take-over`, {});
  expect(taken.status).toBe(200);
  const { villageCode } = cooperative;
  const known = await officer.read<Known>(`${facts}?villageCode=${villageCode}`);
  expect(known.facts).toMatchObject([{ id, state: 'standing', acts: ['withdrawn'] }]);
  const judgement = { outcome: 'confirmed', means: 'call' };
  expect((await officer.post(`${facts}/${id}/verdict`, judgement)).status).toBe(403);
  const superior = await desk.officer('penyelia.c');
  const named = { ...judgement, reason: 'Kata ketuanya, 0812-3456-7890, sudah buka' };
  expect((await superior.post(`${facts}/${id}/verdict`, named)).status).toBe(422);
  const done = await superior.post(`${facts}/${id}/verdict`, judgement);
  expect(await done.json()).toMatchObject({ fact: { verdict: { outcome: 'confirmed' } } });
});

test('the figures and the export name no ticket and nobody', async () => {
  const superior = await desk.officer('penyelia.c');
  const figures = await superior.read<FactFigures>(`${facts}/figures?smallest=0`);
  expect(figures.groups).toMatchObject([
    { key: '33', place: { id: 'Jawa Tengah' }, kinds: { outlet: { known: 1, confirmed: 1 } } },
  ]);
  const few = await superior.read<FactFigures>(`${facts}/figures?smallest=5`);
  expect(few.total.cooperatives).toBeNull();
  const path = '/api/v1/exports/cooperative-facts.csv?separator=%3B';
  const csv = await (await superior.get(path)).text();
  expect(csv).toContain(';outlet;not-open;citizen;');
  for (const hidden of ['Warga A', 'penyelia', 'ticket', 'authors', 'evidence'])
    expect(csv).not.toContain(hidden);
});
