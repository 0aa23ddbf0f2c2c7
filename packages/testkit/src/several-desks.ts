import { type Aduan, type AduanOptions, createAduan, type Store, type TenantId } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import type { ApisOf, PluginApis, Relay } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { afterAll, beforeAll } from 'vitest';
import { buildTenant } from './builders/build-id.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { trialCalendar } from './trial-calendar.js';

/** Options of suites with several desks. */
export interface DesksSuiteOptions {
  /** Title of the tests. */
  readonly name: string;
  /** A new, empty store. The suite migrates and closes it. */
  create(): Store | Promise<Store>;
  /**
   * Another instance over the data of `store`, which is still open. Leave it out only for a store that lives in one
   * process; all desks then share it.
   */
  reopen?(store: Store): Store | Promise<Store>;
  /** The relay of a desk; by the clock of the test, if the relay has a clock. Leave it out where the store schedules deliveries itself. */
  relay?(store: Store, now: () => number): Relay;
}

type Desk<Apis extends PluginApis> = Aduan<Record<never, never>, Apis>;

/** Desks of one office that share only the store. */
export interface SeveralDesks<Apis extends PluginApis = PluginApis> {
  /** The first desk. */
  readonly desk: Desk<Apis>;
  readonly desks: readonly Desk<Apis>[];
  /** The store of the first desk. */
  readonly store: Store;
  /** A tenant that no other test uses. */
  readonly tenant: TenantId;
  /** Fixed at eight on a Monday, for all desks. */
  readonly clock: FakeClock;
}

/**
 * Opens a store per desk before the tests of a suite, and closes all after them.
 *
 * @returns a function that opens the desks of one test
 */
export function severalDesks(count: number, { create, relay, reopen }: DesksSuiteOptions) {
  const stores: Store[] = [];
  const opened: Desk<PluginApis>[] = [];
  beforeAll(async () => {
    const first = await create();
    stores.push(first);
    await first.migrate();
    while (stores.length < count) stores.push(reopen ? await reopen(first) : first);
  });
  afterAll(async () => {
    await Promise.all(opened.map((desk) => desk.close()));
    await Promise.all([...new Set(stores)].map((store) => store.close()));
  });

  return <const Plugins extends PluginList = readonly []>(
    rules: Partial<AduanOptions<Record<never, never>, Plugins>> = {},
  ): SeveralDesks<ApisOf<Plugins>> => {
    const tenant = buildTenant();
    const clock = fakeClock();
    const { keys, blobs } = memoryStore();
    const desks = stores.map((store) => {
      const parts: AduanOptions<Record<never, never>, Plugins> = {
        store,
        tenant,
        keys,
        blobs,
        now: clock.now,
        calendar: trialCalendar,
        policies: [],
        channels: {},
        ...(relay && { relay: relay(store, clock.now) }),
        ...rules,
      };
      // Checked where the list is written; here it is not known.
      return createAduan<Record<never, never>, Plugins>(parts as never);
    });
    opened.push(...desks);
    return { desk: turnOf(desks, 0), desks, store: turnOf(stores, 0), tenant, clock };
  };
}

/** Round robin: the item for a turn, and the first again after the last. */
export function turnOf<Each>(all: readonly Each[], turn: number): Each {
  return all[turn % all.length] as Each;
}
