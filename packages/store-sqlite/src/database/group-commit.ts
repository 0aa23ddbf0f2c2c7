import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import { stopBehindNewer } from '../schema/schema-version.js';
import { toStoreError } from './sqlite-error.js';
import type { Statements } from './statements.js';

/** Maximum writes in one transaction, so that the event loop is not blocked for long. */
const maxGroupSize = 256;

/** Maximum pause between two attempts to get the write lock, in ms. */
const maxPauseMs = 10;

/** The only way to write: all waiting writes share one transaction and one disk sync. */
export interface GroupCommit {
  /**
   * Runs `work`, which must be synchronous, in its own savepoint: if it throws, only its own changes are rolled back.
   * Resolves after COMMIT.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Commits waiting writes and refuses later ones. */
  close(): Promise<void>;
}

interface Member {
  /** @returns a function to call after the commit */
  run(): () => void;
  reject(error: unknown): void;
  /** `performance.now()` at which waiting for the lock times out. */
  readonly patience: number;
}

/**
 * Groups the writes of one connection. It waits for the write lock of another process without blocking, for
 * `busyTimeoutMs`; then waiting writes fail with `store-busy`. It refuses to write to a schema of a newer version.
 */
export function groupCommit(
  database: DatabaseSync,
  statements: Statements,
  busyTimeoutMs: number,
): GroupCommit {
  const waiting: Member[] = [];
  let scheduled = false;
  let closed = false;

  function schedule(pauseMs = 0): void {
    if (scheduled) return;
    scheduled = true;
    const flush = () => {
      scheduled = false;
      commitGroup();
    };
    if (pauseMs > 0) setTimeout(flush, pauseMs);
    else setImmediate(flush);
  }

  function commitGroup(): void {
    try {
      statements.run('BEGIN IMMEDIATE');
    } catch (error) {
      giveUpOrWait(error);
      return;
    }
    const members = waiting.splice(0, maxGroupSize);
    try {
      stopBehindNewer(statements);
      const settlements = members.map(runInSavepoint);
      statements.run('COMMIT');
      for (const settle of settlements) settle();
    } catch (error) {
      if (database.isTransaction) statements.run('ROLLBACK');
      for (const member of members) member.reject(error);
    }
    if (waiting.length > 0) schedule();
  }

  function giveUpOrWait(error: unknown): void {
    const isBusy = error instanceof StoreError && error.code === 'store-busy';
    const now = performance.now();
    const patient = waiting.filter((member) => isBusy && now < member.patience);
    for (const member of waiting.splice(0)) if (!patient.includes(member)) member.reject(error);
    waiting.push(...patient);
    if (patient.length > 0) schedule(1 + Math.random() * maxPauseMs);
  }

  function runInSavepoint(member: Member): () => void {
    statements.run('SAVEPOINT member');
    try {
      const settle = member.run();
      statements.run('RELEASE member');
      return settle;
    } catch (error) {
      // Some failures, such as a full disk, roll back the whole transaction.
      if (!database.isTransaction) throw error;
      statements.run('ROLLBACK TO member');
      statements.run('RELEASE member');
      return () => member.reject(error);
    }
  }

  function write<Result>(work: () => Result): Promise<Result> {
    if (closed) return Promise.reject(new StoreError('store-closed', 'The store was closed.'));
    return new Promise<Result>((resolve, reject) => {
      waiting.push({
        run() {
          const result = work();
          return () => resolve(result);
        },
        reject: (error) => reject(toStoreError(error)),
        patience: performance.now() + busyTimeoutMs,
      });
      schedule();
    });
  }

  return {
    write,
    async close() {
      const drained = waiting.length > 0 ? write(() => undefined) : undefined;
      closed = true;
      await drained;
    },
  };
}
