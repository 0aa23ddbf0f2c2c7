import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import {
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  TransitionError,
} from '../../../core/src/errors.js';
import { systemPrincipal } from '../../../core/src/ports/principal.js';
import { settledTicket } from '../../../core/test/data-protection/person.js';
import {
  agent,
  auditor,
  officer,
  principal,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { type CooperativeFactsOptions, cooperativeFacts } from '../../src/facts/index.js';
import { cardOf, factsAt, lembahwangi, outlet, sourced } from './facts-desk.js';

const bot = systemPrincipal;

function deskWithFacts(options: CooperativeFactsOptions = {}, store = memoryStore()) {
  const desk = testDesk({ store, plugins: [cooperativeFacts(options)] });
  const { dataProtection: protection, plugins } = desk.aduan;
  return { ...desk, store, protection, plugin: plugins['cooperative-facts'] };
}

const otherVillage = { villageCode: '33.04.01.2002', name: 'Koperasi Desa Merah Putih Jayasari' };
const noNib = { kind: 'nib', value: { present: false } } as const;

describe('a fact', () => {
  it('stays with its source, and what the same citizen says later in their ticket is a new version', async () => {
    const { openTicket, pass, plugin } = factsAt();
    const { id } = await openTicket();
    const said = { source: 'citizen', ticket: id, consent: true } as const;
    const { fact: first } = await plugin.give(outlet('not-open', said), { actor: bot });
    pass(3);
    const { fact: again } = await plugin.give(outlet('open', said), { actor: bot });
    expect(again).toMatchObject({
      id: first.id,
      version: 2,
      statement: { value: { status: 'open' } },
    });
    expect(again).toMatchObject({
      consent: 'given',
      confidence: 'medium',
      region: '33.04.01.2001',
    });
    const history = await plugin.history({ fact: first.id }, { actor: auditor });
    expect(history.map(({ type }) => type)).toEqual(['given', 'revised']);
    expect(history[0]?.content?.statement.value).toEqual({ status: 'not-open' });
    const other = await openTicket();
    const his = { ...said, ticket: other.id };
    const { fact: theirs } = await plugin.give(outlet('not-open', his), { actor: bot });
    expect(theirs.id).not.toBe(first.id);
    const { contradictions, facts } = await plugin.of(lembahwangi, { actor: officer });
    expect(facts).toHaveLength(2);
    expect(contradictions).toEqual([
      { kind: 'outlet', facts: [first.id, theirs.id], daysApart: 0 },
    ]);
  });

  it('of a citizen is kept with their consent only, and in their ticket', async () => {
    const { openTicket, plugin } = factsAt();
    const { id } = await openTicket();
    const give = (more: object) => plugin.give(outlet('open', more), { actor: bot });
    await expect(give({ source: 'citizen', ticket: id })).rejects.toThrow(InputError);
    await expect(give({ source: 'citizen', consent: true })).rejects.toThrow(InputError);
    const other = '0198c0de-0000-7000-8000-000000000000';
    await expect(give({ source: 'citizen', consent: true, ticket: other })).rejects.toThrow(
      NotFoundError,
    );
    expect((await plugin.of(lembahwangi, { actor: officer })).facts).toEqual([]);
  });

  it('has no room for words, and none for a cooperative that only has a name', async () => {
    const { plugin } = factsAt();
    const give = (more: object) => plugin.give({ ...outlet('open'), ...more }, { actor: officer });
    const statement = (kind: string, value: object) => ({ statement: { kind, value } });
    await expect(give({ cooperative: { name: 'Kopdes Suka Maju' } })).rejects.toThrow(
      /cooperative/,
    );
    await expect(give(statement('outlet', { status: 'open', note: 'x' }))).rejects.toThrow(
      InputError,
    );
    await expect(give(statement('management', { filled: ['x'], vacant: [] }))).rejects.toThrow(
      InputError,
    );
    const both = { filled: ['chair'], vacant: ['chair'] };
    await expect(give(statement('management', both))).rejects.toThrow(InputError);
    await expect(give(statement('members', { count: -1 }))).rejects.toThrow(InputError);
    await expect(give(statement('nik', { present: true }))).rejects.toThrow(InputError);
    await expect(give({ evidence: 'https://x.example/a?token=1' })).rejects.toThrow(InputError);
    await expect(give({ evidence: 'javascript:alert(1)//' })).rejects.toThrow(InputError);
    await expect(give({ evidence: 'warga@desa.example' })).rejects.toThrow(InputError);
    await expect(give({ observedAt: Date.UTC(2090, 0) })).rejects.toThrow(/observedAt/);
    expect(await give({ evidence: 'https://desa.example/gerai' })).toMatchObject({
      fact: { version: 1 },
    });
  });

  it('is judged by somebody else than the one who put it down, with a reason unless it is confirmed', async () => {
    const { plugin } = factsAt();
    const { id } = (await plugin.give(outlet('open'), { actor: officer })).fact;
    const confirmed = { outcome: 'confirmed', means: 'visit' } as const;
    await expect(plugin.judge({ fact: id, ...confirmed }, { actor: officer })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(plugin.judge({ fact: id, ...confirmed }, { actor: agent })).rejects.toThrow(
      ForbiddenError,
    );
    const refuted = { outcome: 'refuted', means: 'call' } as const;
    await expect(plugin.judge({ fact: id, ...refuted }, { actor: supervisor })).rejects.toThrow(
      InputError,
    );
    const told = { ...refuted, reason: 'Hubungi 0812-3456-7890' };
    await expect(plugin.judge({ fact: id, ...told }, { actor: supervisor })).rejects.toThrow(
      /person/,
    );
    const { fact: judged } = await plugin.judge(
      { fact: id, ...confirmed },
      { actor: supervisor, expectedVersion: 1 },
    );
    expect(judged.verdict).toMatchObject({ outcome: 'confirmed', by: 'p-3', reason: '' });
    const late = { actor: principal('p-9', 'officer'), expectedVersion: 1 };
    await expect(plugin.judge({ fact: id, ...confirmed }, late)).rejects.toThrow(ConflictError);
    expect(judged.acts).toEqual(['revised', 'judged', 'withdrawn']);
    expect((await plugin.get({ fact: id }, { actor: officer })).fact.acts).not.toContain('judged');
  });

  it('that was changed is judged again, by nobody who changed it', async () => {
    const { plugin } = factsAt();
    const { id } = (await plugin.give(outlet('building'), { actor: officer })).fact;
    const confirmed = { outcome: 'confirmed', means: 'visit' } as const;
    await plugin.judge({ fact: id, ...confirmed }, { actor: supervisor });
    const { statement } = outlet('open');
    const { fact: changed } = await plugin.revise({ fact: id, statement }, { actor: supervisor });
    expect(changed).toMatchObject({ verdict: null, authors: ['p-3'], version: 3 });
    await expect(plugin.judge({ fact: id, ...confirmed }, { actor: supervisor })).rejects.toThrow(
      ForbiddenError,
    );
    const other = { statement: { kind: 'nib', value: { present: true } } } as const;
    await expect(plugin.revise({ fact: id, ...other }, { actor: officer })).rejects.toThrow(
      /another kind/,
    );
    expect(await plugin.judge({ fact: id, ...confirmed }, { actor: officer })).toMatchObject({
      fact: {
        version: 4,
      },
    });
  });

  it('that two people put down is judged by neither', async () => {
    const { plugin } = factsAt();
    const { id } = (await plugin.give(outlet('building'), { actor: officer })).fact;
    const { statement } = outlet('open');
    await plugin.revise({ fact: id, statement }, { actor: supervisor });
    const confirmed = { outcome: 'confirmed', means: 'visit' } as const;
    for (const actor of [officer, supervisor])
      await expect(plugin.judge({ fact: id, ...confirmed }, { actor })).rejects.toThrow(
        ForbiddenError,
      );
  });

  it('of a citizen is changed by nobody but them, and withdrawn when they say so', async () => {
    const { openTicket, plugin } = factsAt();
    const { id: ticket } = await openTicket();
    const input = outlet('open', { source: 'citizen', ticket, consent: true });
    const { id } = (await plugin.give(input, { actor: bot })).fact;
    const { statement } = outlet('none');
    await expect(plugin.revise({ fact: id, statement }, { actor: supervisor })).rejects.toThrow(
      ForbiddenError,
    );
    await plugin.withdraw({ fact: id, reason: 'Diminta pelapor' }, { actor: agent });
    expect(await plugin.get({ fact: id }, { actor: officer })).toMatchObject({
      fact: { state: 'withdrawn' },
    });
    await expect(plugin.withdraw({ fact: id, reason: 'Lagi' }, { actor: agent })).rejects.toThrow(
      TransitionError,
    );
  });

  it('is withdrawn by the one who put it down, or by a reviewer, and by no other officer', async () => {
    const { plugin } = factsAt();
    const other = principal('p-9', 'agent');
    for (const actor of [officer, supervisor, bot]) {
      const { id } = (await plugin.give(outlet('open'), { actor: officer })).fact;
      await expect(
        plugin.withdraw({ fact: id, reason: 'Keliru' }, { actor: other }),
      ).rejects.toThrow(ForbiddenError);
      expect((await plugin.get({ fact: id }, { actor: other })).fact.acts).not.toContain(
        'withdrawn',
      );
      expect(await plugin.withdraw({ fact: id, reason: 'Keliru' }, { actor })).toMatchObject({
        fact: {
          state: 'withdrawn',
        },
      });
    }
  });

  it('is put down once under one key', async () => {
    const { plugin } = factsAt();
    const [one, other] = await Promise.all([
      plugin.give(outlet('open'), { actor: officer, key: 'a' }),
      plugin.give(outlet('open'), { actor: officer, key: 'a' }),
    ]);
    expect(other.fact.id).toBe(one.fact.id);
    await expect(plugin.suggest(outlet('open'), { actor: officer, key: 'a' })).rejects.toThrow(
      /key/,
    );
    await expect(plugin.give(outlet('none'), { actor: officer, key: 'a' })).rejects.toThrow(/key/);
    expect((await plugin.of(lembahwangi, { actor: officer })).facts).toHaveLength(1);
  });

  it.each([
    ['about another cooperative', { ...outlet('open'), cooperative: otherVillage }],
    ['of another kind', { ...outlet('open'), statement: noNib }],
    ['by another source', { ...outlet('open'), source: 'letter' }],
  ] as const)('does not take a key that was used %s', async (_, input) => {
    const { plugin } = factsAt();
    const given = { actor: officer, key: 'a' };
    await plugin.give(outlet('open'), given);
    await expect(plugin.give(input, given)).rejects.toThrow(/key/);
  });

  it('has a key of its own for each who gives it: nobody holds up another one', async () => {
    const { plugin } = factsAt();
    const { id } = (await plugin.give(outlet('open'), { actor: officer, key: 'a' })).fact;
    const { fact: other } = await plugin.give(outlet('open'), { actor: supervisor, key: 'a' });
    expect(other.id).not.toBe(id);
    for (const [actor, own] of [
      [officer, id],
      [supervisor, other.id],
    ] as const)
      expect((await plugin.give(outlet('open'), { actor, key: 'a' })).fact.id).toBe(own);
  });

  it('does not take the key of another ticket', async () => {
    const { openTicket, plugin } = factsAt();
    const [one, other] = [await openTicket(), await openTicket()];
    const given = { actor: bot, key: 'a' };
    const saidIn = (ticket: string) => outlet('open', { source: 'citizen', ticket, consent: true });
    const { id } = (await plugin.give(saidIn(one.id), given)).fact;
    expect((await plugin.give(saidIn(one.id), given)).fact.id).toBe(id);
    await expect(plugin.give(saidIn(other.id), given)).rejects.toThrow(/key/);
  });

  it('is withdrawn with a key by the one who used it first', async () => {
    const { plugin } = factsAt();
    const { id } = (await plugin.give(outlet('open'), { actor: officer })).fact;
    const { fact: withdrawn } = await plugin.withdraw(
      { fact: id, reason: 'Keliru' },
      { actor: officer, key: 'b' },
    );
    const again = plugin.withdraw({ fact: id, reason: 'Keliru' }, { actor: officer, key: 'b' });
    expect((await again).fact.version).toBe(withdrawn.version);
    const conflict = plugin.withdraw(
      { fact: id, reason: 'Keliru' },
      { actor: supervisor, key: 'b' },
    );
    await expect(conflict).rejects.toThrow(/withdrawn/);
  });
});

describe('a suggestion', () => {
  it('counts for nothing until an officer takes it over, who then does not judge it', async () => {
    const { openTicket, plugin } = factsAt();
    const { id: ticket } = await openTicket();
    await plugin.give(outlet('open'), { actor: supervisor });
    const read = outlet('not-open', { source: 'citizen', ticket });
    const { id, state } = (await plugin.suggest(read, { actor: bot })).fact;
    expect(state).toBe('suggested');
    expect((await plugin.of(lembahwangi, { actor: officer })).contradictions).toEqual([]);
    const verdict = { outcome: 'confirmed', means: 'call' } as const;
    await expect(plugin.judge({ fact: id, ...verdict }, { actor: officer })).rejects.toThrow(
      TransitionError,
    );
    const { fact: taken } = await plugin.takeOver({ fact: id }, { actor: officer });
    expect(taken).toMatchObject({ state: 'standing', authors: ['p-1'], confidence: 'low' });
    await expect(plugin.judge({ fact: id, ...verdict }, { actor: officer })).rejects.toThrow(
      ForbiddenError,
    );
    expect((await plugin.of(lembahwangi, { actor: officer })).contradictions).toHaveLength(1);
    const { fact: dropped } = await plugin.suggest(read, { actor: bot });
    expect(
      await plugin.dismiss({ fact: dropped.id, reason: 'Bukan soal gerai' }, { actor: agent }),
    ).toMatchObject({
      fact: {
        state: 'dismissed',
      },
    });
    await expect(plugin.takeOver({ fact: dropped.id }, { actor: agent })).rejects.toThrow(
      TransitionError,
    );
  });
});

describe('a register', () => {
  it('is noted in kinds of which somebody spoke, and again only when it says something else', async () => {
    const { clock, pass, plugin } = factsAt();
    const card = (active: boolean) =>
      cardOf({
        outlets: sourced([{ kind: 'Sembako', active }], clock.now),
        hasNib: sourced(true, clock.now),
      });
    expect(await plugin.receiveCard({ card: card(true) }, { actor: bot })).toBe(0);
    await plugin.give(outlet('not-open'), { actor: officer });
    expect(await plugin.receiveCard({ card: card(true) }, { actor: bot })).toBe(1);
    expect(await plugin.receiveCard({ card: card(true) }, { actor: bot })).toBe(0);
    const { contradictions, facts } = await plugin.of(lembahwangi, { actor: officer });
    expect(facts.map(({ statement, system }) => [statement.kind, system])).toEqual([
      ['outlet', null],
      ['outlet', 'simkopdes'],
    ]);
    expect(contradictions).toHaveLength(1);
    const id = facts[1]?.id ?? '';
    const wrong = { outcome: 'refuted', means: 'visit', reason: 'Pintu terkunci' } as const;
    await plugin.judge({ fact: id, ...wrong }, { actor: officer });
    expect((await plugin.of(lembahwangi, { actor: officer })).contradictions).toEqual([]);
    pass(1);
    expect(await plugin.receiveCard({ card: card(true) }, { actor: bot })).toBe(0);
    expect(await plugin.receiveCard({ card: card(false) }, { actor: bot })).toBe(1);
    expect(await plugin.get({ fact: id }, { actor: officer })).toMatchObject({
      fact: {
        version: 3,
        verdict: null,
        statement: { value: { status: 'not-open' } },
      },
    });
    pass(100);
    expect((await plugin.get({ fact: id }, { actor: officer })).fact.isStale).toBe(true);
    expect(await plugin.receiveCard({ card: card(false) }, { actor: bot })).toBe(1);
    expect((await plugin.get({ fact: id }, { actor: officer })).fact.isStale).toBe(false);
  });
});

describe('what a register says', () => {
  it('is judged, and taken back by nobody: it would be heard no more', async () => {
    const { clock, plugin } = factsAt();
    await plugin.give(outlet('open'), { actor: officer });
    const closed = sourced([{ kind: 'Sembako', active: false }], clock.now);
    await plugin.receiveCard({ card: cardOf({ outlets: closed }) }, { actor: bot });
    const { facts } = await plugin.of(lembahwangi, { actor: officer });
    const said = facts.find(({ source }) => source === 'register');
    expect(said?.acts).toEqual(['judged']);
    const withdrawn = plugin.withdraw(
      { fact: said?.id ?? '', reason: 'Tidak cocok' },
      { actor: officer },
    );
    await expect(withdrawn).rejects.toThrow(ForbiddenError);
  });
});

describe('what no host should hand over', () => {
  it('is refused by name', async () => {
    const { clock, plugin } = factsAt();
    const { id } = (await plugin.give(outlet('open'), { actor: officer })).fact;
    const given = { actor: supervisor };
    await expect(plugin.judge({ fact: id } as never, given)).rejects.toThrow(InputError);
    await expect(plugin.receiveCard(null as never, given)).rejects.toThrow(InputError);
    const long = { actor: officer, key: 'k'.repeat(201) };
    await expect(plugin.give(outlet('open'), long)).rejects.toThrow(/key/);
    await expect(plugin.figures({ smallest: Number.NaN }, given)).rejects.toThrow(/smallest/);
    const outlets = sourced([], clock.now + 1_000_000);
    await plugin.receiveCard({ card: cardOf({ outlets }) }, given);
    const { facts } = await plugin.of(lembahwangi, given);
    expect(facts[1]?.observedAt).toBe(clock.now);
  });
});

describe('who sees facts', () => {
  it('sees those of their region, and nothing of a ticket that they may not know of', async () => {
    const { openTicket, plugin } = factsAt();
    const { id: ticket } = await openTicket({ recusals: ['p-1'] });
    const input = outlet('open', { source: 'citizen', ticket, consent: true });
    const { id } = (await plugin.give(input, { actor: bot })).fact;
    await expect(plugin.get({ fact: id }, { actor: officer })).rejects.toThrow(NotFoundError);
    await expect(plugin.give(input, { actor: officer })).rejects.toThrow(NotFoundError);
    expect((await plugin.of(lembahwangi, { actor: officer })).facts).toEqual([]);
    expect((await plugin.review({}, { actor: officer })).items).toEqual([]);
    expect(await plugin.changes({ since: 0 }, { actor: officer })).toEqual([]);
    expect(await plugin.export({}, { actor: officer })).toEqual([]);
    expect(await plugin.saidIn(ticket, {}, { actor: supervisor })).toHaveLength(1);
    const elsewhere = { ...supervisor, regions: ['64'] };
    await expect(plugin.get({ fact: id }, { actor: elsewhere })).rejects.toThrow(NotFoundError);
    expect((await plugin.figures({}, { actor: elsewhere })).total.cooperatives).toBe(0);
    const citizen = { ...principal('w'), kind: 'citizen', roles: ['citizen'] } as const;
    await expect(plugin.of(lembahwangi, { actor: citizen })).rejects.toThrow(ForbiddenError);
  });
});

describe('the latest changes', () => {
  it('of a region are not crowded out by those of others', async () => {
    const { plugin } = factsAt();
    const { fact: here } = await plugin.give(outlet('open'), { actor: officer });
    const far = { ...lembahwangi, nikop: '6401010010001', simkopdesId: 'KOP-2' };
    const cooperative = { ...far, villageCode: '64.01.01.2001' };
    await plugin.give(outlet('none', { cooperative }), { actor: officer });
    const changes = await plugin.changes(
      { since: 0, limit: 1 },
      { actor: { ...officer, regions: ['33'] } },
    );
    expect(changes.map(({ id }) => id)).toEqual([here.id]);
  });
});

describe('the erasure of a person', () => {
  it.each([
    ['keep', 'standing'],
    ['withdraw', 'withdrawn'],
  ] as const)(
    'takes the link to their ticket and, to %s, leaves the fact %s',
    async (after, state) => {
      const desk = deskWithFacts({ afterErasure: after });
      const { plugin } = desk;
      const { id: ticket, party } = await settledTicket(desk);
      const said = { source: 'citizen', ticket, consent: true, evidence: 'message-1' } as const;
      const { id } = (await plugin.give(outlet('open', said), { actor: bot })).fact;
      const { fact: other } = await plugin.give(outlet('open'), { actor: officer });
      await desk.aduan.workOff();
      expect(await plugin.get({ fact: id }, { actor: bot })).toMatchObject({ fact: { ticket } });
      await desk.protection.erase(party, { actor: supervisor, reason: 'ND-12/PDP/2026' });
      await desk.aduan.workOff();
      expect(await plugin.get({ fact: id }, { actor: supervisor })).toMatchObject({
        fact: { ticket: null, evidence: null, state },
      });
      expect(await plugin.saidIn(ticket, {}, { actor: supervisor })).toEqual([]);
      const shown = [
        await plugin.history({ fact: id }, { actor: auditor }),
        await plugin.changes({ since: 0 }, { actor: auditor }),
        await plugin.export({}, { actor: auditor }),
      ];
      expect(JSON.stringify(shown)).not.toContain(ticket);
      expect(await plugin.get({ fact: other.id }, { actor: officer })).toMatchObject({
        fact: {
          state: 'standing',
        },
      });
    },
  );

  it('leaves no evidence of what was said again', async () => {
    const desk = deskWithFacts();
    const { plugin, aduan } = desk;
    const { id: ticket, party } = await settledTicket(desk);
    const said = { source: 'citizen', ticket, consent: true } as const;
    const { id } = (await plugin.give(outlet('open', said), { actor: bot })).fact;
    await plugin.give(outlet('none', { ...said, evidence: 'message-2' }), { actor: bot });
    await desk.protection.erase(party, { actor: supervisor, reason: 'ND-12' });
    await aduan.workOff();
    const history = await plugin.history({ fact: id }, { actor: auditor });
    expect(history.map(({ type }) => type)).toEqual(['given', 'revised', 'severed']);
    expect(JSON.stringify(history)).not.toMatch(/message-2|"ticket":"/);
  });

  it('by a process without the plugin is caught up with once, within a day', async () => {
    const desk = deskWithFacts();
    const { plugin, aduan, clock, store } = desk;
    const { id: ticket, party } = await settledTicket(desk);
    const said = { source: 'citizen', ticket, consent: true } as const;
    const { id } = (await plugin.give(outlet('open', said), { actor: bot })).fact;
    const far = testDesk({ store });
    await far.aduan.dataProtection.erase(party, { actor: supervisor, reason: 'ND-12' });
    clock.now += 86_400_000;
    await Promise.all([aduan.workOff(), deskWithFacts({}, store).aduan.workOff()]);
    expect(await plugin.get({ fact: id }, { actor: officer })).toMatchObject({
      fact: { ticket: null, version: 2 },
    });
  });
});
