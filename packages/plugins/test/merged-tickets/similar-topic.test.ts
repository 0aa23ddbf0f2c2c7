import { describe, expect, it } from 'vitest';
import { agent, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import type { ReportDraft } from '../../src/merged-tickets/index.js';
import { reporterOf, villageDesk } from './village-desk.js';

const dayMs = 86_400_000;
const queue = 'Mesin antrean di loket pelayanan kacau, nomor yang dipanggil loncat-loncat';
const again = 'Nomor antrean di loket loncat terus, mesinnya kacau, banyak yang terlewat';
const other = 'Ruang tunggu panas sekali dan kursinya kurang';

/** A desk whose reports are not about places, and what an officer finds for one that is being recorded. */
function serviceDesk(options: Parameters<typeof villageDesk>[0] = {}) {
  const desk = villageDesk({ masker: { mask: (text) => text }, ...options });
  const open = async (body: string, more: ReportDraft = {}) => {
    const opening = { body, channel: 'phone', category: 'umum', ...more };
    const { ticket } = await desk.aduan.tickets.open(opening, { actor: agent });
    return ticket.id;
  };
  const find = async (draft: ReportDraft, actor = officer) => {
    const { items } = await desk.cases.suggestFor({ category: 'umum', ...draft }, { actor });
    return items.map(({ lead }) => lead.ticket.id);
  };
  return { ...desk, open, find };
}

describe('reports of which no place is known', () => {
  it('are alike by topic, words and time together, and say so', async () => {
    const { cases, clock, find, open } = serviceDesk();
    const first = await open(queue);
    await open(other);
    clock.now += 3 * dayMs;
    const second = await open(again);
    const [found, ...more] = (await cases.suggest(second, {}, { actor: officer })).items;
    expect(more).toEqual([]);
    expect(found?.lead.ticket.id).toBe(first);
    expect(found?.reasons).toEqual([
      { type: 'same-category' },
      { type: 'similar-text', percent: expect.any(Number) },
      { type: 'near-in-time', days: 3 },
    ]);
    expect(await find({ body: queue, category: 'ksp' })).toEqual([]);
    expect((await cases.suggestFor({ body: queue }, { actor: officer })).items).toEqual([]);
    expect(await find({ body: other.replace('panas', 'dingin') })).not.toContain(first);
  });

  it('are alike for two weeks', async () => {
    const { clock, find, open } = serviceDesk();
    const id = await open(queue);
    clock.now += 15 * dayMs - 1;
    expect(await find({ body: again })).toEqual([id]);
    clock.now += 1;
    expect(await find({ body: again })).toEqual([]);
  });

  it('are not alike where their places or cooperatives are known to differ', async () => {
    const { find, open } = serviceDesk();
    const id = await open(queue, { region: '33.73' });
    const named = await open(queue, { region: '12.01', cooperative: { name: 'KDMP Maju' } });
    expect(await find({ body: again, region: '32' })).toEqual([]);
    expect(await find({ body: again, region: '33.73.04.1001' })).toEqual([id]);
    expect(await find({ body: again, cooperative: { name: 'KDMP Lestari' } })).toEqual([id]);
    expect(await find({ body: again })).toEqual(expect.arrayContaining([id, named]));
  });

  it('are found however many reports of other topics came in since', async () => {
    const { clock, find, open } = serviceDesk();
    const id = await open(queue);
    clock.now += 1;
    const lately = { ...officer, within: { openedFrom: clock.now } };
    for (let each = 0; each < 200; each += 1) await open(other, { category: 'ksp' });
    expect(await find({ body: again })).toEqual([id]);
    expect(await find({ body: again }, lately)).toEqual([]);
  });

  it('are found at their time, however many of the same topic came in since', async () => {
    const { cases, clock, open } = serviceDesk();
    const [first, second] = [await open(queue), await open(again)];
    clock.now += 30 * dayMs;
    for (let each = 0; each < 200; each += 1) await open(other);
    const [found, ...more] = (await cases.suggest(second, {}, { actor: officer })).items;
    expect(found?.lead.ticket.id).toBe(first);
    expect(more).toEqual([]);
  });

  it('are found by their words as far as a masker shows them', async () => {
    const { find, open } = serviceDesk({ masker: { mask: () => '…' } });
    await open(queue);
    expect(await find({ body: queue })).toEqual([]);
  });

  it('are joined by officers, and no citizen is asked', async () => {
    const { aduan, cases, write } = serviceDesk();
    const ids: string[] = [];
    for (let each = 1; each <= 6; each += 1) {
      await write(`warga-${each}`, queue);
      const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
      const id = items.find(({ ticket }) => !ids.includes(ticket.id))?.ticket.id ?? '';
      await aduan.tickets.classify(id, { category: 'umum' }, { actor: supervisor });
      ids.push(id);
    }
    const [lead = '', ...others] = ids;
    const own = others.pop() ?? '';
    for (const id of others) await cases.merge(id, { into: lead }, { actor: officer });
    expect((await cases.suggest(own, {}, { actor: officer })).items).toHaveLength(1);
    const { ticket } = await aduan.tickets.get(own, { actor: supervisor });
    expect(await cases.mayJoin(own, {}, { actor: reporterOf(ticket) })).toEqual({ mayJoin: false });
  });
});
