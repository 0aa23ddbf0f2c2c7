import { yieldToEventLoop } from './yield-to-event-loop.js';

/** Things of a slice: work on them is a few milliseconds where each takes a tenth of one. */
const batchSize = 50;

/**
 * Does something with many things, fifty at a time and in order; between two slices whoever else waits in the process
 * has his turn. Few are done at once.
 */
export async function inBatches<Item>(
  items: readonly Item[],
  work: (slice: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    if (start > 0) await yieldToEventLoop();
    await work(items.slice(start, start + batchSize));
  }
}

/**
 * Makes something of each of many things, in order and without holding up the process: for `parse` of a channel whose
 * deliveries may hold many.
 *
 * @example
 * ```ts nocheck (a part of a channel)
 * const events = await mapInBatches(updates, (update) => eventOf(update));
 * ```
 */
export async function mapInBatches<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
): Promise<Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    if (made.length > 0 && made.length % batchSize === 0) await yieldToEventLoop();
    made.push(make(item));
  }
  return made;
}
