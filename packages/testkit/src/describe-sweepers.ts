import { type Aduan, createAduan, type Principal, type Store, type TicketId } from '@aduan/core';
import { memoryStore } from '@aduan/core/memory';
import { sp4nPractice } from '@aduan/core/sla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTenant } from './builders/build-id.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { trialCalendar } from './trial-calendar.js';

/** How the store under two sweeping desks is made. */
export interface SweeperSuiteOptions {
  /** Shown above the tests. */
  readonly name: string;
  /** A new store over an empty place. The suite migrates and closes it. */
  create(): Store | Promise<Store>;
  /**
   * Another instance over the place of `store`, which is still open. Leave it out only for a store
   * that lives in one process; both desks then share it.
   */
  reopen?(store: Store): Store | Promise<Store>;
}

const day = 86_400_000;
/** Each opens two clocks that are both broken, and escalated, seven working days later. */
const cases = 1_000;
const casesPerClaim = 100;
const fired = ['first-response', 'response-back'].flatMap((metric) =>
  ['sla.warned', 'sla.breached'].flatMap((type) => [`${metric} ${type} 1`, `${metric} ${type} 2`]),
);

const officer: Principal = {
  ...{ id: 'petugas-1', kind: 'officer', roles: ['agent', 'officer', 'supervisor'] },
  ...{ units: [], regions: [] },
};
const options = { actor: officer };

/**
 * Two desks that sweep one store at the same time: each warning, breach and escalation of 2,000 due
 * clocks comes exactly once, and words move no deadline. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeSweepers({ name: 'memory', create: () => memoryStore() }); // from @aduan/core/memory
 * ```
 */
export function describeSweepers({ name, create, reopen }: SweeperSuiteOptions): void {
  describe(`${name}: sweepers`, () => {
    const stores: Store[] = [];
    beforeAll(async () => {
      const store = await create();
      stores.push(store);
      await store.migrate();
      stores.push(reopen ? await reopen(store) : store);
    });
    afterAll(() => Promise.all([...new Set(stores)].map((store) => store.close())));

    /** Two desks with cases that were opened on a Monday at eight. */
    async function desksWith(count: number) {
      const clock = fakeClock();
      const tenant = buildTenant();
      const parts = memoryStore();
      const desks = stores.map((store) =>
        createAduan({
          ...{ store, tenant, keys: parts.keys, blobs: parts.blobs, now: clock.now },
          ...{ calendar: trialCalendar, policies: [sp4nPractice], channels: {} },
        }),
      );
      const desk = desks[0] as Aduan<Record<never, never>>;
      const opened = await Promise.all(
        Array.from({ length: count }, (_, index) =>
          desk.tickets.open({ body: `Aduan ${index}`, channel: 'desk' }, options),
        ),
      );
      return { clock, desk, desks, ids: opened.map(({ ticket }) => ticket.id) };
    }

    test('fire each level of 2,000 due clocks once', async () => {
      const { clock, desk, desks, ids } = await desksWith(cases);
      const heard: string[] = [];
      for (const { on } of desks) {
        for (const type of ['sla.warned', 'sla.breached'] as const) {
          on(type, ({ ticket, facts }) => heard.push(`${ticket.id} ${nameOf(type, facts)}`));
        }
      }
      sevenWorkingDaysLater(clock);
      await Promise.all(desks.map(({ workOff }) => workOff()));

      expect(new Set(heard).size).toBe(heard.length);
      expect(heard).toHaveLength(cases * fired.length);
      for (const id of ids) expect(await firingsOf(desk, id)).toEqual(fired);
    }, 300_000);

    test('leave out no case when more are due than one claim takes', async () => {
      const { clock, desk, ids } = await desksWith(casesPerClaim + 1);
      sevenWorkingDaysLater(clock);
      await desk.workOff();
      for (const id of ids) expect(await firingsOf(desk, id)).toEqual(fired);
      expect(await desk.workOff()).toBe(0);
    }, 300_000);

    test('move no deadline for a note or an assignment', async () => {
      const { clock, desk, ids } = await desksWith(1);
      const id = ids[0] as TicketId;
      const deadlines = async () => {
        const { clocks } = await desk.tickets.get(id, options);
        const { items } = await desk.tickets.list({}, options);
        return {
          clocks: clocks.map(({ dueAt, warnAt }) => ({ dueAt, warnAt })),
          item: items[0]?.dueAt,
        };
      };
      const before = await deadlines();
      clock.advance(day);
      await desk.tickets.note(id, 'Sudah ditelepon.', options);
      await desk.tickets.assign(id, { assignee: 'petugas-2' }, options);
      expect(await deadlines()).toEqual(before);
      sevenWorkingDaysLater(clock);
      await desk.workOff();
      expect(await firingsOf(desk, id)).toEqual(fired);
    });
  });
}

/** Wednesday of the second week, an hour after closing. */
function sevenWorkingDaysLater(clock: FakeClock): void {
  clock.set(fakeClock().now() + 9 * day + 9 * 3_600_000);
}

async function firingsOf(desk: Aduan<Record<never, never>>, id: TicketId) {
  const { timeline } = await desk.tickets.get(id, options);
  const names = timeline.flatMap((entry) =>
    entry.type === 'fact' && entry.event.startsWith('sla.')
      ? [nameOf(entry.event, entry.facts)]
      : [],
  );
  return names.toSorted((one, other) => fired.indexOf(one) - fired.indexOf(other));
}

function nameOf(type: string, { metric, level }: { metric?: unknown; level?: unknown }): string {
  return `${metric} ${type} ${level}`;
}
