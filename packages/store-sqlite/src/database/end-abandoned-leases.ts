import type { DatabaseSync } from 'node:sqlite';
import { toStoreError } from './sqlite-error.js';

/** What somebody is at: conversations that are heard, deliveries that go out, cases that are looked at. */
const endLeases = `
  update inbox_lease set until = 0;
  update outbox set available_at = 0 where state = 'sending';
  delete from sweep_lease;`;

/**
 * Ends the leases that a killed process has left behind, so that what it was at goes on at once. Only when nobody else
 * has the file open: every connection in WAL mode holds a shared lock on it for as long as it lives, so that whoever gets
 * the exclusive one is alone. Call it before this connection takes a lease of its own.
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
    // The lock goes with the first reading behind it.
    connection.exec('PRAGMA locking_mode = NORMAL');
    connection.prepare('select count(*) from sqlite_schema').get();
  }
}
