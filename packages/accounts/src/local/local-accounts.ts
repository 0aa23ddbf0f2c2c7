import { createHash } from 'node:crypto';
import type { Credentials, Identity } from '@aduan/api/accounts';
import { AccessExpiredError, AduanError, InputError, NotFoundError } from '@aduan/core';
import * as z from 'zod';
import { type AccountsDatabase, openAccountTables, type Rows } from './account-tables.js';
import { type HashQueue, hashQueue } from './hash-queue.js';
import {
  consumeInvitation,
  endInvitations,
  findInvitation,
  type Invitation,
  makeInvitation,
} from './invitations.js';
import { owaspCost, type PasswordHashing, scryptHashing } from './password-hash.js';
import { maxPasswordLength, passwordRules } from './password-rules.js';
import { secondFactor, type TotpEnrolment } from './second-factor.js';

/** Options of `localAccounts`. */
export interface LocalAccountsOptions {
  /** Database of accounts, separate from the tickets. */
  readonly database: AccountsDatabase;
  /**
   * Encrypts the data of the second factor, so that a stolen database is not enough for a code. At least 32 random
   * bytes, such as `openssl rand -base64 32`. Keep it with the keys of the desk, never beside the database.
   */
  readonly secret: string;
  /** The name of the desk, as authenticator apps show it; a function is asked when it is needed. */
  readonly issuer: string | (() => string);
  /**
   * Whether an officer must sign in with a second factor, because their roles read identities. Default: all officers.
   */
  readonly requiresSecondFactor?: (officerId: string) => boolean | Promise<boolean>;
  /** Words that passwords cannot be made of, such as the name of the agency. */
  readonly contextWords?: readonly string[];
  /** Bounds how many passwords are hashed at once. Default: a queue of this call. */
  readonly hashing?: HashQueue;
}

/** An account to create. */
export interface NewLocalAccount {
  /** The officer's id, as the organization knows it. It never changes. */
  readonly id: string;
  /** Two to 40 lowercase letters, digits, `.`, `_` and `-`; begins with a letter or a digit. */
  readonly username: string;
  /** The name that citizens may see beside an answer. */
  readonly name: string;
  /** The post as people read it. */
  readonly title?: string;
  /** End of the account, in epoch ms. Default: it does not end. */
  readonly validUntil?: number;
}

/** An account as administrators see it. */
export interface LocalAccount extends NewLocalAccount {
  readonly disabled: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** Information for a person who opens an invitation. */
export interface OpenedInvitation {
  readonly username: string;
  readonly name: string;
  /** `none`, `code` of the app that they have, or an app to set up; `acceptInvitation` then takes its code. */
  readonly secondFactor: 'none' | 'code' | TotpEnrolment;
}

/**
 * Accounts with passwords, a second factor and backup codes. Times are in epoch ms. A change of a password, of a second
 * factor or of who may sign in ends the sessions of that officer, on all instances.
 */
export interface LocalAccounts extends Required<Credentials> {
  /** @returns the identity of an officer who may sign in now, without a proof; null for all others */
  identityOf(officerId: string, now: number): Promise<Identity | null>;
  /** All accounts, by user name. */
  list(): Promise<readonly LocalAccount[]>;
  /** Creates an account without a password. @throws AduanError `account-exists` */
  create(account: NewLocalAccount, now: number): Promise<Invitation>;
  /**
   * Converts an invitation of the organization to one of the account, which is created if it does not exist: its secret
   * opens both, so the person has one link. An existing password ends.
   *
   * @param secret - secret of the link, 256 random bits, which the organization has accepted
   */
  admit(
    officer: Pick<NewLocalAccount, 'id' | 'name' | 'title'>,
    secret: string,
    now: number,
  ): Promise<void>;
  /**
   * Removes the password and makes an invitation: the administrator who calls this never knows a password. A second factor
   * stays, and the invitation asks for its code.
   */
  reset(officerId: string, now: number): Promise<Invitation>;
  /** @throws NotFoundError where the officer has no account */
  require(officerId: string): Promise<void>;
  /**
   * Removes the account with its password, second factor and invitations. Its user name becomes free; the id may get an
   * account again. Nothing happens if there is no account.
   */
  remove(officerId: string): Promise<void>;
  /** Removes the password and ends invitations: the officer needs another link. */
  removePassword(officerId: string): Promise<void>;
  /**
   * Removes the second factor of a person who lost it. The next `reset` sets up another one. It should be another
   * officer than the one who calls `reset`: together they open an account.
   */
  removeSecondFactor(officerId: string): Promise<void>;
  /** @throws AduanError `link-used` when the invitation was used, has expired or was never made */
  openInvitation(secret: string, now: number): Promise<OpenedInvitation>;
  /**
   * Sets the password of an invited person and consumes the invitation, in one transaction.
   *
   * @returns the identity and, when an app was set up, its backup codes
   * @throws AduanError `link-used`; `wrong-code` and InputError leave the invitation as it is
   */
  acceptInvitation(
    secret: string,
    given: { readonly password: string; readonly code?: string },
    now: number,
  ): Promise<{ readonly identity: Identity; readonly backupCodes: readonly string[] }>;
  /** Sets a password. For the terminal of the server, whose user is trusted. */
  setPassword(officerId: string, password: string, now: number): Promise<void>;
  /** Changes a password. @throws AduanError `wrong-credentials` when the current one is not right */
  changePassword(
    officerId: string,
    given: { readonly current: string; readonly next: string },
    now: number,
  ): Promise<void>;
  /** Begins to set up an authenticator app. @throws AduanError `wrong-credentials`, `second-factor-present` */
  enrolTotp(officerId: string, password: string): Promise<TotpEnrolment>;
  /** Finishes it. @returns ten backup codes, shown once. @throws AduanError `wrong-code` */
  confirmTotp(officerId: string, code: string, now: number): Promise<readonly string[]>;
  /** Replaces all backup codes. @throws AduanError `wrong-credentials`, `second-factor-missing` */
  renewBackupCodes(officerId: string, password: string): Promise<readonly string[]>;
  /** Refuses sign-in and ends invitations. The account stays, for the names in old tickets. */
  disable(officerId: string): Promise<void>;
  /** Enables a disabled account. */
  enable(officerId: string): Promise<void>;
  /** Closes the database. */
  close(): Promise<void>;
}

/** A row of better-auth's table `user`, with our columns. */
interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly title: string | null;
  readonly validUntil: number | null;
  readonly disabled: boolean;
}

/** A row of better-auth's table `account`: the password of the user with the same id. */
interface PasswordRow {
  readonly id: string;
  readonly password: string;
}

/** Replaces an unknown user, so that the check makes as many queries. */
const nobody: User = {
  ...{ id: '', username: '', name: '', title: null, validUntil: null, disabled: true },
};

const usernamePattern = /^[a-z0-9][a-z0-9._-]{1,39}$/;

const newAccount = /* @__PURE__ */ z.strictObject({
  id: z.string().regex(/^[\w.:-]{1,100}$/),
  username: z.string().regex(usernamePattern),
  name: z.string().trim().min(1).max(200),
  title: z.string().trim().min(1).max(200).optional(),
  validUntil: z.int().positive().optional(),
});

const byId = (value: string) => [{ field: 'id', value }];

/**
 * Opens accounts with passwords and brings their tables up to date. Give them to `sessions({ credentials })` of
 * `@aduan/api/accounts`.
 *
 * @example
 * ```ts
 * import { localAccounts } from '@aduan/accounts/local';
 *
 * const accounts = await localAccounts({
 *   database: { file: 'data/accounts.sqlite' },
 *   secret: process.env.ADUAN_ACCOUNTS_SECRET ?? '',
 *   issuer: 'Layanan Aduan',
 * });
 * const { secret } = await accounts.create(
 *   { id: 'siti', username: 'siti', name: 'Siti', title: 'Petugas layanan' },
 *   Date.now(),
 * );
 * console.log(`https://aduan.example.go.id/petugas/undangan#${secret}`);
 * ```
 *
 * @throws InputError for a secret that is too short
 */
export async function localAccounts(options: LocalAccountsOptions): Promise<LocalAccounts> {
  return openLocalAccounts(options, scryptHashing(owaspCost));
}

/** Opens accounts whose passwords are hashed at a given cost. */
export async function openLocalAccounts(
  options: LocalAccountsOptions,
  passwords: PasswordHashing,
): Promise<LocalAccounts> {
  const { database, issuer: given, secret } = options;
  const issuer = typeof given === 'function' ? given : () => given;
  const { hashing = hashQueue(), requiresSecondFactor = () => true } = options;
  if (Buffer.byteLength(secret) < 32) throw new InputError('"secret" has at least 32 bytes.');

  const rules = passwordRules(() => [...(options.contextWords ?? []), issuer()]);
  const tables = await openAccountTables(database, secret);
  const { rows } = tables;
  const factor = secondFactor(tables, issuer);

  const findUser = (id: string) => rows.findOne<User>({ model: 'user', where: byId(id) });
  const findByName = (given: string) => {
    const name = given.toLowerCase();
    // PostgreSQL refuses texts with U+0000, and no such name can exist.
    const value = usernamePattern.test(name) ? name : '';
    return rows.findOne<User>({ model: 'user', where: [{ field: 'username', value }] });
  };
  const findHash = async (id: string) => {
    const where = byId(id);
    return (await rows.findOne<PasswordRow>({ model: 'account', where }))?.password ?? null;
  };

  const standingOf = async ({ id, validUntil }: User, hash: string | null) => {
    const proofs = [hash, await factor.standing(id), validUntil];
    return createHash('sha256').update(JSON.stringify(proofs)).digest('base64url');
  };

  async function requireUser(id: string): Promise<User> {
    const user = await findUser(id);
    if (!user) throw new NotFoundError('account');
    return user;
  }

  async function requirePassword(id: string, password: string): Promise<User> {
    const user = await requireUser(id);
    const hash = await findHash(id);
    if (user.disabled || !(await hashing.run(() => passwords.verify(bounded(password), hash)))) {
      throw new AduanError('wrong-credentials', 'The password is not right.');
    }
    return user;
  }

  /** Hashes a new password of a user. @throws InputError when the rules refuse it */
  async function hashNew({ name, username }: User, password: string): Promise<string> {
    await rules.require(password, [username, name]);
    return hashing.run(() => passwords.hash(password));
  }

  async function replaceHash(inRows: Rows, id: string, password: string, now: number) {
    const model = 'account';
    const times = { createdAt: new Date(now), updatedAt: new Date(now) };
    if (await inRows.update({ model, where: byId(id), update: { password } })) return;
    const account = { accountId: id, providerId: 'credential', userId: id, ...times };
    await inRows.create({ model, data: { id, ...account, password }, forceAllowId: true });
  }

  async function changeUser(id: string, update: Partial<User>): Promise<void> {
    await requireUser(id);
    await rows.update({ model: 'user', where: byId(id), update });
  }

  /** @throws AduanError `link-used` also when the account was disabled or has ended since */
  async function requireInvited(secret: string, now: number): Promise<User> {
    const id = await findInvitation(tables, secret, now);
    const user = id === null ? null : await findUser(id);
    if (!user || user.disabled || isOver(user, now)) throw linkUsed();
    return user;
  }

  /** Proves the second factor of an invited person. @returns backup codes when an app was set up */
  async function proveInvited({ id }: User, code: string | undefined, now: number) {
    const isPresent = await factor.has(id);
    if (!isPresent && !(await requiresSecondFactor(id))) return { mfa: false, backupCodes: [] };
    const wrongCode = new AduanError('wrong-code', 'The code is not right.');
    if (code === undefined) throw wrongCode;
    if (isPresent) {
      if (!(await factor.verify(id, code, now))) throw wrongCode;
      return { mfa: true, backupCodes: [] };
    }
    const backupCodes = await factor.confirm(id, code, now);
    if (backupCodes === null) throw wrongCode;
    return { mfa: true, backupCodes };
  }

  /** @throws AduanError `account-exists`, InputError */
  async function createUser(account: NewLocalAccount, now: number): Promise<string> {
    const given = newAccount.safeParse(account);
    if (!given.success) {
      const issues = given.error.issues.map(({ message, path }) => ({
        message,
        path: path.map(String),
      }));
      throw new InputError('The account is not as `NewLocalAccount` says.', issues);
    }
    const { id, username, name, title = null, validUntil = null } = given.data;
    const times = { createdAt: new Date(now), updatedAt: new Date(now) };
    // Mail is a column of better-auth that accounts of officers do not use.
    const mail = { email: `${id}@accounts.invalid`, emailVerified: false };
    const data = { id, username, name, title, validUntil, disabled: false, ...mail, ...times };
    const isTaken = async () => ((await findUser(id)) ?? (await findByName(username))) !== null;
    try {
      await rows.create({ model: 'user', data, forceAllowId: true });
    } catch (error) {
      if (!(await isTaken())) throw error;
      throw new AduanError('account-exists', 'There is an account with this id or name.');
    }
    return id;
  }

  /** An unused user name, derived from the id of an officer. */
  async function freeUsername(id: string): Promise<string> {
    const base = usernameOf(id);
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base.slice(0, 35)}.${number}`;
      if ((await findByName(name)) === null) return name;
    }
  }

  return {
    async check({ username, password, code }, { isKnown = false, now }) {
      const user = await findByName(username);
      // One more query for an unknown name, so that both take the same way.
      const hash = await findHash(user?.id ?? '');
      // The standing for this password: if it is replaced while this one is checked, the session ends.
      const standing = await standingOf(user ?? nobody, hash);
      const verify = () => passwords.verify(bounded(password), hash);
      const isRight = await hashing.run(verify, { isFirst: isKnown });
      if (!user) return null;
      if (!isRight || user.disabled) return { wrong: user.id };
      if (isOver(user, now)) throw new AccessExpiredError(user.validUntil ?? 0);
      if (await factor.has(user.id)) {
        if (code === undefined) return { needs: 'code' };
        const isProven = await factor.verify(user.id, code, now);
        return isProven ? { identity: identityOf(user, true), standing } : { wrong: user.id };
      }
      if (await requiresSecondFactor(user.id)) {
        throw new AduanError(
          'second-factor-missing',
          'This account needs a second factor. An administrator resets it, and its link sets one up.',
        );
      }
      return { identity: identityOf(user, false), standing };
    },

    async checkCode({ code, username }, { now }) {
      const user = await findByName(username);
      return user !== null && !user.disabled && (await factor.verify(user.id, code, now));
    },

    async standing(officerId) {
      const user = await findUser(officerId);
      if (!user || user.disabled) return null;
      return standingOf(user, await findHash(officerId));
    },

    async identityOf(officerId, now) {
      const user = await findUser(officerId);
      return user && !user.disabled && !isOver(user, now) ? identityOf(user, false) : null;
    },

    async list() {
      const users = await rows.findMany<User>({ model: 'user', limit: maxAccounts });
      const accounts = await rows.findMany<PasswordRow>({ model: 'account', limit: maxAccounts });
      const withPassword = new Set(accounts.map(({ id }) => id));
      const withFactor = await factor.owners(maxAccounts);
      return users
        .map((user) => ({
          ...accountOf(user),
          hasPassword: withPassword.has(user.id),
          hasSecondFactor: withFactor.has(user.id),
        }))
        .sort((left, right) => (left.username < right.username ? -1 : 1));
    },

    create: async (account, now) => makeInvitation(rows, await createUser(account, now), now),

    async admit(officer, secret, now) {
      const { id } = officer;
      if (!(await findUser(id))) {
        await createUser({ ...officer, username: await freeUsername(id) }, now);
      }
      await rows.transaction(async (inRows) => {
        await inRows.deleteMany({ model: 'account', where: byId(id) });
        await makeInvitation(inRows, id, now, secret);
      });
    },

    async reset(officerId, now) {
      await requireUser(officerId);
      return rows.transaction(async (inRows) => {
        await inRows.deleteMany({ model: 'account', where: byId(officerId) });
        return makeInvitation(inRows, officerId, now);
      });
    },

    async require(officerId) {
      await requireUser(officerId);
    },

    async removePassword(officerId) {
      await requireUser(officerId);
      await rows.transaction(async (inRows) => {
        await inRows.deleteMany({ model: 'account', where: byId(officerId) });
        await endInvitations(inRows, officerId);
      });
    },

    async remove(officerId) {
      await factor.remove(officerId);
      await rows.transaction(async (inRows) => {
        await inRows.deleteMany({ model: 'account', where: byId(officerId) });
        await endInvitations(inRows, officerId);
        await inRows.deleteMany({ model: 'user', where: byId(officerId) });
      });
    },

    async removeSecondFactor(officerId) {
      await requireUser(officerId);
      await factor.remove(officerId);
    },

    async openInvitation(secret, now) {
      const { id, name, username } = await requireInvited(secret, now);
      if (await factor.has(id)) return { username, name, secondFactor: 'code' };
      if (!(await requiresSecondFactor(id))) return { username, name, secondFactor: 'none' };
      // The same app again when the page is loaded again: it may have been scanned already.
      const enrolment = await factor.pending(id, username);
      return { username, name, secondFactor: enrolment ?? (await factor.enrol(id, username)) };
    },

    async acceptInvitation(secret, { password, code }, now) {
      const user = await requireInvited(secret, now);
      const hash = await hashNew(user, password);
      const { backupCodes, mfa } = await proveInvited(user, code, now);
      await rows.transaction(async (inRows) => {
        // The first statement writes: of parallel requests, SQLite lets one in and PostgreSQL the others wait.
        const id = await consumeInvitation(inRows, secret, now);
        if (id !== user.id) throw linkUsed();
        await replaceHash(inRows, id, hash, now);
      });
      return { identity: identityOf(user, mfa), backupCodes };
    },

    async setPassword(officerId, password, now) {
      const user = await requireUser(officerId);
      const hash = await hashNew(user, password);
      await rows.transaction(async (inRows) => {
        await endInvitations(inRows, officerId);
        await replaceHash(inRows, officerId, hash, now);
      });
    },

    async changePassword(officerId, { current, next }, now) {
      const user = await requirePassword(officerId, current);
      await replaceHash(rows, officerId, await hashNew(user, next), now);
    },

    async enrolTotp(officerId, password) {
      const { username } = await requirePassword(officerId, password);
      return factor.enrol(officerId, username);
    },

    async confirmTotp(officerId, code, now) {
      const backupCodes = await factor.confirm(officerId, code, now);
      if (backupCodes === null) throw new AduanError('wrong-code', 'The code is not right.');
      return backupCodes;
    },

    async renewBackupCodes(officerId, password) {
      await requirePassword(officerId, password);
      if (!(await factor.has(officerId))) {
        throw new AduanError('second-factor-missing', 'This account has no second factor.');
      }
      return factor.renewBackupCodes(officerId);
    },

    async disable(officerId) {
      await changeUser(officerId, { disabled: true });
      await endInvitations(rows, officerId);
    },

    enable: (officerId) => changeUser(officerId, { disabled: false }),
    close: tables.close,
  };
}

/** More accounts than a desk has. */
const maxAccounts = 10_000;

/** The part of an officer's id that is allowed in a user name. */
function usernameOf(id: string): string {
  const name = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]/g, '.')
    .slice(0, 40);
  return usernamePattern.test(name) ? name : `officer.${name}`.slice(0, 40);
}

/**
 * Shortens a text that is too long for a password, so that hashing it takes no longer; the rest is still too long to
 * match.
 */
function bounded(password: string): string {
  return password.slice(0, 4 * maxPasswordLength);
}

function linkUsed(): AduanError {
  return new AduanError('link-used', 'This link was used, has expired or was never made.');
}

function isOver({ validUntil }: User, now: number): boolean {
  return validUntil !== null && now >= validUntil;
}

function identityOf(user: User, mfa: boolean): Identity {
  const { username, disabled, ...identity } = accountOf(user);
  return { ...identity, mfa };
}

function accountOf({ disabled, id, name, title, username, validUntil }: User) {
  return {
    id,
    username,
    name,
    disabled,
    ...(title !== null && { title }),
    ...(validUntil !== null && { validUntil }),
  };
}
