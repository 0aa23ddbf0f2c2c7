import { StoreError } from '../errors.js';

const maxTries = 30;
/** The longest pause, ms. All pauses together stay below three seconds. */
const maxPauseMs = 100;

/**
 * Repeats work that a concurrent change may invalidate, after a random pause that grows. When several desks change one
 * ticket at once, all of them succeed in the end.
 *
 * @param work - resolves to null when another change conflicted with it
 * @throws StoreError when it still conflicts after the last attempt
 */
export async function retryOnConflict<Done>(work: () => Promise<Done | null>): Promise<Done> {
  for (let attempt = 1; attempt <= maxTries; attempt += 1) {
    const done = await work();
    if (done !== null) return done;
    const pauseMs = Math.random() * Math.min(attempt ** 2, maxPauseMs);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new StoreError('store-contended', 'It changes too fast.', { retryable: true });
}
