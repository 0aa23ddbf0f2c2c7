import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import type { Store } from '../../src/store/store.js';
import { supervisor, testDesk } from '../runtime/test-desk.js';
import { findingMasker } from './finding-masker.js';

/** Options of a desk that will be killed. */
export interface IndexerParts {
  readonly store: Store;
  /** Left out where the store has its own. */
  readonly keys?: KeyProvider;
  /** Prefix of the texts that it writes; empty: it only indexes. */
  readonly mark: string;
  /** The file that records how many tickets it indexed each time. */
  readonly indexedFile: string;
}

/** The desk of these tests, in every process. */
export function indexedDesk(parts: Pick<IndexerParts, 'store' | 'keys'>) {
  return testDesk({ ...parts, search: 'words', masker: findingMasker }).aduan;
}

/** Writes and changes tickets, and indexes them meanwhile, until it is killed; reports each one that it wrote. */
export async function indexUntilKilled({ indexedFile, mark, store, keys }: IndexerParts) {
  const aduan = indexedDesk({
    ...(keys && { keys }),
    store: {
      ...store,
      async writeSearch(tenant, entries) {
        await sleep(Math.random() * 20);
        const indexed = await store.writeSearch(tenant, entries);
        appendFileSync(indexedFile, `${indexed}\n`);
        return indexed;
      },
    },
  });
  let isOver = false;
  process.once('SIGTERM', () => {
    isOver = true;
  });
  await aduan.start({ workers: false });
  process.send?.('started');
  const writing = (async () => {
    for (let number = 0; mark !== '' && !isOver; number++) {
      await write(`${mark}n${number}`, number);
      process.send?.('wrote');
    }
  })();
  while (!isOver) if ((await aduan.workOff()) === 0) await sleep(5);
  await writing;
  await aduan.close();
  await store.close();
  process.disconnect?.();

  async function write(word: string, number: number) {
    const actor = { actor: supervisor };
    const input = { channel: 'phone', subject: 'Laporan', body: `Sumur ${word} kering.` };
    const { ticket } = await aduan.tickets.open(input, actor);
    if (number % 2 === 0) await aduan.tickets.note(ticket.id, `Pompa ${word}b dikirim.`, actor);
    if (number % 3 === 0) await aduan.tickets.restrict(ticket.id, { confidential: true }, actor);
  }
}
