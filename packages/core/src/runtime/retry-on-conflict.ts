import { StoreError } from '../errors.js';

const maxTries = 30;
/** The longest pause, ms: all of them together stay below three seconds. */
const maxPauseMs = 100;

/**
 * Does work that a crossing change may undo, anew each time, after a pause that grows: of several desks that
 * change one case at once none comes too late every time.
 *
 * @param work - resolves to null when something crossed it
 * @throws StoreError when there is no end of changes
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
