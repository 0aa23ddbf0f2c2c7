import type { Directory } from '@aduan/core/directory';
import { memoryDirectory } from '@aduan/kopdes/directory';
import { type CopyStore, readPage, readState } from './copy-store.js';

/**
 * The copied cooperatives as a directory that works without Simkopdes: by number, id, village and name, with
 * misspellings. All of them are in memory. It has no cards and accepts no tickets.
 *
 * @returns null as long as no copy was complete
 */
export async function copiedDirectory(
  store: CopyStore,
  name = 'simkopdes',
): Promise<Pick<Required<Directory>, 'contract' | 'name' | 'capabilities' | 'find'> | null> {
  const { pages } = await readState(store);
  if (pages === 0) return null;
  const cards = [];
  for (let page = 1; page <= pages; page++) {
    for (const cooperative of await readPage(store, page)) cards.push({ cooperative, facts: {} });
  }
  const { contract, capabilities, find } = memoryDirectory(cards, { name });
  return { contract, name, capabilities, find };
}
