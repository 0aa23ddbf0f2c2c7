import { describe, expect, it } from 'vitest';
import { systemPrincipal } from '../../../core/src/ports/principal.js';
import type { CooperativeRef } from '../../../core/src/ticket/ticket.js';
import { officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import { cardOf, factsAt, lembahwangi, outlet, sourced } from './facts-desk.js';

const at = (number: number, village = `33.0${number}.01.2001`): CooperativeRef => ({
  villageCode: village,
  name: `Koperasi Desa Merah Putih Contoh ${number}`,
});

describe('what waits for an officer', () => {
  it('puts contradictions first, then suggestions, what nobody judged, and what became old', async () => {
    const { clock, pass, plugin } = factsAt();
    const give = (cooperative: CooperativeRef, status: 'open' | 'not-open') =>
      plugin.give(outlet(status, { cooperative }), { actor: officer });
    const { fact: old } = await give(at(1), 'open');
    await plugin.judge(
      { fact: old.id, outcome: 'confirmed', means: 'visit' },
      { actor: supervisor },
    );
    pass(91);
    await give(at(2), 'open');
    await plugin.suggest(outlet('open', { cooperative: at(3) }), { actor: officer });
    await give(at(4), 'open');
    const outlets = sourced([{ kind: 'Sembako', active: false }], clock.now);
    await plugin.receiveCard({ card: cardOf({ outlets }, at(4)) }, { actor: systemPrincipal });
    const { items } = await plugin.review({}, { actor: supervisor });
    expect(items.map(({ cooperative, ground }) => [ground, cooperative.name.at(-1)])).toEqual([
      ['contradiction', '4'],
      ['suggestion', '3'],
      ['unverified', '2'],
      ['stale', '1'],
    ]);
    expect(items[0]?.facts.map(({ source }) => source)).toEqual(['officer', 'register']);
    const first = await plugin.review({ limit: 3 }, { actor: supervisor });
    expect(first.items).toHaveLength(3);
    const after = first.next ?? '';
    const second = await plugin.review({ limit: 3, after }, { actor: supervisor });
    expect(second).toMatchObject({ items: [{ ground: 'stale' }], next: null });
    const only = await plugin.review(
      { ground: 'unverified', region: '33.02' },
      { actor: supervisor },
    );
    expect(only.items).toHaveLength(1);
    expect((await plugin.review({ kind: 'nib' }, { actor: supervisor })).items).toEqual([]);
  });

  it('is settled once every side of it was judged', async () => {
    const { plugin } = factsAt();
    const { fact: open } = await plugin.give(outlet('open'), { actor: officer });
    const { fact: none } = await plugin.give(outlet('none'), { actor: officer });
    await plugin.judge(
      { fact: open.id, outcome: 'confirmed', means: 'visit' },
      { actor: supervisor },
    );
    const [matter] = (await plugin.review({}, { actor: supervisor })).items;
    expect(matter).toMatchObject({ ground: 'contradiction', since: none.changedAt });
    const refuted = { outcome: 'refuted', means: 'visit', reason: 'Sudah buka' } as const;
    await plugin.judge({ fact: none.id, ...refuted }, { actor: supervisor });
    expect((await plugin.review({}, { actor: supervisor })).items).toEqual([]);
  });

  it('brings together what is said of one cooperative by different codes', async () => {
    const { plugin } = factsAt();
    const { nikop = '', villageCode = '', name } = lembahwangi;
    const { fact: byNumber } = await plugin.give(outlet('open', { cooperative: { nikop, name } }), {
      actor: officer,
    });
    await plugin.give(outlet('none', { cooperative: { villageCode, name } }), { actor: officer });
    expect((await plugin.review({}, { actor: supervisor })).items).toHaveLength(2);
    const statement = { kind: 'nib', value: { present: true } } as const;
    await plugin.give(
      { cooperative: lembahwangi, source: 'officer', statement },
      { actor: officer },
    );
    const { items } = await plugin.review({ kind: 'outlet' }, { actor: supervisor });
    expect(items).toMatchObject([{ ground: 'contradiction' }]);
    expect((await plugin.of(lembahwangi, { actor: officer })).facts).toHaveLength(3);
    const neighbour = { ...lembahwangi, nikop: '3304010010002', simkopdesId: 'KOP-2' };
    const { facts } = await plugin.of(neighbour, { actor: officer });
    expect(facts.map(({ id }) => id)).not.toContain(byNumber.id);
    expect(facts).toHaveLength(1);
  });
});
