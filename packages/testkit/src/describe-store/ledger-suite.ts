import { InputError, type PartyId, type Store, type TenantId } from '@aduan/core';
import { type Commit, type HistoryHead, historyOf, type LedgerRow } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildParty, buildPartyChange } from '../builders/build-party.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const row = (entry: string, subject: string | null = null) => ({
  subject,
  entry,
  link: `link of ${entry}`,
});

const entriesOf = (rows: readonly LedgerRow[]) => rows.map(({ entry }) => entry);

/** A ticket with two events, and a party with a decision. */
async function twoHistories(store: Store, tenant: TenantId) {
  const ticket = buildTicket();
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
  await store.commit(buildCommit(tenant, { tickets: [buildChange(ticket)] }));
  const party = buildParty();
  await store.commit(buildCommit(tenant, { party }));
  const partyChanges = [buildPartyChange(party.id)];
  await store.commit(buildCommit(tenant, { partyChanges }));
  const head = async (kind: HistoryHead['kind'], id: HistoryHead['id']) => {
    const events = await store.readEvents(tenant, id);
    return { kind, id, events: events.length, link: events.at(-1)?.link ?? '' };
  };
  return {
    ticket,
    party,
    heads: [await head('ticket', ticket.id), await head('party', historyOf(party.id))],
  };
}

/** Suite: ledgers are append-only and record which histories they cover. */
export function describeLedgers(useStore: UseStore): void {
  describe('ledgers', () => {
    test('number rows from 1 and give them back as they came, each ledger for itself', async () => {
      const { store, tenant } = useStore();
      expect(await store.readLedger(tenant, 'views', { limit: 9 })).toEqual([]);
      const rows = [row('a', 'case-1'), row('b')];
      expect(await store.appendLedger(tenant, { ledger: 'views', after: 0, rows })).toBe(true);
      const more = { ledger: 'views', after: 2, rows: [row('c', 'case-1')] } as const;
      expect(await store.appendLedger(tenant, more)).toBe(true);
      const other = { ledger: 'checkpoints', after: 0, rows: [row('z')] } as const;
      expect(await store.appendLedger(tenant, other)).toBe(true);
      expect(await store.readLedger(tenant, 'views', { limit: 9 })).toEqual([
        { sequence: 1, ...row('a', 'case-1') },
        { sequence: 2, ...row('b') },
        { sequence: 3, ...row('c', 'case-1') },
      ]);
      expect(entriesOf(await store.readLedger(tenant, 'checkpoints', { limit: 9 }))).toEqual(['z']);
    });

    test('read pages in both directions, and what is about one subject', async () => {
      const { store, tenant } = useStore();
      const rows = ['a', 'b', 'c', 'd'].map((entry, index) => row(entry, `case-${index % 2}`));
      await store.appendLedger(tenant, { ledger: 'views', after: 0, rows });
      const read = async (page: Parameters<Store['readLedger']>[2]) =>
        entriesOf(await store.readLedger(tenant, 'views', page));
      expect(await read({ limit: 2 })).toEqual(['a', 'b']);
      expect(await read({ limit: 9, after: 2 })).toEqual(['c', 'd']);
      expect(await read({ limit: 2, newestFirst: true })).toEqual(['d', 'c']);
      expect(await read({ limit: 9, after: 3, newestFirst: true })).toEqual(['b', 'a']);
      expect(await read({ limit: 9, subject: 'case-1' })).toEqual(['b', 'd']);
      expect(await read({ limit: 9, subject: 'case-1', after: 4, newestFirst: true })).toEqual([
        'b',
      ]);
    });

    test('refuse rows after anything but the last one', async () => {
      const { store, tenant } = useStore();
      await store.appendLedger(tenant, { ledger: 'views', after: 0, rows: [row('a'), row('b')] });
      for (const after of [0, 1, 3]) {
        const late = { ledger: 'views', after, rows: [row('late')] } as const;
        expect(await store.appendLedger(tenant, late)).toBe(false);
      }
      expect(entriesOf(await store.readLedger(tenant, 'views', { limit: 9 }))).toEqual(['a', 'b']);
    });

    test('let one of 12 append that saw the same end, with all of its rows', async () => {
      const { store, tenant } = useStore();
      const wins = await inParallel(12, (index) => {
        const rows = Array.from({ length: 1 + (index % 3) }, () => row(`${index}`));
        return store.appendLedger(tenant, { ledger: 'views', after: 0, rows });
      });
      const winner = wins.indexOf(true);
      expect(wins.filter(Boolean)).toHaveLength(1);
      const kept = entriesOf(await store.readLedger(tenant, 'views', { limit: 9 }));
      expect(kept).toEqual(Array.from({ length: 1 + (winner % 3) }, () => `${winner}`));
    });

    test('forget the oldest rows, and number on', async () => {
      const { store, tenant } = useStore();
      const rows = ['a', 'b', 'c'].map((entry) => row(entry));
      await store.appendLedger(tenant, { ledger: 'views', after: 0, rows });
      expect(await store.trimLedger(tenant, 'views', 2)).toBe(2);
      expect(await store.trimLedger(tenant, 'views', 2)).toBe(0);
      await store.appendLedger(tenant, { ledger: 'views', after: 3, rows: [row('d')] });
      const kept = await store.readLedger(tenant, 'views', { limit: 9 });
      expect(kept.map(({ sequence }) => sequence)).toEqual([3, 4]);
    });
  });

  describe('ledgers of plugins', () => {
    const ledger = 'reports:exports';

    test('are named after the plugin, and refused under any other name', async () => {
      const { store, tenant } = useStore();
      expect(await store.appendLedger(tenant, { ledger, after: 0, rows: [row('a', 's')] })).toBe(
        true,
      );
      expect(await store.readLedger(tenant, ledger, { limit: 9, subject: 's' })).toEqual([
        { sequence: 1, ...row('a', 's') },
      ]);
      for (const name of ['exports', 'reports:', ':exports', 'Reports:exports']) {
        const append = { ledger: name as typeof ledger, after: 0, rows: [row('a')] };
        await expect(async () => store.appendLedger(tenant, append)).rejects.toThrow(InputError);
        const commit = buildCommit(tenant, { ledgers: [append] });
        await expect(async () => store.commit(commit)).rejects.toThrow(InputError);
      }
    });

    test('grow with the commit that they are about, or neither', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      const append = (
        after: number,
        entry: string,
        name: typeof ledger | 'calendars' = ledger,
      ) => ({
        ledger: name,
        after,
        rows: [row(entry), row(`${entry}'`)],
      });
      const commit = (ledgers: Commit['ledgers'] & {}, version = 0) =>
        store.commit(
          buildCommit(tenant, {
            tickets: [version === 0 ? buildOpening(ticket) : buildChange({ ...ticket, version })],
            ledgers,
          }),
        );
      const kept = async (name: typeof ledger | 'calendars' = ledger) =>
        entriesOf(await store.readLedger(tenant, name, { limit: 9 }));
      const lost = { status: 'conflict', actual: -1 };
      expect(await commit([append(1, 'early')])).toEqual(lost);
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
      expect(await commit([append(0, 'a'), append(0, 'f', 'calendars')])).toEqual({
        status: 'committed',
      });
      expect(await commit([append(0, 'stale')], 1)).toEqual(lost);
      expect(await commit([append(2, 'b'), append(1, 'g', 'calendars')], 1)).toEqual(lost);
      expect(await commit([append(2, 'b')], 2)).toEqual({ status: 'conflict', actual: 1 });
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(1);
      expect(await kept()).toEqual(['a', "a'"]);
      expect(await kept('calendars')).toEqual(['f', "f'"]);
      expect(await commit([append(2, 'b')], 1)).toEqual({ status: 'committed' });
      expect(await kept()).toEqual(['a', "a'", 'b', "b'"]);
      const twice = buildCommit(tenant, { ledgers: [append(4, 'c'), append(4, 'd')] });
      await expect(async () => store.commit(twice)).rejects.toThrow(InputError);
    });

    test('let one of 12 commits append that saw the same end, and nothing of the others', async () => {
      const { store, tenant } = useStore();
      const outcomes = await inParallel(12, (index) =>
        store.commit(
          buildCommit(tenant, {
            tickets: [buildOpening(buildTicket())],
            ledgers: [{ ledger, after: 0, rows: [row(`${index}`), row(`${index}`)] }],
          }),
        ),
      );
      const counted = outcomes.map(({ status }) => status).toSorted();
      expect(counted).toEqual(['committed', ...Array<string>(11).fill('conflict')]);
      const winner = outcomes.findIndex(({ status }) => status === 'committed');
      const kept = entriesOf(await store.readLedger(tenant, ledger, { limit: 9 }));
      expect(kept).toEqual([`${winner}`, `${winner}`]);
      expect((await store.listTickets(tenant, {})).items).toHaveLength(1);
    });
  });

  describe('histories that grew', () => {
    test('are those of tickets and of parties, with how they end, until a row covers them', async () => {
      const { store, tenant } = useStore();
      const { heads, ticket } = await twoHistories(store, tenant);
      expect(await store.readGrownHistories(tenant, 9)).toEqual(heads);
      expect(await store.readGrownHistories(tenant, 1)).toEqual(heads.slice(0, 1));
      const append = {
        ledger: 'checkpoints',
        after: 0,
        rows: [row('one')],
        covers: heads,
      } as const;
      expect(await store.appendLedger(tenant, append)).toBe(true);
      expect(await store.readGrownHistories(tenant, 9)).toEqual([]);

      const change = buildChange({ ...ticket, version: 2 });
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      expect(await store.readGrownHistories(tenant, 9)).toMatchObject([
        { kind: 'ticket', id: ticket.id, events: 3 },
      ]);
    });

    test('stay so when the append was refused, or covers an older head', async () => {
      const { store, tenant } = useStore();
      const { heads, ticket } = await twoHistories(store, tenant);
      const late = { ledger: 'checkpoints', after: 5, rows: [row('x')], covers: heads } as const;
      expect(await store.appendLedger(tenant, late)).toBe(false);
      expect(await store.readGrownHistories(tenant, 9)).toHaveLength(2);
      const change = buildChange({ ...ticket, version: 2 });
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      await store.appendLedger(tenant, { ...late, after: 0 });
      expect(await store.readGrownHistories(tenant, 9)).toMatchObject([{ events: 3 }]);
    });

    test('list the parties about which something was decided, page by page', async () => {
      const { store, tenant } = useStore();
      const ids: PartyId[] = [];
      for (let count = 0; count < 3; count++) {
        const party = buildParty([], { id: buildId<PartyId>() });
        await store.commit(buildCommit(tenant, { party }));
        ids.push(party.id);
      }
      const partyChanges = [ids[2], ids[0]].map((id) => buildPartyChange(id as PartyId));
      await store.commit(buildCommit(tenant, { partyChanges }));
      expect(await store.listPartyHistories(tenant, '', 9)).toEqual([ids[0], ids[2]]);
      expect(await store.listPartyHistories(tenant, '', 1)).toEqual([ids[0]]);
      expect(await store.listPartyHistories(tenant, ids[0] as string, 9)).toEqual([ids[2]]);
    });
  });
}
