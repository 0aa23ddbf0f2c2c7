import { type Directory, memoryDirectory } from '@aduan/core/directory';
import { type CopyStore, readPage, readState } from './copy-store.js';

/**
 * The cooperatives that were copied, as a directory that finds them without Simkopdes: by number, id, village and name,
 * with slips. All of them are in memory. It has no cards and takes no cases.
 *
 * @returns null as long as no copy was whole
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
