import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { AccountsDatabase } from '../../src/local/index.js';

/** The rows of one table, as somebody reads them who has the database. */
export async function rowsOf(database: AccountsDatabase, table: string): Promise<unknown[]> {
  if ('file' in database) {
    const file = new DatabaseSync(database.file, { readOnly: true });
    const rows = file.prepare(`select * from "${table}"`).all();
    file.close();
    return rows;
  }
  const client = new Client(database.connection);
  await client.connect();
  const { rows } = await client.query(`select * from ${database.schema}."${table}"`);
  await client.end();
  return rows;
}

/** All rows that better-auth and we keep. */
export async function everyRow(database: AccountsDatabase): Promise<unknown[][]> {
  const tables = ['user', 'account', 'twoFactor', 'verification', 'session'];
  return Promise.all(tables.map((table) => rowsOf(database, table)));
}
