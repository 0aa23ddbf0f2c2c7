import type { DeskAccounts, DeskHost } from '@aduan/server';
import { log } from '@aduan/server/host';
import type { Pool } from 'pg';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { type Office, openOffice } from '../desk/organization.js';
import { accountsSchema, openAccounts } from './accounts.js';
import { csrfTokens } from './csrf.js';
import { databaseLimit, limitSchema } from './database-limit.js';
import { deskAccounts } from './desk-accounts.js';
import { revokeKnownPasswords } from './known-passwords.js';
import { sessionCookie } from './session-cookie.js';
import { memoryLimit } from './sign-in-limit.js';
import { signInLines } from './sign-in-lines.js';
import { signInLinks } from './sign-in-links.js';

/** How often the accounts are read when no officer sends requests, for work caused by citizens and timers, ms. */
const readOfficersMs = 5_000;

/** The accounts of this call centre, and the organization that follows them. */
export interface CallCenterAccounts {
  readonly office: Office;
  /** Signing in and out of a desk. */
  of(aduan: CallCenterDesk): DeskAccounts;
  /** @returns lines for the terminal: who can sign in at `address`, and how */
  announce(address: string): Promise<readonly string[]>;
  close(): void;
}

/** Opens the accounts in the storage of the server. */
export async function openCallCenterAccounts({
  addresses,
  isLocalOnly,
  now,
  settings,
  storage,
}: DeskHost): Promise<CallCenterAccounts> {
  const accounts = openAccounts(await storage.tables('accounts', accountsSchema));
  if (storage.pool) await storage.tables('accounts', limitSchema);
  await revokeKnownPasswords(accounts);
  const links = signInLinks(accounts);
  const office = await openOffice(accounts, now);
  const reading = setInterval(() => {
    office.refresh().catch((reason) => log('warn', 'office.unread', { reason }));
  }, readOfficersMs).unref();
  const guard = {
    accounts,
    cookie: sessionCookie(settings.publicUrl?.protocol === 'https:'),
    csrf: csrfTokens(await storage.secret('csrf')),
    now,
  };
  return {
    office,
    of: (aduan) =>
      deskAccounts({
        ...guard,
        aduan,
        links,
        office,
        limit: storage.pool ? databaseLimit(storage.pool as Pool) : memoryLimit(),
        demo: isLocalOnly,
        addressOf: addresses.read,
      }),
    announce: (address) => signInLines({ accounts, address, isLocalOnly, links }),
    close: () => clearInterval(reading),
  };
}
