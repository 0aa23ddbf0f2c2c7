import {
  type Aduan,
  type AduanOptions,
  createAduan,
  type Relay,
  type Store,
  type TenantId,
} from '@aduan/core';
import { memoryStore } from '@aduan/core/memory';
import { afterAll, beforeAll } from 'vitest';
import { buildTenant } from './builders/build-id.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { trialCalendar } from './trial-calendar.js';

/** How the store under several desks is made. */
export interface DesksSuiteOptions {
  /** Shown above the tests. */
  readonly name: string;
  /** A new store over an empty place. The suite migrates and closes it. */
  create(): Store | Promise<Store>;
  /**
   * Another instance over the place of `store`, which is still open. Leave it out only for a store
   * that lives in one process; all desks then share it.
   */
  reopen?(store: Store): Store | Promise<Store>;
  /**
   * Who says which delivery has its turn, one for each desk; by the clock of the test, where he has one of his own.
   * Leave it out where the store does.
   */
  relay?(store: Store, now: () => number): Relay;
}

type Desk = Aduan<Record<never, never>>;

/** Desks of one office that know of each other only through the store. */
export interface SeveralDesks {
  /** The first of them. */
  readonly desk: Desk;
  readonly desks: readonly Desk[];
  /** The store of the first. */
  readonly store: Store;
  /** An office that no other test uses. */
  readonly tenant: TenantId;
  /** Stands still on a Monday at eight, for all of them. */
  readonly clock: FakeClock;
}

/**
 * Opens a store as often as there are desks, before the tests of a suite, and closes it after them.
 *
 * @returns opens the desks of one test
 */
export function severalDesks(count: number, { create, relay, reopen }: DesksSuiteOptions) {
  const stores: Store[] = [];
  const opened: Desk[] = [];
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

  return (rules: Partial<AduanOptions<Record<never, never>>> = {}): SeveralDesks => {
    const tenant = buildTenant();
    const clock = fakeClock();
    const { keys, blobs } = memoryStore();
    const desks = stores.map((store) =>
      createAduan({
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
      }),
    );
    opened.push(...desks);
    return { desk: turnOf(desks, 0), desks, store: turnOf(stores, 0), tenant, clock };
  };
}

/** Whose turn it is when one after the other is asked, and the first again after the last. */
export function turnOf<Each>(all: readonly Each[], turn: number): Each {
  return all[turn % all.length] as Each;
}
