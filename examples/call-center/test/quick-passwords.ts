import { randomBytes, scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { accountsSchema } from '../server/accounts/accounts.js';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { sqliteTables } from '../server/keeping/sqlite-tables.js';

/**
 * Hashes the passwords of the demo officers anew in a data folder, so that it takes no time to look at one: a third of a
 * second each time that somebody signs in is for those who guess. The hash itself says how it was made.
 */
export async function quickPasswords(folder: string): Promise<void> {
  const tables = sqliteTables(join(folder, 'accounts.db'), accountsSchema);
  for (const { id, password } of demoOfficers) {
    await tables.change('UPDATE call_center.officer SET password = $1 WHERE id = $2', [
      quickHash(password),
      id,
    ]);
  }
  await tables.close();
}

function quickHash(password: string): string {
  const salt = randomBytes(16);
  const [N, r, p] = [2, 1, 1];
  const key = scryptSync(password, salt, 32, { N, r, p });
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
}
