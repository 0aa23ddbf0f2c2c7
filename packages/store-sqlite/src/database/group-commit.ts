import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@aduan/core';
import { stopBehindNewer } from '../schema/schema-version.js';
import { toStoreError } from './sqlite-error.js';
import type { Statements } from './statements.js';

/** Members of one transaction at most, so that the event loop breathes in between. */
const maxGroupSize = 256;

/** The longest wait between two tries to get the write lock, in ms. */
const maxPauseMs = 10;

/** The one way to write: everything that waits together shares one transaction and one disk sync. */
export interface GroupCommit {
  /**
   * Runs `work`, which must be synchronous, in a savepoint of its own: if it throws, only its own
   * changes are taken back. Resolves after COMMIT, never before.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Commits what waits, and refuses what comes later. */
  close(): Promise<void>;
}

interface Member {
  /** @returns what to call after the commit */
  run(): () => void;
  reject(error: unknown): void;
  /** `performance.now()` after which waiting for the lock has lasted too long. */
  readonly patience: number;
}

/**
 * Groups the writes of one connection. Another process that holds the write lock is waited for,
 * without blocking, for `busyTimeoutMs`; then waiting writes fail with `store-busy`. Behind a newer version nothing is written.
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
      // Some failures, such as a full disk, end the whole transaction.
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
