import { StoreError } from '../errors.js';

const maximumTries = 12;

/**
 * Does work that a crossing change may undo, anew each time.
 *
 * @param work - resolves to null when something crossed it
 * @throws StoreError when there is no end of changes
 */
export async function untilDone<Done>(work: () => Promise<Done | null>): Promise<Done> {
  for (let attempt = 1; attempt <= maximumTries; attempt += 1) {
    const done = await work();
    if (done !== null) return done;
  }
  throw new StoreError('store-contended', 'It changes too fast.', { retryable: true });
}
