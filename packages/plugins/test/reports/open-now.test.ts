import { citizenPrincipal, ForbiddenError } from '@aduan/core';
import { expect, test } from 'vitest';
import { supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { reports } from '../../src/reports/index.js';

const citizen = citizenPrincipal('w');

/** A desk with open tickets in three regencies, the first of them late. */
async function openTickets() {
  const { aduan, clock } = testDesk({ plugins: [mergedTickets(), reports()] });
  const open = async (region: string | null, category: string) => {
    const opening = { body: 'Gerai tutup.', channel: 'phone', category, ...(region && { region }) };
    return (await aduan.tickets.open(opening, { actor: citizen })).ticket;
  };
  await open('33.73.04.1001', 'kdmp.lahan');
  await open('33.73', 'kdmp.lahan');
  clock.now += 90 * 24 * 3_600_000;
  await open('33.74', 'kdmp.gerai');
  await open('32.04', 'ksp.gagal_bayar');
  await open(null, 'ksp.gagal_bayar');
  return { aduan, clock, open, reports: aduan.plugins.reports };
}

test('open tickets are counted by province, regency and category, the most first', async () => {
  const { clock, reports } = await openTickets();
  const counted = (order: Parameters<typeof reports.open>[0]) =>
    reports.open(order, { actor: supervisor });
  expect(await counted({ by: 'region', parts: 1 })).toMatchObject({
    countedAt: clock.now,
    open: 5,
    late: 2,
    groups: [
      { key: '33', open: 3, late: 2 },
      { key: '32', open: 1, late: 0 },
      { key: null, open: 1, late: 0 },
    ],
  });
  const regencies = await counted({ by: 'region', parts: 2, region: '33' });
  expect(regencies.groups.map(({ key, open }) => [key, open])).toEqual([
    ['33.73', 2],
    ['33.74', 1],
  ]);
  const lands = await counted({ by: 'category', parts: 2, region: '33.73' });
  expect(lands.groups).toMatchObject([{ key: 'kdmp.lahan', open: 2, late: 2 }]);
  expect(await counted({ by: 'region', parts: 1, category: 'ksp' })).toMatchObject({ open: 2 });
});

test('an officer of a region counts what they may see, and a citizen nothing', async () => {
  const { reports } = await openTickets();
  const local = { ...supervisor, regions: ['33.74'] };
  const { groups } = await reports.open({ by: 'region', parts: 2 }, { actor: local });
  expect(groups.map(({ key }) => key)).toEqual(['33.74', null]);
  await expect(reports.open({ by: 'region', parts: 1 }, { actor: citizen })).rejects.toBeInstanceOf(
    ForbiddenError,
  );
});

test('a ticket that many reported counts once', async () => {
  const { aduan, reports } = await openTickets();
  const { items } = await aduan.tickets.list({ region: '33.73' }, { actor: supervisor });
  const [lead, other] = items.map(({ ticket }) => ticket.id);
  const { merge } = aduan.plugins['merged-tickets'];
  await merge(String(other), { into: String(lead) }, { actor: supervisor });
  const { groups } = await reports.open(
    { by: 'region', parts: 2, region: '33.73' },
    { actor: supervisor },
  );
  expect(groups).toMatchObject([{ key: '33.73', open: 1, late: 1 }]);
});

test.each([
  ['by', 'something else', { by: "region || '.'", parts: 1 }],
  ['parts', 'other parts', { by: 'region', parts: '1] --' }],
])('%s cannot be %s: stores write it into their queries', async (field, _, order) => {
  const { reports } = await openTickets();
  const counting = reports.open(order as Parameters<typeof reports.open>[0], { actor: supervisor });
  await expect(counting).rejects.toMatchObject({ issues: [{ path: [field] }] });
});
