import { log } from '@aduan/server/host';
import type { Accounts } from './accounts.js';

/** Passwords that sample officers once had and that are public, by user name. */
const knownPasswords = new Map([
  ['petugas.a', 'contoh-agen-a'],
  ['petugas.b', 'contoh-petugas-b'],
  ['penyelia.c', 'contoh-penyelia-c'],
  ['auditor.d', 'contoh-auditor-d'],
  ['pengawas.e', 'contoh-pengawas-e'],
]);

/** Removes publicly known passwords before the desk opens, whoever set them up. */
export async function revokeKnownPasswords(accounts: Accounts): Promise<void> {
  for (const [username, password] of knownPasswords) {
    if (await accounts.revoke(username, password)) {
      log('warn', 'accounts.known-password-revoked', { username });
    }
  }
}

/** Whether a password is publicly known, for any account. */
export function isKnownPassword(password: string): boolean {
  return [...knownPasswords.values()].includes(password);
}
