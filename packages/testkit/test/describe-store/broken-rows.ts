import type { Store, TenantId } from '@aduan/core';
import { type Commit, type PluginRow, type RowWrites, writeRows } from '@aduan/core/store';
import type { BrokenStore } from './broken-store.js';

/** The store with other rows in its commits. */
function withRows(good: Store, change: (rows: RowWrites) => RowWrites): Store {
  return {
    ...good,
    commit: ({ rows, ...commit }) =>
      good.commit({ ...commit, ...(rows && { rows: change(rows) }) }),
  };
}

/** The store whose commits write a part on its own, after the rest. */
function partLater(good: Store, part: 'ledgers' | 'rows'): Store {
  return {
    ...good,
    async commit({ [part]: later, ...commit }: Commit) {
      const outcome = await good.commit(commit);
      if (!later || outcome.status !== 'committed') return outcome;
      return good.commit({ tenant: commit.tenant, [part]: later });
    },
  };
}

/** Stores that lose, double or mix up rows and ledgers of plugins. */
export const brokenRows: readonly BrokenStore[] = [
  {
    name: 'writes rows after the ticket that they belong to',
    make: (good) => partLater(good, 'rows'),
    noticedBy: ['are written together with a ticket, or neither'],
  },
  {
    name: 'writes one row after the other',
    make: (good) => ({
      ...good,
      async commit({ rows, ...commit }) {
        for (const put of rows?.puts?.slice(1) ?? []) {
          await good.commit({ tenant: commit.tenant, rows: { now: rows?.now ?? 0, puts: [put] } });
        }
        return good.commit({
          ...commit,
          ...(rows && { rows: { ...rows, puts: rows.puts?.slice(0, 1) ?? [] } }),
        });
      },
    }),
    noticedBy: ['are written over the version that was read, or not at all'],
  },
  {
    name: 'writes rows over any version',
    make: (good) =>
      withRows(good, ({ puts = [], ...rows }) => ({
        ...rows,
        puts: puts.map((put) => ({ ...put, expectedVersion: null })),
      })),
    noticedBy: [
      'are written over the version that was read, or not at all',
      'let one of 20 through that read version 0',
      'let one of 20 through that read version 1',
    ],
  },
  {
    name: 'removes rows in any version',
    make: (good) =>
      withRows(good, ({ removals = [], ...rows }) => ({
        ...rows,
        removals: removals.map((one) => ({ ...one, expectedVersion: null })),
      })),
    noticedBy: [
      'are written over the version that was read, or not at all',
      'are settled by the worker that has them, and by none whose lease ended',
    ],
  },
  {
    name: 'keeps the end of a row that expires to itself',
    make: (good) => ({
      ...withRows(good, (rows) => ({ ...rows, now: 0 })),
      readRows: (tenant, query) => good.readRows(tenant, { ...query, now: 0 }),
    }),
    noticedBy: [
      'are read until then, and count as absent afterwards',
      'are replaced by one of 20 that find them expired at once',
    ],
  },
  {
    name: 'keeps each row for ever',
    make: (good) =>
      withRows(good, ({ puts = [], ...rows }) => ({
        ...rows,
        puts: puts.map((put) => ({ ...put, expiresAt: null })),
      })),
    noticedBy: ['are forgotten, no more than asked for, and no live ones'],
  },
  {
    name: 'takes a row of another table for its own',
    make: (good) => ({
      ...good,
      readRows: (tenant, query) => good.readRows(tenant, { ...query, table: null }),
    }),
    noticedBy: [
      'are read as they were written, and count their versions',
      'find what is kept about a subject, in one table or in all',
    ],
  },
  {
    name: 'begins each page of rows at the first one',
    make: (good) => ({
      ...good,
      readRows: (tenant, { after: _, ...query }) => good.readRows(tenant, query),
    }),
    noticedBy: [
      'follow the keys byte by byte, also those that begin alike',
      'follow the time at which rows are due, and leave out those that never are',
      'find what is kept about a subject, in one table or in all',
    ],
  },
  {
    name: 'gives a due row to everybody',
    make: (good) => ({
      ...good,
      claimRows: (tenant, claim) => good.claimRows(tenant, { ...claim, leaseMs: 0 }),
    }),
    noticedBy: [
      'go to a worker, earliest first, for as long as its lease',
      'go to exactly one of 20 workers at once',
    ],
  },
  {
    name: 'reads which rows are due before it claims them',
    make: (good) => ({
      ...good,
      async claimRows(tenant, { leaseMs, limit, now, table }) {
        const rows = await good.readRows(tenant, { table, now, limit, order: 'due' });
        await new Promise(setImmediate);
        const due = rows.filter(({ dueAt }) => Number(dueAt) <= now);
        const claimed = due.map((row) => ({ ...row, dueAt: now + leaseMs }));
        const puts = claimed.map((row) => ({ ...row, expectedVersion: null }));
        await writeRows(good, tenant, { now, puts });
        return claimed.map((row) => ({ ...row, version: row.version + 1 }));
      },
    }),
    noticedBy: ['go to exactly one of 20 workers at once'],
  },
  {
    name: 'keeps the fence of a row through a claim',
    make: (good) => ({
      ...good,
      async claimRows(tenant, claim) {
        const claimed = await good.claimRows(tenant, claim);
        const back = claimed.map((row): PluginRow => ({ ...row, version: row.version - 1 }));
        await rewrite(good, tenant, back);
        return back;
      },
    }),
    noticedBy: [
      'go to a worker, earliest first, for as long as its lease',
      'are settled by the worker that has them, and by none whose lease ended',
    ],
  },
  {
    name: 'keeps the rows about a person that it erases',
    make: (good) => ({
      ...good,
      async erase(tenant, erasure) {
        const kept = await good.readRows(tenant, { table: 'reminders:waiting', now: 0, limit: 99 });
        const outcome = await good.erase(tenant, erasure);
        await rewrite(good, tenant, kept);
        return outcome;
      },
    }),
    noticedBy: ['take all that leads to a person, and keep their tickets with the record of it'],
  },
  {
    name: 'appends to a ledger after the commit',
    make: (good) => partLater(good, 'ledgers'),
    noticedBy: [
      'grow with the commit that they are about, or neither',
      'let one of 12 commits append that saw the same end, and nothing of the others',
    ],
  },
  {
    name: 'appends to a ledger whatever its end is',
    make: (good) => ({
      ...good,
      async commit({ ledgers = [], ...commit }) {
        const present = ledgers.map(async (append) => {
          const [last] = await good.readLedger(commit.tenant, append.ledger, {
            limit: 1,
            newestFirst: true,
          });
          return { ...append, after: last?.sequence ?? 0 };
        });
        return good.commit({ ...commit, ledgers: await Promise.all(present) });
      },
    }),
    noticedBy: ['grow with the commit that they are about, or neither'],
  },
];

/** Makes rows anew in the version that they have here, which starts at 1. */
async function rewrite(good: Store, tenant: TenantId, rows: readonly PluginRow[]): Promise<void> {
  for (const { version, ...row } of rows) {
    const anyway = { ...row, expectedVersion: null };
    await writeRows(good, tenant, { now: 0, removals: [anyway] });
    for (let count = 0; count < version; count++)
      await writeRows(good, tenant, { now: 0, puts: [anyway] });
  }
}
