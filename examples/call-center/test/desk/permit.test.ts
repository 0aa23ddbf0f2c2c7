import { defaultKinds } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';
import type { Visitor } from '../officer-client.js';
import { permit } from './permit.js';

let desk: SmallDesk;
let officer: Visitor;

beforeAll(async () => {
  desk = await smallDesk({ kinds: [...defaultKinds, permit] });
  officer = await desk.officer('penyelia.c');
});

afterAll(() => desk?.dispose());

const permits = () =>
  officer.read<{
    items: { ticket: { id: string; kind: string } }[];
  }>('/api/v1/tickets?order=updated&joined=false&kind=permit');

test('a citizen applies by the form, and reads a receipt of the kind', async () => {
  const url = 'http://desk.test/aduan/web/form';
  const page = await (await desk.aduan.fetch(new Request(url))).text();
  expect(page).toContain('<label for="kind-permit-business">Nama usaha</label>');
  const body = new URLSearchParams({
    form: /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '',
    kind: 'permit',
    'kind-permit-business': 'Warung Sari',
    body: 'Mohon izin membuka warung di dekat balai desa.',
    name: 'Sari',
  });
  const sent = await desk.aduan.fetch(new Request(url, { method: 'POST', body }));
  expect(sent.status).toBe(303);
  await desk.aduan.workOff();
  const [found] = (await permits()).items;
  const { ticket } = found ?? {};
  const view = await officer.read<{
    clocks: { policyId: string; metric: string }[];
    timeline: { text?: string }[];
  }>(`/api/v1/tickets/${ticket?.id}`);
  expect(view.clocks).toMatchObject([{ policyId: 'permit', metric: 'resolution' }]);
  const texts = view.timeline.map(({ text }) => text ?? '');
  expect(texts.some((text) => text.includes('Nama usaha: Warung Sari'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Diterima: IZN-'))).toBe(true);
});

test('the console reads the kinds of the desk, and records what its form holds', async () => {
  const { kinds } = await officer.read<{ kinds: unknown[] }>('/api/v1/meta');
  expect(kinds.at(-1)).toEqual({ id: 'permit', label: permit.label, asks: permit.asks });
  const plain = { channel: 'phone', body: 'Mohon izin kios.', reporter: {} } as const;
  await officer.openTicket({ ...plain, kind: 'permit' });
  expect(await officer.openTicket(plain)).toMatchObject({ ticket: { kind: 'complaint' } });
  const unknown = await officer.post('/api/v1/tickets', { ...plain, kind: 'licence' });
  expect([unknown.status, await unknown.json()]).toMatchObject([
    422,
    {
      code: 'unknown-kind',
      known: ['complaint', 'information-request', 'suggestion', 'permit'],
    },
  ]);
});

test('lists and the recap call it as the desk does', async () => {
  const list = await (
    await officer.get('/api/v1/exports/tickets.csv?kind=permit&separator=;')
  ).text();
  expect(list.match(/;Izin;/g)).toHaveLength(2);
  const recap = await desk.aduan.plugins.reports.recap(
    { month: '2026-03' },
    { actor: { id: 'p', kind: 'officer', roles: ['supervisor'], units: [], regions: [] } },
  );
  expect(recap.by.kind).toMatchObject([
    { key: 'permit', name: { en: 'Permit' }, figures: { received: 2 } },
    { key: 'complaint', figures: { received: 1 } },
  ]);
});
