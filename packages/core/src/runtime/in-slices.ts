import { othersTurn } from './others-turn.js';

/** Things of a slice: work on them is a few milliseconds where each takes a tenth of one. */
const perSlice = 50;

/**
 * Does something with many things, fifty at a time and in order; between two slices whoever else waits in the process
 * has his turn. Few are done at once.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (slice: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += perSlice) {
    if (start > 0) await othersTurn();
    await work(items.slice(start, start + perSlice));
  }
}

/**
 * Makes something of each of many things, in order and without holding up the process: for `parse` of a channel whose
 * deliveries may hold many.
 *
 * @example
 * ```ts nocheck (a part of a channel)
 * const events = await mapInSlices(updates, (update) => eventOf(update));
 * ```
 */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
): Promise<Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    if (made.length > 0 && made.length % perSlice === 0) await othersTurn();
    made.push(make(item));
  }
  return made;
}
