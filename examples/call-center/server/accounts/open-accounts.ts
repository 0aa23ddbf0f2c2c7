import type { SessionsOptions } from '@aduan/api/accounts';
import type { DeskAccounts, DeskHost } from '@aduan/server';
import { log } from '@aduan/server/host';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { type Office, openOffice } from '../desk/organization.js';
import { accountsSchema, openAccounts } from './accounts.js';
import { deskAccounts } from './desk-accounts.js';
import { revokeKnownPasswords } from './known-passwords.js';
import { passwordCredentials } from './password-credentials.js';
import { signInLines } from './sign-in-lines.js';
import { signInLinks } from './sign-in-links.js';

/** How often the accounts are read when no officer sends requests, for work caused by citizens and timers, ms. */
const readOfficersMs = 5_000;

/** The accounts of this call centre, and the organization that follows them. */
export interface CallCenterAccounts {
  readonly office: Office;
  /** How officers sign in: for the plugin `sessions` of the desk. */
  readonly signIn: SessionsOptions;
  /** Signing in and out of a desk. */
  of(aduan: CallCenterDesk): DeskSignIn;
  close(): void;
}

/** Signing in and out of a desk. */
interface DeskSignIn {
  readonly accounts: DeskAccounts;
  /** @returns lines for the terminal: who can sign in at `address`, and how */
  announce(address: string): Promise<readonly string[]>;
}

/** Opens the accounts in the storage of the server. */
export async function openCallCenterAccounts({
  isLocalOnly,
  now,
  settings,
  storage,
}: DeskHost): Promise<CallCenterAccounts> {
  const accounts = openAccounts(await storage.tables('accounts', accountsSchema));
  await revokeKnownPasswords(accounts);
  const office = await openOffice(accounts, now);
  const reading = setInterval(() => {
    office.refresh().catch((reason) => log('warn', 'office.unread', { reason }));
  }, readOfficersMs).unref();
  const { publicUrl } = settings;
  return {
    office,
    signIn: {
      credentials: passwordCredentials(accounts),
      hasLinks: isLocalOnly && (await accounts.withoutPassword()).length > 0,
      ...(publicUrl && { publicUrl: publicUrl.href }),
    },
    of(aduan) {
      const links = signInLinks(accounts, aduan);
      return {
        accounts: deskAccounts(links.accounts, accounts, office),
        announce: (address) => signInLines({ accounts, address, isLocalOnly, links }),
      };
    },
    close: () => clearInterval(reading),
  };
}
