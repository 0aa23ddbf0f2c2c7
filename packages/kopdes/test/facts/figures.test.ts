import { describe, expect, it } from 'vitest';
import { auditor, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import type { FactCounts } from '../../src/facts/fact-counts.js';
import { exportFormat, type FactFigures, factsCsv } from '../../src/facts/index.js';
import { suppressSmall } from '../../src/facts/suppress-small.js';
import { factsAt, lembahwangi, outlet } from './facts-desk.js';

const coop = (province: string, number: number) => ({
  villageCode: `${province}.01.01.${2000 + number}`,
  name: `Koperasi Desa Merah Putih Contoh ${number}`,
});

/** That many cooperatives of a province with an open outlet, and that many without. */
async function manyOutlets(
  { plugin }: ReturnType<typeof factsAt>,
  counts: Readonly<Record<string, readonly [open: number, notOpen: number]>>,
) {
  for (const [province, [open, notOpen]] of Object.entries(counts)) {
    for (let number = 0; number < open + notOpen; number++) {
      const cooperative = coop(province, number);
      const status = number < open ? 'open' : 'not-open';
      await plugin.give(outlet(status, { cooperative }), { actor: officer });
    }
  }
}

const outletsOf = ({ groups, total }: FactFigures) =>
  [...groups, total].map(({ key, kinds }) => [key, kinds.outlet.known, kinds.outlet.values]);

describe('figures', () => {
  it('count cooperatives once, by what holds, and tell what is disputed apart', async () => {
    const desk = factsAt();
    const { pass, plugin } = desk;
    await manyOutlets(desk, { 33: [2, 1], 64: [1, 0] });
    const [one, other] = [coop('33', 0), coop('33', 1)];
    const { fact: second } = await plugin.give(outlet('none', { cooperative: one }), {
      actor: officer,
    });
    await plugin.give(outlet('none', { cooperative: other }), { actor: officer });
    await plugin.judge(
      { fact: second.id, outcome: 'confirmed', means: 'visit' },
      { actor: supervisor },
    );
    const statement = { kind: 'obstacles', value: { kinds: ['land', 'capital'] } } as const;
    const obstacles = { cooperative: one, source: 'officer', statement } as const;
    await plugin.give(obstacles, { actor: officer });
    await plugin.give(obstacles, { actor: supervisor });
    const registered = { 33: 10, 64: 2 };
    const figures = await plugin.figures({ registered }, { actor: auditor });
    expect(figures.groups).toMatchObject([
      {
        ...{ key: '33', cooperatives: 3, registered: 10 },
        kinds: { outlet: { known: 2, disputed: 1, confirmed: 1, stale: 0, values: { none: 1 } } },
        obstacles: { land: 1, capital: 1, staff: 0 },
      },
      { key: '64', cooperatives: 1, kinds: { outlet: { known: 1, values: { open: 1 } } } },
    ]);
    expect(figures.total).toMatchObject({ cooperatives: 4, registered: 12 });
    expect(figures.definitions.disputed.id).toContain('bertentangan');
    pass(91);
    expect((await plugin.figures({}, { actor: auditor })).total.kinds.outlet.stale).toBe(3);
    const own = await plugin.figures({ region: '64.01', depth: 2 }, { actor: auditor });
    expect(own.groups).toMatchObject([{ key: '64.01', cooperatives: 1 }]);
  });

  it('for publication hide what is few, and what it could be calculated from', async () => {
    const desk = factsAt();
    await manyOutlets(desk, { 11: [8, 2], 12: [7, 6], 13: [9, 9], 14: [1, 0] });
    const figures = await desk.plugin.figures({ smallest: 5 }, { actor: auditor });
    expect(outletsOf(figures)).toEqual([
      ['*', 11, { open: null, 'not-open': null }],
      ['12', 13, { open: null, 'not-open': null }],
      ['13', 18, { open: 9, 'not-open': 9 }],
      [null, 42, { open: 25, 'not-open': 17 }],
    ]);
  });

  it('can be calculated back by nobody, however small the groups are', () => {
    let state = 7;
    const random = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    for (let round = 0; round < 60; round++) {
      const groups = Array.from({ length: 1 + random(5) }, (_, index) => {
        const [open, closed] = [random(14), random(14)];
        const known = open + closed;
        const tally: FactCounts = new Map([
          ['cooperatives', known],
          ['outlet:known', known],
          ['outlet:confirmed', random(known + 1)],
          ['outlet=open', open],
          ['outlet=closed', closed],
        ]);
        return [String(index), tally] as const;
      });
      const total: FactCounts = new Map();
      for (const [, tally] of groups)
        for (const [name, count] of tally) total.set(name, (total.get(name) ?? 0) + count);
      const { shown, sum } = suppressSmall(groups, total, 5);
      const rows = [...shown.map(([, cells]) => cells), sum];
      for (const cells of rows) {
        for (const count of cells.values())
          expect(count === null || count === 0 || count >= 5).toBe(true);
        const values = ['outlet=open', 'outlet=closed', 'outlet:known'].map((name) =>
          cells.get(name),
        );
        const hidden = values.filter((count) => count === null);
        expect(hidden.length === 1 && values.some((count) => (count ?? 0) > 0)).toBe(false);
        const [known, confirmed] = [cells.get('outlet:known'), cells.get('outlet:confirmed')];
        const rest =
          typeof known === 'number' && typeof confirmed === 'number' ? known - confirmed : 0;
        expect(rest === 0 || rest >= 5).toBe(true);
      }
      for (const name of total.keys()) {
        const column = rows.map((cells) => cells.get(name));
        const hidden = column.filter((count) => count === null);
        expect(hidden.length === 1 && column.some((count) => (count ?? 0) > 0)).toBe(false);
      }
    }
  });
});

describe('the export', () => {
  it('holds what is held, and nothing that leads to a person or a ticket', async () => {
    const { openTicket, plugin } = factsAt();
    const { id: ticket, number } = await openTicket();
    const said = { source: 'citizen', ticket, consent: true, evidence: 'message-1' } as const;
    await plugin.give(outlet('open', said), { actor: supervisor });
    const { fact: wrong } = await plugin.give(outlet('none'), { actor: officer });
    const refuted = { outcome: 'refuted', means: 'call', reason: 'Rahasia-Sekali' } as const;
    await plugin.judge({ fact: wrong.id, ...refuted }, { actor: supervisor });
    const statement = { kind: 'management', value: { filled: [], vacant: ['chair'] } } as const;
    const evil = { ...lembahwangi, name: '=HYPERLINK("x")' };
    await plugin.give({ cooperative: evil, source: 'officer', statement }, { actor: officer });
    const facts = await plugin.export({}, { actor: auditor });
    const [csv, json] = [[...factsCsv(facts, { separator: ';' })].join(''), JSON.stringify(facts)];
    for (const hidden of [ticket, number, 'message-1', 'p-1', 'p-3', 'Rahasia-Sekali'])
      expect(`${csv}${json}`).not.toContain(hidden);
    expect(facts).toMatchObject([
      {
        statement: { kind: 'outlet', value: { status: 'open' } },
        source: 'citizen',
        outcome: null,
      },
      { statement: { kind: 'management' }, isContradicted: false },
    ]);
    expect(facts[0]?.observedAt).toBe('2026-04-14T09:00:00+07:00');
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('33.04.01.2001;outlet;open;citizen;');
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines[2]).toContain(";management;'-chair;");
    expect(exportFormat).toBe('aduan-cooperative-facts/1');
  });
});
