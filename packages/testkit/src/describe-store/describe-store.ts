import type { Store } from '@aduan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTenant } from '../builders/build-id.js';
import { describeBatches } from './batch-suite.js';
import { describeChain } from './chain-suite.js';
import { describeCommit } from './commit-suite.js';
import { describeCounts } from './count-suite.js';
import { describeDeadLetters } from './dead-letters-suite.js';
import { describeDurability } from './durability-suite.js';
import { describeErasure } from './erasure-suite.js';
import { describeForeignIds } from './foreign-id-suite.js';
import { describeInboxFailures } from './inbox-failure-suite.js';
import { describeInbox } from './inbox-suite.js';
import { describeKeys } from './key-suite.js';
import { describeLedgers } from './ledger-suite.js';
import { describeMessages } from './message-suite.js';
import { describeNarrowedLists } from './narrowed-lists-suite.js';
import { describeOutbox } from './outbox-suite.js';
import { describeParties } from './party-suite.js';
import { describePersons } from './person-suite.js';
import { describePins } from './pin-suite.js';
import { describePruning } from './prune-suite.js';
import { describeRates } from './rate-suite.js';
import { describeRows } from './row-suite.js';
import { describeSearch } from './search-suite.js';
import { describeSweeps } from './sweep-suite.js';
import { describeTenants } from './tenant-suite.js';
import { describeTicketFilters } from './ticket-filter-suite.js';
import { describeTicketLists } from './ticket-list-suite.js';
import { describeValues } from './value-suite.js';
import { describeWakes } from './wake-suite.js';

/** Options of `describeStore`. */
export interface StoreSuiteOptions {
  /** Title of the tests. */
  readonly name: string;
  /** A new, empty store. The suite migrates and closes it. */
  create(): Store | Promise<Store>;
  /** Another instance over the data of `store`, which may still be open. Leave it out only for a store that keeps nothing after closing. */
  reopen?(store: Store): Store | Promise<Store>;
  /** Command line of a process that opens the data of `store` and calls `writeUntilKilled`: it is killed in the middle of its work. */
  writer?(store: Store): readonly [string, ...string[]];
}

/**
 * The conformance suite of `Store`: call it at the top of a vitest file. A store that passes keeps every promise that
 * the desk relies on.
 *
 * @example
 * ```ts
 * describeStore({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeStore(options: StoreSuiteOptions): void {
  describe(`${options.name}: Store`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await options.create();
      await store.migrate();
    });
    afterAll(() => store.close());
    const useStore = () => ({ store, tenant: buildTenant() });

    test('name the contract', () => {
      expect(store.contract).toBe('store/1');
    });
    describeCommit(useStore);
    describeBatches(useStore);
    describeParties(useStore);
    describePersons(useStore);
    describeChain(useStore);
    describeInbox(useStore);
    describeInboxFailures(useStore);
    describeOutbox(useStore);
    describeDeadLetters(useStore);
    describeRates(useStore);
    describeRows(useStore);
    describeMessages(useStore);
    describeTicketFilters(useStore);
    describeTicketLists(useStore);
    describeNarrowedLists(useStore);
    describeCounts(useStore);
    describeForeignIds(useStore);
    describeSearch(useStore);
    describeSweeps(useStore);
    describeWakes(useStore);
    describePins(useStore);
    describePruning(useStore);
    describeLedgers(useStore);
    describeErasure(useStore);
    describeKeys(useStore);
    describeValues(useStore);
    describeTenants(useStore);
    const { create, reopen, writer } = options;
    if (reopen) describeDurability({ create, reopen, writer });
  });
}
