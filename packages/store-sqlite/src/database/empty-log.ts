import { StoreError } from '@aduan/core';
import type { Statements } from './statements.js';

/** Writes the WAL back into the database and empties it, so that no deleted data stays in it. */
export type EmptyLog = () => Promise<void>;

/** Pause between two attempts, in ms: a reader of another process may still use the WAL. */
const pauseMs = 20;

/**
 * @param patienceMs - maximum wait for a reader, in ms
 * @returns a function that empties the WAL; it throws StoreError `store-log-in-use` when a reader held it all the time:
 * the data is deleted, and you can retry the emptying
 */
export function logEmptier(sql: Statements, patienceMs: number): EmptyLog {
  return async () => {
    const patience = performance.now() + patienceMs;
    for (;;) {
      const row = sql.get<{ readonly busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
      if (row?.busy === 0) return;
      if (performance.now() >= patience) {
        throw new StoreError(
          'store-log-in-use',
          'It was deleted, but another process reads from the log of the database, which may still hold it: do it again.',
          { retryable: true },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
}
