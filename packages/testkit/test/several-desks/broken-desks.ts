import { setImmediate } from 'node:timers/promises';
import type { Store } from '@aduan/core';
import type { Commit, RowWrites } from '@aduan/core/store';
import {
  type DesksSuiteOptions,
  describeClaims,
  describeConflictingCommands,
  describeMerges,
  describeNotificationClaims,
  describeOfficers,
  describeRelay,
  describeSweepers,
  describeTicketMerges,
} from '../../src/index.js';
import type { BrokenStore } from '../describe-store/broken-store.js';

/** A store that serves one desk well and several badly, and the suite whose tests must fail. */
interface BrokenDesks extends BrokenStore {
  readonly suite: (options: DesksSuiteOptions) => void;
}

/** Writes what was decided on an old version all the same, as often as it takes. */
function writingOver(good: Store): Store {
  return {
    ...good,
    async commit(commit) {
      for (;;) {
        const outcome = await good.commit(commit);
        if (outcome.status !== 'conflict') return outcome;
        commit = { ...commit, ...(await onPresentVersions(good, commit)) };
      }
    },
  };
}

/** Lets others go first between a decision and its commit. */
function hesitant(good: Store): Store {
  return {
    ...good,
    async commit(commit) {
      await setImmediate();
      return good.commit(commit);
    },
  };
}

/** Rows of plugins that are written in whatever version they are. */
function unfenced({ puts = [], removals = [], ...rest }: RowWrites): RowWrites {
  const anyVersion = { expectedVersion: null };
  return {
    ...rest,
    puts: puts.map((put) => ({ ...put, ...anyVersion })),
    removals: removals.map((removal) => ({ ...removal, ...anyVersion })),
  };
}

/** Says of what came too late that it was written. */
function believingConflicts(good: Store): Store {
  return {
    ...good,
    async commit(commit) {
      const outcome = await good.commit(commit);
      return outcome.status === 'conflict' ? { status: 'committed' } : outcome;
    },
  };
}

async function onPresentVersions(good: Store, { tenant, tickets = [], partyChanges = [] }: Commit) {
  return {
    tickets: await Promise.all(
      tickets.map(async (write) => {
        const present = await good.readTicket(tenant, write.ticket.id);
        const expectedVersion = present?.ticket.version ?? 0;
        const version = expectedVersion + write.events.length;
        return { ...write, ticket: { ...write.ticket, version }, expectedVersion };
      }),
    ),
    partyChanges: await Promise.all(
      partyChanges.map(async (change) => {
        const present = await good.readParty(tenant, change.id);
        return { ...change, expectedVersion: present?.version ?? 0 };
      }),
    ),
  };
}

const conflictForAMoment = (subject: DesksSuiteOptions) =>
  describeConflictingCommands({ ...subject, workMs: 400, tickets: 20 });

/** Stores that let desks tread on each other. */
export const brokenDesks: readonly BrokenDesks[] = [
  {
    name: 'writes over a newer version of a claimed case',
    suite: describeClaims,
    make: writingOver,
    noticedBy: [
      'of 32 officers one gets the ticket, the others hear who',
      'of 32 assignments on one version one is written',
      'of 32 calls for the next officer one gives the ticket out',
    ],
  },
  {
    name: 'takes what came too late for written',
    suite: describeClaims,
    make: believingConflicts,
    noticedBy: ['of 32 assignments without a version none is lost'],
  },
  {
    name: 'writes over a newer version of a case that many change',
    suite: conflictForAMoment,
    make: (good) => writingOver(hesitant(good)),
    noticedBy: ['of 32 officers on 20 tickets lose no change'],
  },
  {
    name: 'takes a note that came too late for written',
    suite: conflictForAMoment,
    make: (good) => believingConflicts(hesitant(good)),
    noticedBy: ['of 32 officers on 1 tickets lose no change'],
  },
  {
    name: 'sends notices that somebody else sent',
    suite: describeNotificationClaims,
    make: (good) => ({
      ...good,
      commit: ({ rows, ...commit }) => good.commit({ ...commit, ...(rows && unfenced(rows)) }),
    }),
    noticedBy: ['tell each receiver once of each of 20 tickets opened at once'],
  },
  {
    name: 'forgets which digest was sent',
    suite: describeNotificationClaims,
    make: (good) => ({
      ...good,
      readRows: async (...[tenant, query]) =>
        query.table === 'notifications:digests' ? [] : good.readRows(tenant, query),
      commit: ({ rows, ...commit }) => good.commit({ ...commit, ...(rows && unfenced(rows)) }),
    }),
    noticedBy: ['send one digest a day to each receiver'],
  },
  {
    name: 'takes an entry that came too late for appended',
    suite: describeOfficers,
    make: (good) => ({
      ...good,
      async appendLedger(tenant, entries) {
        // Others read meanwhile.
        await setImmediate();
        await good.appendLedger(tenant, entries);
        return true;
      },
    }),
    noticedBy: [
      'of two who open the setup link at once one becomes administrator',
      'a grant that two decide at once is decided once',
      'two grants that are asked for at once have two numbers',
    ],
  },
  {
    name: 'writes over a newer version of a merged case',
    suite: describeTicketMerges,
    make: writingOver,
    noticedBy: [
      'make one ticket when 32 merge A into B while B into A',
      'make one ticket of a ring of six that 32 merge at once',
      'answer all of them or none, no matter who answers first',
    ],
  },
  {
    name: 'writes over a newer version of a person',
    suite: describeMerges,
    make: writingOver,
    noticedBy: [
      'of two parties, both ways by 32 clients, end in one person and one merge',
      'in a ring of eight, by 32 clients, end without a circle, and come apart again',
    ],
  },
  {
    name: 'gives a due case out twice, and writes over a newer version of it',
    suite: describeSweepers,
    make: (good) => {
      let given: ReturnType<Store['claimDue']> | null = null;
      return {
        ...writingOver(good),
        claimDue(...asked) {
          const again = given;
          given = again ? null : good.claimDue(...asked);
          return again ?? given ?? Promise.resolve([]);
        },
      };
    },
    noticedBy: ['fire each level of 800 due clocks once'],
  },
  {
    name: 'forgets what is due beyond one claim',
    suite: describeSweepers,
    make(good) {
      const asked = new Set<string>();
      return {
        ...good,
        async claimDue(tenant, now, ...rest) {
          const time = `${tenant}${now}`;
          if (asked.has(time)) return [];
          asked.add(time);
          return good.claimDue(tenant, now, ...rest);
        },
      };
    },
    noticedBy: ['leave out no ticket when more are due than one claim takes'],
  },
  {
    name: 'forgets that somebody was sending',
    suite: describeRelay,
    make: (good) => ({
      ...good,
      async claimOutbox(...asked) {
        const claimed = await good.claimOutbox(...asked);
        return claimed.map((delivery) => ({ ...delivery, unsettledBefore: false }));
      },
    }),
    noticedBy: [
      'send nothing again silently that may have arrived, where the provider honours no keys',
    ],
  },
  {
    name: 'gives out what somebody is sending',
    suite: describeRelay,
    make: (good) => ({
      ...good,
      async claimOutbox(tenant, now, _lease, ...rest) {
        // As a database would, so that what is being sent gets its turn.
        await setImmediate();
        return good.claimOutbox(tenant, now, 0, ...rest);
      },
    }),
    noticedBy: [
      'take over from a worker that froze, under the same key, where the provider honours keys',
    ],
  },
  {
    name: 'takes a failed try for a success',
    suite: describeRelay,
    make: (good) => ({
      ...good,
      settleDelivery: (tenant, { outcome, ...rest }) =>
        good.settleDelivery(tenant, {
          ...rest,
          outcome: outcome.state === 'retry' ? { state: 'sent', providerIds: [] } : outcome,
        }),
    }),
    noticedBy: [
      'try again later what a provider could not take, and hold back what comes after it',
      'wait longer from try to try, and give up in the end',
    ],
  },
  {
    name: 'keeps no order of what failed',
    suite: describeRelay,
    make(good) {
      const late: Parameters<Store['settleDelivery']>[] = [];
      return {
        ...good,
        async settleDelivery(tenant, settlement) {
          if (settlement.outcome.state !== 'retry') return good.settleDelivery(tenant, settlement);
          late.push([tenant, settlement]);
          const { attempt, id } = settlement;
          const outcome = { state: 'dead', error: 'later' } as const;
          return good.settleDelivery(tenant, { id, attempt, outcome });
        },
        async claimOutbox(tenant, now, ...rest) {
          const ready = late.findIndex(([, { outcome }]) => 'at' in outcome && outcome.at <= now);
          const [found] = ready < 0 ? [] : late.splice(ready, 1);
          if (found) await good.replayDelivery(tenant, found[1].id, now);
          return good.claimOutbox(tenant, now, ...rest);
        },
      };
    },
    noticedBy: [
      'try again later what a provider could not take, and hold back what comes after it',
    ],
  },
  {
    name: 'says that it tries again, and does not',
    suite: describeRelay,
    make: (good) => ({ ...good, replayDelivery: async () => true }),
    noticedBy: ['show what was given up, let the next one go, and send it when a person says so'],
  },
];
