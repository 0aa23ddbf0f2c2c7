import { InputError, type Store, type TenantId, type TicketId } from '@aduan/core';
import {
  maxRowBytes,
  type PluginRow,
  type RowPut,
  type RowQuery,
  type RowWrites,
  writeRows,
} from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId, buildTenant } from '../builders/build-id.js';
import { buildDelivery } from '../builders/build-message.js';
import { buildRow } from '../builders/build-row.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const table = 'reminders:waiting';
const lost = { status: 'conflict', actual: -1 };

/** The row as it is read. */
function rowOf({ expectedVersion: _, ...put }: RowPut, version = 1): PluginRow {
  return { ...put, version };
}

async function read(store: Store, tenant: TenantId, query: Partial<RowQuery> = {}) {
  return store.readRows(tenant, { table, now: 0, limit: 99, ...query });
}

async function keysOf(store: Store, tenant: TenantId, query: Partial<RowQuery> = {}) {
  return (await read(store, tenant, query)).map(({ key }) => key);
}

/** Suite: rows of plugins, their versions, their pages, and who works on those that are due. */
export function describeRows(useStore: UseStore): void {
  /** Rows that are there already. */
  async function rows(...overrides: readonly Partial<RowPut>[]) {
    const { store, tenant } = useStore();
    const puts = overrides.map((each, index) => buildRow({ key: `k-${index}`, ...each }));
    expect(await writeRows(store, tenant, { now: 0, puts })).toBe(true);
    const write = (writes: Partial<RowWrites>) => writeRows(store, tenant, { now: 0, ...writes });
    return { store, tenant, puts, write };
  }

  describe('rows of plugins', () => {
    test('are read as they were written, and count their versions', async () => {
      const { store, tenant, write } = await rows();
      const first = buildRow({ value: '{"ä":"\\n"}', subject: buildId<TicketId>(), dueAt: 7 });
      const second = buildRow({ table: 'saved-views:view', key: 'a b/~', expiresAt: 9 });
      expect(await write({ puts: [first, second] })).toBe(true);
      expect(await read(store, tenant, { keys: [first.key] })).toEqual([rowOf(first)]);
      expect(await read(store, tenant, { table: second.table })).toEqual([rowOf(second)]);
      const again = { ...first, value: 'b', subject: null, dueAt: null, expectedVersion: 1 };
      expect(await write({ puts: [again] })).toBe(true);
      expect(await read(store, tenant)).toEqual([rowOf(again, 2)]);
      expect(await write({ removals: [{ ...again, expectedVersion: 2 }] })).toBe(true);
      expect(await read(store, tenant)).toEqual([]);
      expect(await keysOf(store, tenant, { table: second.table })).toEqual([second.key]);
    });

    test('are written over the version that was read, or not at all', async () => {
      const { store, tenant, puts, write } = await rows({}, {});
      const [one, other] = puts as [RowPut, RowPut];
      const fresh = buildRow({ key: 'fresh' });
      const refused: readonly Partial<RowWrites>[] = [
        { puts: [fresh, one] },
        { puts: [fresh, { ...one, expectedVersion: 2 }] },
        { puts: [fresh, { ...one, key: 'gone', expectedVersion: 1 }] },
        { puts: [fresh], removals: [{ ...one, expectedVersion: 2 }] },
        { puts: [fresh], removals: [{ ...one, key: 'gone', expectedVersion: 1 }] },
        {
          puts: [fresh, { ...one, expectedVersion: 1 }],
          removals: [{ ...other, expectedVersion: 5 }],
        },
      ];
      for (const writes of refused) expect(await write(writes)).toBe(false);
      expect(await read(store, tenant)).toEqual([rowOf(one), rowOf(other)]);
    });

    test('are written and removed without a version, whatever is there', async () => {
      const { store, tenant, puts, write } = await rows({});
      const [one] = puts as [RowPut];
      const anyway = { ...one, value: 'anyway', expectedVersion: null };
      const fresh = buildRow({ key: 'z', expectedVersion: null });
      expect(await write({ puts: [fresh, anyway] })).toBe(true);
      expect(await read(store, tenant)).toEqual([rowOf(anyway, 2), rowOf(fresh)]);
      const gone = { ...one, key: 'gone', expectedVersion: null };
      expect(await write({ removals: [gone, anyway] })).toBe(true);
      expect(await keysOf(store, tenant)).toEqual(['z']);
    });

    test('are written together with a ticket, or neither', async () => {
      const { store, tenant, puts } = await rows({});
      const ticket = buildTicket();
      const opening = buildOpening(ticket);
      const commit = (tickets: readonly (typeof opening)[], put: RowPut) =>
        store.commit(
          buildCommit(tenant, {
            tickets,
            rows: { now: 0, puts: [put] },
            deliveries: [buildDelivery()],
          }),
        );
      expect(await commit([opening], puts[0] as RowPut)).toEqual(lost);
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
      expect((await store.outboxStats(tenant)).pending).toBe(0);
      expect(await commit([opening], buildRow({ key: 'z' }))).toEqual({ status: 'committed' });
      const fresh = buildRow({ key: 'zz' });
      expect(await commit([opening], fresh)).toEqual({ status: 'conflict', actual: 1 });
      const others = [buildChange(ticket), buildOpening(buildTicket())];
      expect(await commit(others, buildRow({ key: 'z' }))).toEqual(lost);
      expect(await store.readEvents(tenant, ticket.id)).toHaveLength(1);
      expect(await commit(others, buildRow({ key: 'zz' }))).toEqual({ status: 'committed' });
      expect(await keysOf(store, tenant)).toEqual(['k-0', 'z', 'zz']);
    });

    test.each([0, 1])('let one of 20 through that read version %i', async (expectedVersion) => {
      const { store, tenant, write } = await rows({}, {});
      const keys = expectedVersion === 0 ? ['a', 'b'] : ['k-0', 'k-1'];
      const written = await inParallel(20, (index) => {
        const ordered = index % 2 === 0 ? keys : keys.toReversed();
        return write({
          puts: ordered.map((key) => buildRow({ key, expectedVersion, value: `${index}` })),
        });
      });
      expect(written.filter(Boolean)).toHaveLength(1);
      const kept = await read(store, tenant, { keys });
      const winner = `${written.indexOf(true)}`;
      expect(kept.map(({ value }) => value)).toEqual([winner, winner]);
      expect(kept.map(({ version }) => version)).toEqual(keys.map(() => expectedVersion + 1));
    });

    test('lose nothing of 20 that write without a version at once', async () => {
      const { store, tenant, write } = await rows({});
      await inParallel(20, () =>
        write({ puts: [buildRow({ key: 'k-0', expectedVersion: null })] }),
      );
      expect(await read(store, tenant)).toMatchObject([{ version: 21 }]);
    });

    test('are refused where no store could keep them, and nothing is written', async () => {
      const { store, tenant, write } = await rows({});
      const most = 'é'.repeat(maxRowBytes / 2);
      expect(await write({ puts: [buildRow({ key: 'most', value: most })] })).toBe(true);
      const [row] = await read(store, tenant, { keys: ['most'] });
      expect(row?.value).toBe(most);
      const wrong: readonly Partial<RowPut>[] = [
        { value: `${most}.` },
        { table: 'reminders' as RowPut['table'] },
        { table: 'Reminders:waiting' },
        { table: `reminders:${'w'.repeat(80)}` },
        { key: '' },
        { key: 'é' },
        { key: 'k'.repeat(201) },
        { expectedVersion: -1 },
        { dueAt: 0.5 },
        { expiresAt: Number.POSITIVE_INFINITY },
      ];
      for (const each of wrong) {
        const puts = [buildRow({ key: 'fresh' }), buildRow(each)];
        await expect(write({ puts })).rejects.toThrow(InputError);
      }
      const twice = buildRow({ key: 'twice' });
      const removals = [{ ...twice, expectedVersion: 1 }];
      await expect(write({ puts: [twice, twice] })).rejects.toThrow(InputError);
      await expect(write({ puts: [twice], removals })).rejects.toThrow(InputError);
      await expect(write({ removals: [twice] })).rejects.toThrow(InputError);
      expect(await keysOf(store, tenant)).toEqual(['k-0', 'most']);
    });

    test('are only those of the own desk', async () => {
      const { store, tenant, puts } = await rows({ dueAt: 0, expiresAt: 5 });
      const other = buildTenant();
      expect(await read(store, other)).toEqual([]);
      expect(await store.claimRows(other, { table, now: 0, leaseMs: 9, limit: 9 })).toEqual([]);
      expect(await store.pruneExpired(other, 5, 9)).toBe(0);
      const [one] = puts as [RowPut];
      expect(await writeRows(store, other, { now: 0, puts: [one] })).toBe(true);
      const removals = [{ ...one, expectedVersion: 1 }];
      expect(await writeRows(store, other, { now: 0, removals })).toBe(true);
      expect(await read(store, tenant)).toEqual([rowOf(one)]);
    });
  });

  describe('pages of rows', () => {
    test('follow the keys byte by byte, also those that begin alike', async () => {
      const keys = ['a/1', 'a/2', 'a/~', 'a0', 'B/1', 'a/10', 'a'];
      const { store, tenant } = await rows(...keys.map((key) => ({ key })));
      const sorted = ['B/1', 'a', 'a/1', 'a/10', 'a/2', 'a/~', 'a0'];
      expect(await keysOf(store, tenant)).toEqual(sorted);
      expect(await keysOf(store, tenant, { prefix: 'a/' })).toEqual(sorted.slice(2, 6));
      expect(await keysOf(store, tenant, { prefix: '%' })).toEqual([]);
      expect(await keysOf(store, tenant, { keys: ['a0', 'gone', 'B/1', 'a0'] })).toEqual([
        'B/1',
        'a0',
      ]);
      const after = { table, key: 'a/1', dueAt: null } as const;
      const page = { prefix: 'a/', limit: 2 };
      expect(await keysOf(store, tenant, page)).toEqual(['a/1', 'a/10']);
      expect(await keysOf(store, tenant, { ...page, after })).toEqual(['a/10', 'a/2']);
    });

    test('follow the time at which rows are due, and leave out those that never are', async () => {
      const due = [5, 3, null, 3, 9];
      const { store, tenant } = await rows(...due.map((dueAt) => ({ dueAt })));
      const page = { order: 'due', limit: 2 } as const;
      const first = await read(store, tenant, page);
      expect(first.map(({ key }) => key)).toEqual(['k-1', 'k-3']);
      const [, after] = first as [PluginRow, PluginRow];
      expect(await keysOf(store, tenant, { ...page, after })).toEqual(['k-0', 'k-4']);
      const middle = { ...page, after: first[0] as PluginRow };
      expect(await keysOf(store, tenant, middle)).toEqual(['k-3', 'k-0']);
    });

    test('find what is kept about a subject, in one table or in all', async () => {
      const subject = buildId<TicketId>();
      const { store, tenant } = await rows(
        { subject },
        { subject: buildId<TicketId>() },
        { subject },
        { subject, table: 'articles-read:mark', key: 'z' },
        {},
      );
      expect(await keysOf(store, tenant, { subject })).toEqual(['k-0', 'k-2']);
      const all = { table: null, subject } as const;
      const found = await read(store, tenant, all);
      expect(found.map(({ key }) => key)).toEqual(['z', 'k-0', 'k-2']);
      const after = found[0] as PluginRow;
      expect(await keysOf(store, tenant, { ...all, after, limit: 1 })).toEqual(['k-0']);
    });
  });

  describe('rows that expire', () => {
    test('are read until then, and count as absent afterwards', async () => {
      const { store, tenant, puts, write } = await rows({ expiresAt: 10 }, { expiresAt: null });
      const [one] = puts as [RowPut];
      expect(await keysOf(store, tenant, { now: 9 })).toEqual(['k-0', 'k-1']);
      expect(await keysOf(store, tenant, { now: 10 })).toEqual(['k-1']);
      expect(await write({ now: 9, puts: [one] })).toBe(false);
      const late = { ...one, expectedVersion: 1 };
      expect(await write({ now: 10, puts: [late] })).toBe(false);
      expect(await write({ now: 10, removals: [late] })).toBe(false);
      const fresh = { ...one, value: 'fresh', expiresAt: 20 };
      expect(await write({ now: 10, puts: [fresh] })).toBe(true);
      expect(await read(store, tenant, { now: 10, keys: ['k-0'] })).toMatchObject([
        { value: 'fresh', expiresAt: 20 },
      ]);
    });

    test('are replaced by one of 20 that find them expired at once', async () => {
      const { write } = await rows({ expiresAt: 10 });
      const fresh = () => buildRow({ key: 'k-0', expiresAt: 20 });
      const written = await inParallel(20, () => write({ now: 10, puts: [fresh()] }));
      expect(written.filter(Boolean)).toHaveLength(1);
    });

    test('are forgotten, no more than asked for, and no live ones', async () => {
      const { store, tenant } = await rows(
        ...[10, 10, 10, 11, null].map((expiresAt) => ({ expiresAt })),
      );
      expect(await store.pruneExpired(tenant, 9, 100)).toBe(0);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(2);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(1);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(0);
      expect(await keysOf(store, tenant)).toEqual(['k-3', 'k-4']);
    });
  });

  describe('rows that are due', () => {
    const leaseMs = 100;

    test('go to a worker, earliest first, for as long as its lease', async () => {
      const { store, tenant, puts } = await rows(
        { dueAt: 4 },
        { dueAt: 3 },
        { dueAt: 6 },
        { dueAt: null },
        { dueAt: 1, expiresAt: 5 },
        { dueAt: 1, table: 'reminders:sent' },
      );
      const claim = async (now: number, limit = 9) =>
        store.claimRows(tenant, { table, now, leaseMs, limit });
      expect(await claim(2)).toMatchObject([{ key: 'k-4' }]);
      const [first, second] = puts as [RowPut, RowPut];
      expect(await claim(5, 1)).toEqual([{ ...rowOf(second, 2), dueAt: 105 }]);
      expect(await claim(5)).toEqual([{ ...rowOf(first, 2), dueAt: 105 }]);
      expect(await claim(5)).toEqual([]);
      expect(await read(store, tenant, { keys: ['k-1'] })).toEqual([
        { ...rowOf(second, 2), dueAt: 105 },
      ]);
      const again = await claim(105);
      expect(again.map(({ key, version }) => [key, version])).toEqual([
        ['k-2', 2],
        ['k-0', 3],
        ['k-1', 3],
      ]);
    });

    test('are settled by the worker that has them, and by none whose lease ended', async () => {
      const { store, tenant, puts, write } = await rows({ dueAt: 0 }, { dueAt: 0 });
      const claim = (now: number) => store.claimRows(tenant, { table, now, leaseMs, limit: 9 });
      const [stale, other] = (await claim(0)) as [PluginRow, PluginRow];
      const [held] = (await claim(leaseMs)) as [PluginRow];
      const settle = ({ version }: PluginRow) =>
        write({ removals: [{ ...(puts[0] as RowPut), expectedVersion: version }] });
      expect(await settle(stale)).toBe(false);
      expect(await settle(held)).toBe(true);
      expect(await settle(held)).toBe(false);
      const later = { ...(puts[1] as RowPut), dueAt: 500 };
      expect(await write({ puts: [{ ...later, expectedVersion: other.version }] })).toBe(false);
      const version = other.version + 1;
      expect(await write({ puts: [{ ...later, expectedVersion: version }] })).toBe(true);
      expect(await claim(2 * leaseMs)).toEqual([]);
      expect(await claim(500)).toMatchObject([{ key: 'k-1' }]);
    });

    test('go to exactly one of 20 workers at once', async () => {
      const { store, tenant } = await rows(...Array.from({ length: 30 }, () => ({ dueAt: 0 })));
      const claimed = await inParallel(20, () =>
        store.claimRows(tenant, { table, now: 0, leaseMs, limit: 2 }),
      );
      const keys = claimed.flat().map(({ key }) => key);
      const rest = await store.claimRows(tenant, { table, now: 0, leaseMs, limit: 99 });
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length + rest.length).toBe(30);
    });
  });
}
