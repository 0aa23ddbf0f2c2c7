import { randomBytes, scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { accountsSchema, openAccounts } from '../server/accounts/accounts.js';
import { addDemoOfficers, demoOfficers } from '../server/accounts/demo-officers.js';
import { sqliteTables } from '../server/storage/sqlite-tables.js';
import type { Tables } from '../server/storage/tables.js';

/** The password of a demo officer in tests. @throws for other officers */
export function demoPassword(username: string): string {
  const isKnown = demoOfficers.some((one) => one.username === username);
  if (!isKnown) throw new Error(`${username} is no demo officer.`);
  return `kata sandi uji ${username}`;
}

/** Tables with the accounts of the demo officers, like those of a desk that started at `now`, epoch ms. */
export async function demoAccounts(now: number): Promise<Tables> {
  const tables = sqliteTables(':memory:', accountsSchema);
  await giveDemoAccounts(tables, now);
  return tables;
}

/** Gives the demo officers accounts in a running server's storage: its data folder, or PostgreSQL. */
export async function giveServerAccounts(folder: string, database?: string): Promise<void> {
  if (database === undefined) {
    const tables = sqliteTables(join(folder, 'accounts.db'), accountsSchema);
    await giveDemoAccounts(tables, Date.now());
    return tables.close();
  }
  // Imported late: the test desk is seeded before every package is built.
  const { postgresTables } = await import('../server/storage/postgres-tables.js');
  const client = new Client(database);
  await client.connect();
  await giveDemoAccounts(postgresTables(client), Date.now());
  await client.end();
}

async function giveDemoAccounts(tables: Tables, now: number): Promise<void> {
  await addDemoOfficers(openAccounts(tables), now);
  for (const { username } of demoOfficers) {
    await tables.change('UPDATE call_center.officer SET password = $1 WHERE username = $2', [
      quickHash(demoPassword(username)),
      username,
    ]);
  }
}

/**
 * Makes a hash that is fast to check, since the cost of a third of a second at each sign-in only matters against
 * guessing. The hash itself contains its parameters.
 */
function quickHash(password: string): string {
  const salt = randomBytes(16);
  const [N, r, p] = [2, 1, 1];
  const key = scryptSync(password, salt, 32, { N, r, p });
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
}
