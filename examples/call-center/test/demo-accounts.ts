import { randomBytes, scryptSync } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { openStorage, readServerSettings } from '@aduan/server/host';
import { Client } from 'pg';
import { sampleOfficers } from '../server/desk/sample-officers.js';

/** The password of a sample officer in tests. @throws for other officers */
export function demoPassword(username: string): string {
  const isKnown = sampleOfficers.some((one) => one.username === username);
  if (!isKnown) throw new Error(`${username} is no sample officer.`);
  return `kata sandi uji ${username}`;
}

const insert = `insert into account
  ("id", "accountId", "providerId", "userId", "createdAt", "updatedAt", "password")`;

/**
 * Gives the sample officers passwords in the storage of a sample desk that has started: its data folder, or PostgreSQL.
 * Officers who have one keep it.
 */
export async function giveServerAccounts(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const read = readServerSettings({}, { ...settings, ADUAN_DATA: folder });
  const storage = await openStorage(read, { isServer: false });
  const kept = storage.accounts;
  await storage.close();
  const made = new Date().toISOString();
  const rows = sampleOfficers.map(({ id, username }) => {
    return [id, id, 'credential', id, made, made, quickHash(demoPassword(username))];
  });
  if ('file' in kept) {
    const database = new DatabaseSync(kept.file, { timeout: 5_000 });
    const statement = database.prepare(
      `${insert} values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    );
    for (const row of rows) statement.run(...row);
    database.close();
    return;
  }
  const client = new Client(kept.connection);
  await client.connect();
  await client.query(`set search_path to ${kept.schema}`);
  for (const row of rows) {
    await client.query(`${insert} values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`, row);
  }
  await client.end();
}

/** Replaces the hash of an account's password by one of the same password that is fast to check. */
export function hashQuickly(file: string, id: string, password: string): void {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  const update = database.prepare(`update account set "password" = ? where "userId" = ?`);
  update.run(quickHash(password), id);
  database.close();
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
