import { yieldToEventLoop } from '../yield-to-event-loop.js';

/** Items in a batch. At about 0.1 ms an item, a batch takes a few milliseconds. */
const batchSize = 50;

/**
 * Works on many items in order, in batches of fifty, and yields to the event loop between batches. The items of one
 * batch go to `work` together.
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
 * Maps many items in order without blocking the process. Meant for `parse` of a channel whose webhook requests may hold
 * many events.
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
