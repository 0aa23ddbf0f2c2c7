import type { Store, TenantId, Ticket } from '@aduan/core';
import type { TicketScope, TicketWrite } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTenant } from '../builders/build-id.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

type Groups = Parameters<Store['searchTickets']>[1]['groups'];

/** Opens a ticket and writes its terms. */
async function indexed(
  store: Store,
  tenant: TenantId,
  terms: readonly string[],
  overrides: Partial<Ticket> = {},
): Promise<Ticket> {
  const ticket = buildTicket(overrides);
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
  const written = await store.writeSearch(tenant, [{ ticketId: ticket.id, version: 1, terms }]);
  expect(written).toBe(1);
  return ticket;
}

/** Changes a ticket. @returns it with its next version */
async function changed(
  store: Store,
  tenant: TenantId,
  ticket: Ticket,
  change: Partial<Ticket> = {},
  overrides: Partial<TicketWrite> = {},
): Promise<Ticket> {
  const write = buildChange(ticket, change, overrides);
  const outcome = await store.commit(buildCommit(tenant, { tickets: [write] }));
  expect(outcome).toEqual({ status: 'committed' });
  return write.ticket;
}

const all = (...terms: readonly string[]): Groups => terms.map((term) => [{ term }]);
const beginning = (term: string): Groups => [[{ term, prefix: true }]];

async function find(
  store: Store,
  tenant: TenantId,
  groups: Groups,
  page: TicketScope & { readonly limit?: number; readonly after?: string } = {},
) {
  return await store.searchTickets(tenant, { groups, limit: 100, ...page });
}

async function idsOf(...search: Parameters<typeof find>): Promise<readonly string[]> {
  return (await find(...search)).map(({ ticket }) => ticket.id);
}

async function staleIds(store: Store, tenant: TenantId): Promise<readonly string[]> {
  return (await store.readStaleTickets(tenant, 100)).map(({ ticket }) => ticket.id);
}

/** Each scope with a ticket that it hides and one that it shows. */
const scopes: readonly (readonly [TicketScope, Partial<Ticket>, Partial<Ticket>])[] = [
  [{ regions: ['33'] }, { region: '33.04' }, { region: '32.04' }],
  [{ regions: ['33'] }, { region: null }, { region: '3' }],
  [{ teams: ['bidang-a'] }, { team: 'bidang-a' }, { team: null }],
  [{ notRecusing: ['ani'] }, { recusals: ['budi'] }, { recusals: ['ani'] }],
  [{ notOfKinds: ['permit'] }, { kind: 'complaint' }, { kind: 'permit' }],
  [{ openedFrom: 50 }, { openedAt: 50 }, { openedAt: 49 }],
  [{ openedBefore: 50 }, { openedAt: 49 }, { openedAt: 50 }],
];

/** Suite: tickets are found by opaque terms, within the reader's scope, and never by a hidden reporter. */
export function describeSearch(useStore: UseStore): void {
  describe('search', () => {
    test('find by a whole term, and by the beginning of one', async () => {
      const { store, tenant } = useStore();
      const gerai = await indexed(store, tenant, ['fgerai', 'fbanjarnegara', 'w0k2p']);
      const beras = await indexed(store, tenant, ['fberas', 'fbanjar']);
      expect(await idsOf(store, tenant, all('fgerai'))).toEqual([gerai.id]);
      expect(await idsOf(store, tenant, all('w0k2p'))).toEqual([gerai.id]);
      expect(await idsOf(store, tenant, all('fbanjar'))).toEqual([beras.id]);
      expect(await idsOf(store, tenant, beginning('fbanj'))).toEqual([beras.id, gerai.id]);
      expect(await idsOf(store, tenant, beginning('fb'))).toEqual([beras.id, gerai.id]);
      expect(await idsOf(store, tenant, beginning('fnegara'))).toEqual([]);
      expect(await idsOf(store, tenant, all('fger'))).toEqual([]);
    });

    test('find what has a term of every group', async () => {
      const { store, tenant } = useStore();
      const both = await indexed(store, tenant, ['fgerai', 'wbnj1']);
      await indexed(store, tenant, ['fgerai']);
      const other = await indexed(store, tenant, ['wgr1', 'fbanjarnegara']);
      const groups: Groups = [
        [{ term: 'fgerai' }, { term: 'wgr1' }],
        [{ term: 'fbanjar', prefix: true }, { term: 'wbnj1' }],
      ];
      expect(await idsOf(store, tenant, groups)).toEqual([other.id, both.id]);
      expect(await idsOf(store, tenant, all('fgerai', 'fberas'))).toEqual([]);
    });

    test('take terms in any letters, as they are', async () => {
      const { store, tenant } = useStore();
      const { id } = await indexed(store, tenant, ['fkaèn', 'f12']);
      expect(await idsOf(store, tenant, all('fkaèn', 'f12'))).toEqual([id]);
      expect(await idsOf(store, tenant, all('fkaen'))).toEqual([]);
      expect(await idsOf(store, tenant, beginning('fkaè'))).toEqual([id]);
    });

    test('show those that were indexed last first, page by page, while others are added', async () => {
      const { store, tenant } = useStore();
      const tickets: Ticket[] = [];
      for (let count = 0; count < 5; count++)
        tickets.push(await indexed(store, tenant, ['fbumdes']));
      const shown: string[] = [];
      let after: string | undefined;
      for (let pages = 0; pages < 4; pages++) {
        const page = await find(store, tenant, all('fbumdes'), {
          limit: 2,
          ...(after !== undefined && { after }),
        });
        shown.push(...page.map(({ ticket }) => ticket.id));
        after = page.at(-1)?.cursor ?? after;
        await indexed(store, tenant, ['fbumdes']);
      }
      expect(shown).toEqual(tickets.map(({ id }) => id).reverse());
    });

    test('keep the place of a ticket that is indexed again', async () => {
      const { store, tenant } = useStore();
      const first = await indexed(store, tenant, ['fpupuk']);
      const second = await indexed(store, tenant, ['fpupuk']);
      await changed(store, tenant, first);
      await store.writeSearch(tenant, [
        { ticketId: first.id, version: 2, terms: ['fpupuk', 'fx'] },
      ]);
      expect(await idsOf(store, tenant, all('fpupuk'))).toEqual([second.id, first.id]);
    });

    test('refuse a text that is no cursor', async () => {
      const { store, tenant } = useStore();
      for (const after of ['', '0', '-1', '1e3', 'due_1_x', '9'.repeat(16)]) {
        await expect(find(store, tenant, all('fx1'), { after })).rejects.toMatchObject({
          code: 'input-invalid',
        });
      }
    });

    test.each(scopes)('within %j show %j and hide %j', async (scope, shown, hidden) => {
      const { store, tenant } = useStore();
      const { id } = await indexed(store, tenant, ['fscope'], shown);
      await indexed(store, tenant, ['fscope'], hidden);
      expect(await idsOf(store, tenant, all('fscope'), scope)).toEqual([id]);
    });

    test('find nothing of another tenant, and count none of its terms', async () => {
      const { store, tenant } = useStore();
      const other = buildTenant();
      await indexed(store, other, ['fgudang']);
      await indexed(store, other, ['fgudang']);
      expect(await idsOf(store, tenant, all('fgudang'))).toEqual([]);
      expect(await store.countTerms(tenant, 0)).toEqual([]);
      expect(await store.removeTerms(tenant, ['fgudang'], 9)).toBe(0);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 0, stale: 0 });
      expect(await idsOf(store, other, all('fgudang'))).toHaveLength(2);
    });

    test('have no term of a ticket whose reporter is hidden, from the commit that hides them on', async () => {
      const { store, tenant } = useStore();
      for (const flag of [{ anonymous: true }, { confidential: true }]) {
        const ticket = await indexed(store, tenant, ['frahasia']);
        expect(await idsOf(store, tenant, all('frahasia'))).toEqual([ticket.id]);
        const hidden = await changed(store, tenant, ticket, flag);
        expect(await idsOf(store, tenant, all('frahasia'))).toEqual([]);
        expect(await store.countTerms(tenant, 0)).toEqual([]);

        const entry = { ticketId: ticket.id, version: hidden.version };
        expect(await store.writeSearch(tenant, [{ ...entry, terms: ['frahasia'] }])).toBe(0);
        expect(await staleIds(store, tenant)).toEqual([ticket.id]);
        expect(await store.writeSearch(tenant, [{ ...entry, terms: null }])).toBe(1);
        expect(await staleIds(store, tenant)).toEqual([]);
        expect(await store.searchStats(tenant)).toEqual({ indexed: 0, stale: 0 });
      }
    });

    test('keep the terms when the commit that would hide them is refused', async () => {
      const { store, tenant } = useStore();
      const ticket = await indexed(store, tenant, ['ftetap']);
      await changed(store, tenant, ticket);
      const late = buildCommit(tenant, { tickets: [buildChange(ticket, { anonymous: true })] });
      expect(await store.commit(late)).toEqual({ status: 'conflict', actual: 2 });
      expect(await idsOf(store, tenant, all('ftetap'))).toEqual([ticket.id]);
    });

    test('replace the terms of a ticket, and leave out those of another version', async () => {
      const { store, tenant } = useStore();
      const ticket = await indexed(store, tenant, ['flama']);
      await changed(store, tenant, ticket);
      const write = (version: number, terms: readonly string[]) =>
        store.writeSearch(tenant, [{ ticketId: ticket.id, version, terms }]);
      expect(await write(1, ['fusang'])).toBe(0);
      expect(await write(3, ['fusang'])).toBe(0);
      expect(await write(2, ['fbaru', 'fbaru'])).toBe(1);
      expect(await write(2, ['fusang'])).toBe(0);
      expect(await idsOf(store, tenant, all('flama'))).toEqual([]);
      expect(await idsOf(store, tenant, all('fusang'))).toEqual([]);
      expect(await idsOf(store, tenant, all('fbaru'))).toEqual([ticket.id]);
    });

    test('tell which tickets are stale: new, changed, or expired; oldest first', async () => {
      const { store, tenant } = useStore();
      const first = buildTicket();
      const second = buildTicket();
      const tickets = [buildOpening(first), buildOpening(second)];
      await store.commit(buildCommit(tenant, { tickets }));
      const ids = [first.id, second.id].toSorted();
      expect(await staleIds(store, tenant)).toEqual(ids);
      expect(await store.readStaleTickets(tenant, 1)).toHaveLength(1);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 0, stale: 2 });
      const entries = ids.map((id) => ({
        ticketId: id as Ticket['id'],
        version: 1,
        terms: ['fa'],
      }));
      expect(await store.writeSearch(tenant, entries)).toBe(2);
      expect(await staleIds(store, tenant)).toEqual([]);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 2, stale: 0 });

      await changed(store, tenant, second);
      expect(await staleIds(store, tenant)).toEqual([second.id]);
      const [{ ticket, summary } = {}] = await store.readStaleTickets(tenant, 9);
      expect({ version: ticket?.version, summary }).toEqual({ version: 2, summary: null });

      expect(await store.expireSearch(tenant, null, 1)).toBe(ids[0]);
      expect(await store.expireSearch(tenant, ids[0] ?? '', 9)).toBe(ids[1]);
      expect(await store.expireSearch(tenant, ids[1] ?? '', 9)).toBeNull();
      expect(await staleIds(store, tenant)).toEqual(ids);
      expect(await idsOf(store, tenant, all('fa'))).toHaveLength(2);
      const versions = { [first.id]: 1, [second.id]: 2 };
      const anew = ids.map((id) => ({
        ticketId: id as Ticket['id'],
        version: versions[id] ?? 0,
        terms: ['fb'],
      }));
      expect(await store.writeSearch(tenant, anew)).toBe(2);
      expect(await idsOf(store, tenant, all('fa'))).toEqual([]);
      expect(await idsOf(store, tenant, all('fb'))).toHaveLength(2);
    });

    test('hear nothing of what is not searched, until all tickets are expired', async () => {
      const { store, tenant } = useStore();
      const needsIndexing = false;
      const opened = buildTicket();
      await store.commit(
        buildCommit(tenant, { tickets: [buildOpening(opened, { needsIndexing })] }),
      );
      const known = await indexed(store, tenant, ['fa']);
      await changed(store, tenant, known, {}, { needsIndexing });
      expect(await staleIds(store, tenant)).toEqual([]);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 1, stale: 0 });

      const waiting = await indexed(store, tenant, ['fa']);
      const second = await changed(store, tenant, waiting);
      await changed(store, tenant, second, {}, { needsIndexing });
      expect(await staleIds(store, tenant)).toEqual([waiting.id]);
      await store.expireSearch(tenant, null, 9);
      const stale = await store.readStaleTickets(tenant, 9);
      const ids = [opened.id, known.id, waiting.id].toSorted();
      expect(stale.map(({ ticket }) => ticket.id)).toEqual(ids);
      const entries = stale.map(({ ticket: { id, version } }) => ({
        ticketId: id,
        version,
        terms: ['fb'],
      }));
      const former = entries.map((entry) => ({ ...entry, version: entry.version - 1 }));
      expect(await store.writeSearch(tenant, former)).toBe(0);
      expect(await store.writeSearch(tenant, entries)).toBe(3);
      expect(await staleIds(store, tenant)).toEqual([]);
      expect(await idsOf(store, tenant, all('fb'))).toHaveLength(3);
    });

    test('take the terms of a hidden reporter, also where nothing is searched any more', async () => {
      const { store, tenant } = useStore();
      const ticket = await indexed(store, tenant, ['frahasia']);
      await changed(store, tenant, ticket, { anonymous: true }, { needsIndexing: false });
      expect(await idsOf(store, tenant, all('frahasia'))).toEqual([]);
      expect(await store.countTerms(tenant, 0)).toEqual([]);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 0, stale: 0 });
    });

    test('index a ticket once when 12 workers meet at it', async () => {
      const { store, tenant } = useStore();
      const ticket = buildTicket();
      await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
      const entry = { ticketId: ticket.id, version: 1, terms: ['fsatu'] };
      const written = await inParallel(12, () => store.writeSearch(tenant, [entry]));
      expect(written.filter((count) => count === 1)).toHaveLength(1);
      expect(await idsOf(store, tenant, all('fsatu'))).toEqual([ticket.id]);
    });

    test('count the terms that more tickets have than asked for', async () => {
      const { store, tenant } = useStore();
      for (const terms of [
        ['fkoperasi', 'fa1'],
        ['fkoperasi', 'wz9'],
        ['fkoperasi', 'wz9'],
      ]) {
        await indexed(store, tenant, terms);
      }
      const counted = async (above: number) =>
        (await store.countTerms(tenant, above)).toSorted((a, b) => b.tickets - a.tickets);
      expect(await counted(1)).toEqual([
        { term: 'fkoperasi', tickets: 3 },
        { term: 'wz9', tickets: 2 },
      ]);
      expect(await counted(2)).toEqual([{ term: 'fkoperasi', tickets: 3 }]);
      expect(await counted(3)).toEqual([]);
    });

    test('take terms out of at most so many tickets at a time, and leave the others', async () => {
      const { store, tenant } = useStore();
      for (const own of ['fsatu', 'fdua', 'ftiga']) await indexed(store, tenant, ['fumum', own]);
      const last = await indexed(store, tenant, ['fempat']);
      expect(await store.removeTerms(tenant, [], 9)).toBe(0);
      expect(await store.removeTerms(tenant, ['fumum', 'fdua'], 2)).toBe(2);
      expect(await store.removeTerms(tenant, ['fumum', 'fdua'], 2)).toBe(1);
      expect(await store.removeTerms(tenant, ['fumum', 'fdua'], 2)).toBe(0);
      expect(await idsOf(store, tenant, all('fumum'))).toEqual([]);
      expect(await idsOf(store, tenant, all('fdua'))).toEqual([]);
      for (const own of ['fsatu', 'ftiga']) {
        expect(await idsOf(store, tenant, all(own))).toHaveLength(1);
      }
      expect(await idsOf(store, tenant, all('fempat'))).toEqual([last.id]);
      expect(await store.searchStats(tenant)).toEqual({ indexed: 4, stale: 0 });
    });
  });
}
