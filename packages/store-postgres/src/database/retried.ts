import { isRolledBack, toStoreError } from './postgres-error.js';

/** How often something is tried that lost to another one. */
const maxTries = 6;

/**
 * Tries again what the database itself took back.
 *
 * @throws AduanError for whatever the driver threw
 */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === maxTries || !isRolledBack(error)) throw toStoreError(error);
      await new Promise((resolve) => setTimeout(resolve, 2 ** tries * (0.5 + Math.random())));
    }
  }
}
