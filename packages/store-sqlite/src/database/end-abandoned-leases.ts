import type { DatabaseSync } from 'node:sqlite';
import { toStoreError } from './sqlite-error.js';

/** Ends the leases of conversations, deliveries and tickets. */
const endLeases = `
  update inbox_lease set until = 0;
  update outbox set available_at = 0 where state = 'sending';
  delete from sweep_lease;`;

/**
 * Ends the leases of a killed process, so that its work continues at once. It does so only when no other process has
 * the file open: in WAL mode every connection holds a shared lock for its lifetime, so the owner of the exclusive lock
 * is alone. Call it before this connection takes a lease.
 */
export function endAbandonedLeases(connection: DatabaseSync): void {
  connection.exec('PRAGMA locking_mode = EXCLUSIVE');
  try {
    connection.exec(`BEGIN IMMEDIATE; ${endLeases} COMMIT`);
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    const known = toStoreError(error);
    if (known.code !== 'store-busy') throw known;
  } finally {
    // The exclusive lock is released by the next read.
    connection.exec('PRAGMA locking_mode = NORMAL');
    connection.prepare('select count(*) from sqlite_schema').get();
  }
}
