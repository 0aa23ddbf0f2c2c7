import type { TenantId } from '../ids.js';
import type { Store } from '../store/store.js';

/** Gives out serial numbers of a year from blocks reserved in the store. Gaps are possible, duplicates are not. */
export interface NumberSource {
  /** @returns the next serial of a series such as `2026` */
  next(series: string): Promise<number>;
}

/**
 * Reserves `blockSize` numbers at a time, or more when more callers wait, so that opening a ticket does not wait for a
 * shared counter.
 */
export function createNumberSource(
  store: Store,
  tenant: TenantId,
  blockSize: number,
): NumberSource {
  const blocks = new Map<string, { next: number; end: number }>();
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function take(series: string): Promise<number> {
    const block = blocks.get(series);
    if (block && block.next < block.end) {
      block.next += 1;
      return block.next - 1;
    }
    const size = Math.max(blockSize, waiting);
    const first = await store.reserveNumbers(tenant, series, size);
    blocks.set(series, { next: first + 1, end: first + size });
    return first;
  }

  return {
    next(series) {
      waiting += 1;
      const result = queue
        .then(() => take(series))
        .finally(() => {
          waiting -= 1;
        });
      queue = result.catch(() => undefined);
      return result;
    },
  };
}
