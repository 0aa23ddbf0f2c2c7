import '@aduan-internal/postgres';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { inject, onTestFinished } from 'vitest';
import type {
  AccountsDatabase,
  LocalAccounts,
  LocalAccountsOptions,
  TotpEnrolment,
} from '../../src/local/index.js';
import { openLocalAccounts } from '../../src/local/local-accounts.js';
import { scryptHashing } from '../../src/local/password-hash.js';

/** Monday morning, epoch ms. */
export const morning = Date.parse('2026-11-30T02:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;

/** A password that the rules accept. */
export const goodPassword = 'kuda terbang di atas langit';
/** Where tries come from, in the tests that do not care. */
export const at = (now: number) => ({ address: '192.0.2.1', now });

export const databases = {
  sqlite: (): AccountsDatabase => ({
    file: join(mkdtempSync(join(tmpdir(), 'accounts-')), 'accounts.sqlite'),
  }),
  postgres: (): AccountsDatabase => ({
    connection: inject('postgresUrl'),
    schema: `test_${randomBytes(8).toString('hex')}`,
  }),
};

export const secret = randomBytes(32).toString('base64');

/** Hundreds of passwords are hashed by the tests, so each takes little time. */
const cheap = scryptHashing({ N: 2, r: 1, p: 1 });

/** Accounts of a test; `siti` needs a second factor, the others do not. */
export async function openAccounts(
  database: AccountsDatabase,
  own: Partial<LocalAccountsOptions> = {},
): Promise<LocalAccounts> {
  const options: LocalAccountsOptions = {
    database,
    secret,
    issuer: 'Layanan Aduan',
    requiresSecondFactor: (id) => id === 'siti',
    contextWords: ['Dinas Perizinan Kota Contoh'],
    ...own,
  };
  const accounts = await openLocalAccounts(options, cheap);
  onTestFinished(() => accounts.close());
  return accounts;
}

/** The code that an authenticator app shows. */
export function codeOf({ secret: typed }: TotpEnrolment, now: number): Promise<string> {
  return createOTP(new TextDecoder().decode(base32.decode(typed))).hotp(Math.floor(now / 30_000));
}

/** Adds an officer with a password and, when it is needed, an app. */
export async function addOfficer(accounts: LocalAccounts, id: string, now = morning) {
  const account = { id, username: `${id}.officer`, name: `Petugas ${id}`, title: 'Petugas' };
  const { secret: link } = await accounts.create(account, now);
  const { secondFactor } = await accounts.openInvitation(link, now);
  const app = typeof secondFactor === 'object' ? secondFactor : null;
  const code = app && (await codeOf(app, now));
  const given = { password: goodPassword, ...(code !== null && { code }) };
  const { backupCodes } = await accounts.acceptInvitation(link, given, now);
  return { id, username: account.username, app, backupCodes, link };
}
