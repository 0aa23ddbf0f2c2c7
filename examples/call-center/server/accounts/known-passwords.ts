import { log } from '../desk/log.js';
import type { Accounts } from './accounts.js';

/** Passwords that sample officers once had and anybody can read, by user name. */
const knownPasswords = new Map([
  ['petugas.a', 'contoh-agen-a'],
  ['petugas.b', 'contoh-petugas-b'],
  ['penyelia.c', 'contoh-penyelia-c'],
  ['auditor.d', 'contoh-auditor-d'],
  ['pengawas.e', 'contoh-pengawas-e'],
]);

/** Takes known passwords away before the desk opens, so that they let nobody in, wherever it was laid out. */
export async function revokeKnownPasswords(accounts: Accounts): Promise<void> {
  for (const [username, password] of knownPasswords) {
    if (await accounts.revoke(username, password)) {
      log('warn', 'accounts.known-password-revoked', { username });
    }
  }
}

/** Whether anybody may know this password, whosever it is. */
export function isKnownPassword(password: string): boolean {
  return [...knownPasswords.values()].includes(password);
}
