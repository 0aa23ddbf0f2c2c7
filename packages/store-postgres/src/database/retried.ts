import { isRolledBack, toStoreError } from './postgres-error.js';

/** Maximum attempts after serialization failures and deadlocks. */
const maxTries = 6;

/**
 * Retries work that the database rolled back.
 *
 * @throws AduanError for every driver error
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
