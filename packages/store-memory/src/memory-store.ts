import { generateMasterKeys, masterKeyProvider } from '@aduan/core';
import { type EmbeddedStore, generateIndexSecrets } from '@aduan/core/store';
import { memoryBlobs } from './blobs.js';
import { writeCommit } from './commit.js';
import { memoryDiscards } from './discards.js';
import { memoryErasure } from './erasure.js';
import { memoryInbox } from './inbox.js';
import { memoryLedgers } from './ledgers.js';
import { memoryMessages } from './messages.js';
import { memoryOutbox } from './outbox.js';
import { memoryParties } from './parties.js';
import { memoryPluginRows } from './plugin-rows.js';
import { memoryPrune } from './prune.js';
import { memoryRates } from './rates.js';
import { memorySearch } from './search.js';
import { createMemoryTables } from './tables.js';
import { memoryTickets } from './tickets.js';
import { memoryValues } from './values.js';
import { memoryWakes } from './wakes.js';

/**
 * A store in the memory of this process, for tests and for trying Aduan out. It behaves like every other store and
 * loses everything at the end, including keys and files. Lists are scanned completely, so it is slow with more than
 * some thousand tickets.
 *
 * @example
 * ```ts
 * const store = memoryStore();
 * await store.reserveNumbers(tenant, 'ADU-2026', 10); // 1
 * ```
 */
export function memoryStore(): EmbeddedStore {
  const tablesOf = createMemoryTables();
  const commit: EmbeddedStore['commit'] = async (each) =>
    writeCommit(tablesOf(each.tenant), structuredClone(each));
  return {
    contract: 'store/1',
    keys: masterKeyProvider({ ...generateMasterKeys(), index: [generateIndexSecrets()] }),
    blobs: memoryBlobs(),
    async migrate() {},
    async close() {},
    commit,
    commitAll: (commits) => Promise.allSettled(commits.map(commit)),
    async readCommandResult(tenant, key) {
      return tablesOf(tenant).commands.get(key)?.result ?? null;
    },
    ...memoryPrune(tablesOf),
    ...memoryErasure(tablesOf),
    ...memoryLedgers(tablesOf),
    ...memoryTickets(tablesOf),
    ...memorySearch(tablesOf),
    ...memoryParties(tablesOf),
    ...memoryMessages(tablesOf),
    ...memoryInbox(tablesOf),
    ...memoryWakes(tablesOf),
    ...memoryOutbox(tablesOf),
    ...memoryDiscards(tablesOf),
    ...memoryRates(tablesOf),
    ...memoryPluginRows(tablesOf),
    ...memoryValues(tablesOf),
  };
}
