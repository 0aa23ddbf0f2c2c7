import type { Store } from '@aduan/core';
import { buildKey } from '../../src/index.js';
import { brokenRows } from './broken-rows.js';
import { brokenSearches } from './broken-searches.js';
import type { BrokenStore } from './broken-store.js';

const longLeaseMs = 1e12;

/** Stores that lose, double or mix up something. */
export const brokenStores: readonly BrokenStore[] = [
  {
    name: 'looks for a key before it inserts',
    make(good) {
      const known = new Set<string>();
      return {
        ...good,
        async insertInbox(tenant, rows) {
          const fresh = rows.filter(({ key }) => !known.has(`${tenant}${key}`));
          await new Promise(setImmediate);
          for (const { key } of fresh) known.add(`${tenant}${key}`);
          const own = fresh.map((row) => ({ ...row, key: `${row.key} ${crypto.randomUUID()}` }));
          const { stored } = await good.insertInbox(tenant, own);
          return { stored, duplicates: rows.length - stored };
        },
      };
    },
    noticedBy: [
      'count new rows and known ones, also within one delivery',
      'make one row of 50 deliveries of one event at once',
    ],
  },
  {
    name: 'replaces a row that is known',
    make: (good) => ({
      ...good,
      insertInbox: async (tenant, rows) => {
        const { stored } = await good.insertInbox(tenant, rows);
        return { stored: Math.max(stored, rows.length), duplicates: 0 };
      },
    }),
    noticedBy: ['remember the key of a row that is done'],
  },
  {
    name: 'holds a conversation for ever',
    make: (good) => ({
      ...good,
      claimConversation: (tenant, now, _lease, limit) =>
        good.claimConversation(tenant, now, longLeaseMs, limit),
    }),
    noticedBy: [
      'give a conversation to nobody else before the lease ends, then with a higher fence',
    ],
  },
  {
    name: 'gives a conversation to everybody',
    make: (good) => ({
      ...good,
      claimConversation: (tenant, now, _lease, limit) =>
        good.claimConversation(tenant, now, 0, limit),
    }),
    noticedBy: [
      'give a conversation to nobody else before the lease ends, then with a higher fence',
      'let exactly one of 20 workers at once have a conversation',
    ],
  },
  {
    name: 'forgets the fence of a commit',
    make: (good) => ({
      ...good,
      commit: ({ inbox: _, ...commit }) => good.commit(commit),
    }),
    noticedBy: [
      'end a row with the commit that deals with it',
      'refuse a worker that froze until somebody else took over, and write nothing',
    ],
  },
  {
    name: 'forgets the keys of commands',
    make: (good) => ({
      ...good,
      commit: ({ command: _, ...commit }) => good.commit(commit),
    }),
    noticedBy: [
      'answer a second commit with the key with the first result, and write nothing',
      'let exactly one of 50 commits with one key at once through',
    ],
  },
  {
    name: 'writes over a newer version',
    make: (good) => ({
      ...good,
      async commit(commit) {
        const tickets = (commit.tickets ?? []).map(async (write) => {
          const present = await good.readTicket(commit.tenant, write.ticket.id);
          return { ...write, expectedVersion: present?.ticket.version ?? write.expectedVersion };
        });
        return good.commit({ ...commit, tickets: await Promise.all(tickets) });
      },
    }),
    noticedBy: ['refuse a stale version, name the present one, and write nothing'],
  },
  {
    name: 'takes what was sealed under a key that is gone',
    make: (good) => ({
      ...good,
      async commit(commit) {
        const sealedRecords = (commit.sealedRecords ?? []).map(async (sealedRecord) => ({
          ...sealedRecord,
          key: (await good.insertKey(commit.tenant, buildKey(sealedRecord.scope))).id,
        }));
        return good.commit({ ...commit, sealedRecords: await Promise.all(sealedRecords) });
      },
    }),
    noticedBy: [
      'refuse with a conflict what was sealed under a key that is gone, or gone and made again',
    ],
  },
  {
    name: 'writes the boxes first and the rest afterwards',
    make: (good) => ({
      ...good,
      async commit(commit) {
        const { tenant, sealedRecords = [] } = commit;
        await good.commit({ tenant, sealedRecords });
        return good.commit({ ...commit, sealedRecords: [] });
      },
    }),
    noticedBy: ['write nothing at all when one part fails'],
  },
  {
    name: 'writes the cases of a commit one after the other',
    make: (good) => ({
      ...good,
      async commit(commit) {
        const { tenant, tickets = [] } = commit;
        for (const write of tickets.slice(1)) await good.commit({ tenant, tickets: [write] });
        return good.commit({ ...commit, tickets: tickets.slice(0, 1) });
      },
    }),
    noticedBy: ['write none of several tickets when one of them was changed since: number 0'],
  },
  {
    name: 'takes every settlement',
    make(good) {
      const attempts = new Map<string, number>();
      return {
        ...good,
        async claimOutbox(...args) {
          const claimed = await good.claimOutbox(...args);
          for (const { id, attempt } of claimed) attempts.set(id, attempt);
          return claimed;
        },
        settleDelivery: (tenant, { id, attempt, outcome }) =>
          good.settleDelivery(tenant, { id, attempt: attempts.get(id) ?? attempt, outcome }),
      };
    },
    noticedBy: ['ignore a settlement of an older attempt, and a second one'],
  },
  {
    name: 'hides that an attempt was never settled',
    make: (good) => ({
      ...good,
      claimOutbox: async (...args) => {
        const claimed = await good.claimOutbox(...args);
        return claimed.map((delivery) => ({ ...delivery, unsettledBefore: false }));
      },
    }),
    noticedBy: ['hand a delivery out again when its lease ends unsettled, and say so'],
  },
  {
    name: 'starts the numbers anew at each block',
    make: (good) => ({ ...good, reserveNumbers: async () => 1 }),
    noticedBy: [
      'begin at 1 and go on after the block that was reserved',
      'give no number twice to 50 that ask at once',
    ],
  },
  {
    name: 'keeps the first PIN of a ticket for ever',
    make(good) {
      const kept = new Map<string, string | null>();
      return {
        ...good,
        async readPinHash(tenant, id) {
          const hash = kept.get(id) ?? (await good.readPinHash(tenant, id));
          kept.set(id, hash);
          return hash;
        },
      };
    },
    noticedBy: ['are kept through other changes; a new one takes the place of the old one'],
  },
  {
    name: 'gives no place back',
    make: (good) => ({ ...good, returnRateSlots: async () => {} }),
    noticedBy: [
      'give back a place in each of several, to be taken again, and no more than that',
      'give back each place though 20 give back at once, and nothing where none was taken',
    ],
  },
  {
    name: 'keeps the values of all tenants together, and for ever',
    make(good) {
      const values = new Map<string, Uint8Array>();
      return {
        ...good,
        readValue: async (_tenant, key) => values.get(key) ?? null,
        async writeValue(_tenant, key, value) {
          values.set(key, value);
          return true;
        },
      };
    },
    noticedBy: [
      'show a tenant nothing of what another one has',
      'let a value expire after ttlMs',
      'write ifAbsent only where no live value is',
    ],
  },
  {
    name: 'forgets a value too early',
    make: (good) => ({
      ...good,
      pruneExpired: (tenant, now, limit) => good.pruneExpired(tenant, now + 1, limit),
    }),
    noticedBy: ['forget values that expired, no more than asked for, and no live ones'],
  },
  {
    name: 'keeps a data key that was destroyed',
    make: (good) => ({ ...good, destroyKey: async () => {} }),
    noticedBy: ['destroy the keys of one scope and of no other'],
  },
  {
    name: 'wraps a key anew over what another one made of it',
    make: (good) => ({
      ...good,
      async rewrapKeys(tenant, keys) {
        const fresh = keys.map(async (key) => {
          const stored = await good.readKeys(tenant, key.scope);
          const before = stored.find(({ id }) => id === key.id)?.wrapped ?? key.before;
          return { ...key, before };
        });
        return good.rewrapKeys(tenant, await Promise.all(fresh));
      },
    }),
    noticedBy: ['leave out a key that was wrapped again by another one, or destroyed, meanwhile'],
  },
  {
    name: 'lists the first page of its keys for ever shorter',
    make: (good) => ({
      ...good,
      listKeys: async (tenant, after, limit) => (after ? [] : good.listKeys(tenant, null, limit)),
    }),
    noticedBy: ['list the keys of all scopes page by page'],
  },
  {
    name: 'counts places in each process by itself',
    make(good) {
      const read = new Map<string, Promise<unknown>>();
      return {
        ...good,
        async takeRateSlots(tenant, now, patienceMs, rates) {
          const key = `${tenant}${now}${patienceMs}`;
          const known = read.get(key) ?? good.takeRateSlots(tenant, now, patienceMs, rates);
          read.set(key, known);
          await known;
          read.delete(key);
          return known as ReturnType<Store['takeRateSlots']>;
        },
      };
    },
    noticedBy: ['give each place to one of 20 that ask at once'],
  },
  {
    name: 'takes what it can of several rates',
    make: (good) => ({
      ...good,
      async takeRateSlots(tenant, now, patienceMs, rates) {
        const taken = [];
        for (const rate of rates) {
          taken.push(await good.takeRateSlots(tenant, now, patienceMs, [rate]));
        }
        return (
          taken.toSorted((one, other) => other.at - one.at)[0] ?? { taken: true, at: now, key: '' }
        );
      },
    }),
    noticedBy: ['take a place in all of several, or in none'],
  },
  {
    name: 'lets a shorter pause end a longer one',
    make: (good) => ({
      ...good,
      async holdRateSlots(tenant, rate, until) {
        await good.deleteValue(tenant, rate.key);
        await good.holdRateSlots(tenant, rate, until);
      },
    }),
    noticedBy: ['give nobody a place before an instant, however often that is said'],
  },
  {
    name: 'counts what was laid back as a try',
    make: (good) => ({
      ...good,
      settleDelivery: (tenant, { outcome, ...rest }) =>
        good.settleDelivery(tenant, {
          ...rest,
          outcome: outcome.state === 'held' ? { ...outcome, state: 'retry', error: '' } : outcome,
        }),
    }),
    noticedBy: ['lay a delivery back that was not tried: its attempt does not count'],
  },
  {
    name: 'passes over nothing',
    make: (good) => ({
      ...good,
      claimOutbox: (tenant, now, leaseMs, limit) => good.claimOutbox(tenant, now, leaseMs, limit),
    }),
    noticedBy: ['pass over the targets that are named, and nothing else'],
  },
  {
    name: 'shows, counts and groups tickets of kinds that are not for the reader',
    make: (good) => ({
      ...good,
      listTickets: (tenant, { notOfKinds: _, ...filter }) => good.listTickets(tenant, filter),
      countTickets: (tenant, now, { notOfKinds: _, ...filter } = {}) =>
        good.countTickets(tenant, now, filter),
      groupTickets: (tenant, now, { notOfKinds: _, ...grouping }) =>
        good.groupTickets(tenant, now, grouping),
    }),
    noticedBy: [
      "filter { notOfKinds: [ 'permit', 'report' ] }",
      'groups: open tickets by the beginning of a code, and those past their deadline',
    ],
  },
  {
    name: 'counts tickets of kinds that are not for the reader',
    make: (good) => ({
      ...good,
      countTickets: (tenant, now, { notOfKinds: _, ...filter } = {}) =>
        good.countTickets(tenant, now, filter),
    }),
    noticedBy: ['counts: what lists show, also when many change the same tickets at once'],
  },
  {
    name: 'goes on telling a figure of before',
    make(good) {
      const told = new Map<string, ReturnType<Store['countTickets']>>();
      return {
        ...good,
        countTickets(tenant, now, filter) {
          const asked = JSON.stringify([tenant, now, filter]);
          const answer = told.get(asked) ?? good.countTickets(tenant, now, filter);
          told.set(asked, answer);
          return answer;
        },
      };
    },
    noticedBy: ['counts: what lists show, also when many change the same tickets at once'],
  },
  {
    name: 'puts away whatever was tried since',
    make: (good) => ({
      ...good,
      async discardDeadLetter(tenant, row, append) {
        for (let attempts = 0; attempts < 4; attempts += 1) {
          const done = await good.discardDeadLetter(tenant, { ...row, attempts }, append);
          if (done !== 'gone') return done;
        }
        return 'gone';
      },
    }),
    noticedBy: ['is what was looked at: not what waits, was tried since, or is of another desk'],
  },
  {
    name: 'says first that something is put away, and then looks for it',
    make: (good) => ({
      ...good,
      async discardDeadLetter(tenant, row, append) {
        if (!(await good.appendLedger(tenant, append))) return 'behind';
        const after = append.after + append.rows.length;
        return good.discardDeadLetter(tenant, row, { ...append, after, rows: [] });
      },
    }),
    noticedBy: ['is read no more, and does not come in a second time'],
  },
  {
    name: 'lists what is stuck from the start each time',
    make: (good) => ({
      ...good,
      listDeadLetters: (tenant, { after: _, ...page }) => good.listDeadLetters(tenant, page),
    }),
    noticedBy: ['are listed newest first, page by page, or one by its id'],
  },
  ...brokenRows,
  ...brokenSearches,
];
