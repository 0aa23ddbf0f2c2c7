import { randomBytes, scryptSync } from 'node:crypto';
import { openStorage, readServerSettings, sqliteTables, type Tables } from '@aduan/server/host';
import { accountsSchema, openAccounts } from '../server/accounts/accounts.js';
import { addDemoOfficers, demoOfficers } from '../server/accounts/demo-officers.js';

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
export async function giveServerAccounts(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const read = readServerSettings({}, { ...settings, ADUAN_DATA: folder });
  const storage = await openStorage(read, { isServer: false });
  await giveDemoAccounts(await storage.tables('accounts', accountsSchema), Date.now());
  await storage.close();
}

async function giveDemoAccounts(tables: Tables, now: number): Promise<void> {
  await addDemoOfficers(openAccounts(tables), now);
  for (const { username } of demoOfficers) {
    await tables.change('UPDATE aduan_server.officer SET password = $1 WHERE username = $2', [
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
