import { AduanError } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import {
  type AccountsDatabase,
  type HashQueue,
  hashQueue,
  type LocalAccounts,
  type NewLocalAccount,
} from '../../src/local/index.js';
import {
  addOfficer,
  at,
  codeOf,
  databases,
  goodPassword,
  hour,
  minute,
  morning,
  openAccounts,
} from './open-accounts.js';
import { everyRow, rowsOf } from './stolen-rows.js';

/** What an attacker meets: accounts of Budi (password) and Siti (password and app), and what leaked about them. */
interface Target {
  readonly accounts: LocalAccounts;
  readonly budi: Awaited<ReturnType<typeof addOfficer>>;
  readonly siti: Awaited<ReturnType<typeof addOfficer>>;
  /** Signs in with the right password of Siti. */
  readonly withCode: (code: string, now?: number) => ReturnType<LocalAccounts['check']>;
  /** The code of Siti's app. */
  readonly code: (now: number) => Promise<string>;
}

/** A refusal that the history of Budi's or Siti's sign-ins shows. */
const [budiIsWrong, sitiIsWrong] = [{ wrong: 'budi' }, { wrong: 'siti' }];
/** Codes of the target's app begin to be used here: the one of `morning` confirmed it. */
const later = morning + hour;
const newPassword = 'hujan turun pelan di sawah';

async function openTarget(newDatabase: () => AccountsDatabase): Promise<Target> {
  const accounts = await openAccounts(newDatabase());
  const budi = await addOfficer(accounts, 'budi');
  const siti = await addOfficer(accounts, 'siti');
  const { app } = siti;
  if (!app) throw new Error('An app was to be set up.');
  return {
    accounts,
    budi,
    siti,
    withCode: (code, now = later) =>
      accounts.check({ username: siti.username, password: goodPassword, code }, at(now)),
    code: (now) => codeOf(app, now),
  };
}

const outcome = (attempt: Promise<unknown>) =>
  attempt.catch((error: unknown) => (AduanError.isInstance(error) ? error.code : error));

/** The outcomes of attempts that were made at once, in order of their names. */
async function together(...attempts: Promise<unknown>[]): Promise<string[]> {
  const outcomes = await Promise.all(attempts.map(outcome));
  const isOut = (one: unknown) => one === null || (typeof one === 'object' && 'wrong' in one);
  return outcomes.map((one) => (typeof one === 'string' ? one : isOut(one) ? 'out' : 'in')).sort();
}

/** A sign-in of Budi with another name or password. */
const budiWith =
  (given: { username?: string; password?: string; code?: string }) =>
  ({ accounts, budi: { username } }: Target) =>
    accounts.check({ username, password: goodPassword, ...given }, at(later));

/** Whether what somebody does ends the sessions of an officer. */
async function hasEnded(accounts: LocalAccounts, id: string, act: () => Promise<unknown>) {
  const before = await accounts.standing(id);
  if (before !== (await accounts.standing(id))) throw new Error('It ends by itself.');
  await act();
  return before !== (await accounts.standing(id));
}

const attacks: readonly [string, (target: Target) => Promise<unknown>, unknown][] = [
  ['an unknown name', budiWith({ username: 'nobody' }), null],
  ['a wrong password', budiWith({ password: newPassword }), budiIsWrong],
  ['no password', budiWith({ password: '' }), budiIsWrong],
  ['the password in other case', budiWith({ password: goodPassword.toUpperCase() }), budiIsWrong],
  ['the password and a blank', budiWith({ password: `${goodPassword} ` }), budiIsWrong],
  ['a password of a megabyte', budiWith({ password: 'x'.repeat(1_000_000) }), budiIsWrong],
  ['SQL as a name', budiWith({ username: "' or 1=1 --" }), null],
  ['a name of JavaScript', budiWith({ username: '__proto__' }), null],
  ['a name with U+0000', budiWith({ username: 'budi\u0000.officer' }), null],
  ['a wildcard as a name', budiWith({ username: '%' }), null],
  [
    'a disabled account',
    async (target) => {
      await target.accounts.disable('budi');
      return budiWith({})(target);
    },
    budiIsWrong,
  ],
  [
    'an account that has ended',
    async ({ accounts }) => {
      const account = { id: 'tamu', username: 'tamu', name: 'Tamu', validUntil: later };
      await accounts.create(account, morning);
      await accounts.setPassword('tamu', goodPassword, morning);
      return accounts.check({ username: 'tamu', password: goodPassword }, at(later));
    },
    'access-expired',
  ],
  [
    'an account that has no password yet, without one',
    async ({ accounts }) => {
      await accounts.create({ id: 'baru', username: 'baru', name: 'Baru' }, morning);
      return accounts.check({ username: 'baru', password: '' }, at(morning));
    },
    { wrong: 'baru' },
  ],
  [
    'the right password without a code',
    ({ accounts, siti }) =>
      accounts.check({ username: siti.username, password: goodPassword }, at(later)),
    { needs: 'code' },
  ],
  ['an empty code', ({ withCode }) => withCode(''), sitiIsWrong],
  ['a code of letters', ({ withCode }) => withCode('abcdef'), sitiIsWrong],
  ['a code in other digits', ({ withCode }) => withCode('١٢٣٤٥٦'), sitiIsWrong],
  [
    'a wrong password with the right code',
    async ({ accounts, code, siti }) =>
      accounts.check(
        { username: siti.username, password: newPassword, code: await code(later) },
        at(later),
      ),
    sitiIsWrong,
  ],
  [
    'the code that confirmed the app',
    async ({ code, withCode }) => withCode(await code(morning), morning),
    sitiIsWrong,
  ],
  [
    'a code of two minutes ago',
    async ({ code, withCode }) => withCode(await code(later - 2 * minute)),
    sitiIsWrong,
  ],
  [
    'a replayed code',
    async ({ code, withCode }) => {
      await withCode(await code(later));
      return withCode(await code(later));
    },
    sitiIsWrong,
  ],
  [
    'the code before a used one',
    async ({ code, withCode }) => {
      await withCode(await code(later));
      return withCode(await code(later - minute / 2));
    },
    sitiIsWrong,
  ],
  [
    'one code twice at once',
    async ({ code, withCode }) => {
      const right = await code(later);
      return together(withCode(right), withCode(right));
    },
    ['in', 'out'],
  ],
  [
    'a used backup code',
    async ({ siti, withCode }) => {
      await withCode(siti.backupCodes[0] ?? '');
      return withCode(siti.backupCodes[0] ?? '');
    },
    sitiIsWrong,
  ],
  [
    'one backup code twice at once',
    ({ siti, withCode }) =>
      together(withCode(siti.backupCodes[0] ?? ''), withCode(siti.backupCodes[0] ?? '')),
    ['in', 'out'],
  ],
  [
    'a backup code that was replaced',
    async ({ accounts, siti, withCode }) => {
      await accounts.renewBackupCodes('siti', goodPassword);
      return withCode(siti.backupCodes[0] ?? '');
    },
    sitiIsWrong,
  ],
  [
    'ten guesses, then the right code',
    async ({ code, withCode }) => {
      for (let guess = 0; guess < 10; guess++) await withCode('000000');
      return withCode(await code(later));
    },
    'too-many-tries',
  ],
  [
    'thirty guesses at once',
    ({ withCode }) => together(...Array.from({ length: 15 }, () => withCode('000000'))),
    [...Array(10).fill('out'), ...Array(5).fill('too-many-tries')],
  ],
  [
    'a code by somebody who set a password at the terminal',
    async ({ accounts, siti }) => {
      await accounts.removeSecondFactor('siti');
      await accounts.setPassword('siti', newPassword, later);
      return accounts.check({ username: siti.username, password: newPassword }, at(later));
    },
    'second-factor-missing',
  ],
  [
    'an app that was never confirmed',
    async ({ accounts, siti }) => {
      await accounts.removeSecondFactor('siti');
      await accounts.setPassword('siti', newPassword, later);
      const app = await accounts.enrolTotp('siti', newPassword);
      const given = { username: siti.username, password: newPassword };
      return accounts.check({ ...given, code: await codeOf(app, later) }, at(later));
    },
    'second-factor-missing',
  ],
  [
    'another app over the one that is there',
    ({ accounts }) => accounts.enrolTotp('siti', goodPassword),
    'second-factor-present',
  ],
  [
    'an app with a wrong password',
    ({ accounts }) => accounts.enrolTotp('budi', newPassword),
    'wrong-credentials',
  ],
  [
    'a password change without the current one',
    ({ accounts }) =>
      accounts.changePassword('budi', { current: newPassword, next: newPassword }, later),
    'wrong-credentials',
  ],
  [
    'a password change of a disabled account',
    async ({ accounts }) => {
      await accounts.disable('budi');
      return accounts.changePassword('budi', { current: goodPassword, next: newPassword }, later);
    },
    'wrong-credentials',
  ],
  [
    'a used link',
    ({ accounts, budi }) =>
      accounts.acceptInvitation(budi.link, { password: newPassword }, morning),
    'link-used',
  ],
  [
    'a link that was guessed',
    ({ accounts }) => accounts.openInvitation('A'.repeat(43), morning),
    'link-used',
  ],
  [
    'a link after a day',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      return accounts.acceptInvitation(secret, { password: newPassword }, morning + 24 * hour);
    },
    'link-used',
  ],
  [
    'a link that another one replaced',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      await accounts.reset('budi', morning);
      return accounts.openInvitation(secret, morning);
    },
    'link-used',
  ],
  [
    'a link that is cut',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      return accounts.openInvitation(secret.slice(0, -1), morning);
    },
    'link-used',
  ],
  [
    'a link of an account that was disabled',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      await accounts.disable('budi');
      await accounts.enable('budi');
      return accounts.openInvitation(secret, morning);
    },
    'link-used',
  ],
  [
    'a link after the terminal set a password',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      await accounts.setPassword('budi', newPassword, morning);
      return accounts.openInvitation(secret, morning);
    },
    'link-used',
  ],
  [
    'a link twice at once',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('budi', morning);
      const accept = () => accounts.acceptInvitation(secret, { password: newPassword }, morning);
      return together(accept(), accept());
    },
    ['in', 'link-used'],
  ],
  [
    'a stolen link without the app',
    async ({ accounts }) => {
      const { secret } = await accounts.reset('siti', later);
      return accounts.acceptInvitation(secret, { password: newPassword }, later);
    },
    'wrong-code',
  ],
  [
    'the former password after a reset',
    async (target) => {
      await target.accounts.reset('budi', later);
      return budiWith({})(target);
    },
    budiIsWrong,
  ],
  [
    'a second account of the same name',
    ({ accounts, budi }) =>
      accounts.create({ id: 'other', username: budi.username, name: 'Other' }, morning),
    'account-exists',
  ],
  [
    'a second account of the same id',
    ({ accounts }) => accounts.create({ id: 'budi', username: 'other', name: 'Other' }, morning),
    'account-exists',
  ],
  [
    'a role in the profile',
    ({ accounts }) => {
      const account = { id: 'a', username: 'abc', name: 'A', role: 'admin', disabled: false };
      return accounts.create(account as NewLocalAccount, morning);
    },
    'input-invalid',
  ],
  [
    'a name that looks like another',
    ({ accounts }) => accounts.create({ id: 'a', username: 'ѕiti.officer', name: 'A' }, morning),
    'input-invalid',
  ],
  [
    'a code alone, of another officer',
    async ({ accounts, budi, code }) =>
      accounts.checkCode({ username: budi.username, code: await code(later) }, at(later)),
    false,
  ],
  [
    'a code alone, twice',
    async ({ accounts, code, siti: { username } }) => {
      const given = { username, code: await code(later) };
      return [
        await accounts.checkCode(given, at(later)),
        await accounts.checkCode(given, at(later)),
      ];
    },
    [true, false],
  ],
  [
    'a code alone, of a disabled account',
    async ({ accounts, code, siti: { username } }) => {
      await accounts.disable('siti');
      return accounts.checkCode({ username, code: await code(later) }, at(later));
    },
    false,
  ],
  [
    'a session after the password was changed',
    ({ accounts }) =>
      hasEnded(accounts, 'budi', () =>
        accounts.changePassword('budi', { current: goodPassword, next: newPassword }, later),
      ),
    true,
  ],
  [
    'a session after an app was set up',
    ({ accounts }) =>
      hasEnded(accounts, 'budi', async () => {
        const app = await accounts.enrolTotp('budi', goodPassword);
        await accounts.confirmTotp('budi', await codeOf(app, later), later);
      }),
    true,
  ],
  [
    'a session after a reset',
    ({ accounts }) => hasEnded(accounts, 'siti', () => accounts.reset('siti', later)),
    true,
  ],
  [
    'a session of an account that was disabled',
    async ({ accounts }) => {
      await accounts.disable('siti');
      return accounts.standing('siti');
    },
    null,
  ],
  ['a session of nobody', ({ accounts }) => accounts.standing('nobody'), null],
  [
    'no session ends by an app that is not confirmed',
    ({ accounts }) => hasEnded(accounts, 'budi', () => accounts.enrolTotp('budi', goodPassword)),
    false,
  ],
];

describe.each(Object.entries(databases))('attacks on accounts in %s', (_name, newDatabase) => {
  test.each(attacks)('%s', async (_attack, attempt, expected) => {
    expect(await outcome(attempt(await openTarget(newDatabase)))).toEqual(expected);
  });

  test('an unknown name takes as many hashes as a known one', async () => {
    const database = newDatabase();
    let hashes = 0;
    const hashing = hashQueue();
    const accounts = await openAccounts(database, {
      hashing: {
        run(work, options) {
          hashes++;
          return hashing.run(work, options);
        },
      },
    });
    const { username } = await addOfficer(accounts, 'budi');
    await accounts.create({ id: 'baru', username: 'baru', name: 'Baru' }, morning);
    const count = async (name: string) => {
      const before = hashes;
      await accounts.check({ username: name, password: newPassword }, at(morning));
      return hashes - before;
    };
    const counts = [await count(username), await count('nobody'), await count('baru')];
    expect(counts).toEqual([1, 1, 1]);
  });

  test('a password that is replaced while it is checked opens no session that stays', async () => {
    const hashing = hashQueue();
    let meanwhile = async () => {};
    const accounts = await openAccounts(newDatabase(), {
      hashing: {
        async run(work, options) {
          const result = await hashing.run(work, options);
          await meanwhile();
          return result;
        },
      },
    });
    const { username } = await addOfficer(accounts, 'budi');
    meanwhile = async () => {
      meanwhile = async () => {};
      await accounts.reset('budi', morning);
    };
    const checked = await accounts.check({ username, password: goodPassword }, at(morning));
    expect(checked).toMatchObject({ identity: { id: 'budi' } });
    expect(checked).not.toMatchObject({ standing: await accounts.standing('budi') });
  });

  test('a mistake leaves the link as it is', async () => {
    const { accounts, code } = await openTarget(newDatabase);
    const { secret } = await accounts.reset('siti', later);
    const accept = async (password: string, given: string) =>
      outcome(accounts.acceptInvitation(secret, { password, code: given }, later));
    expect(await accept('password', await code(later))).toBe('input-invalid');
    expect(await accept(newPassword, '000000')).toBe('wrong-code');
    expect(await accept(newPassword, await code(later))).toMatchObject({ identity: { mfa: true } });
  });

  test('refused codes are accepted again after fifteen minutes', async () => {
    const { code, withCode } = await openTarget(newDatabase);
    for (let guess = 0; guess < 10; guess++) await withCode('000000');
    const after = later + 15 * minute;
    expect(await outcome(withCode(await code(after - 1), after - 1))).toBe('too-many-tries');
    expect(await withCode('000000', after)).toEqual(sitiIsWrong);
    expect(await withCode(await code(after), after)).toMatchObject({ identity: { mfa: true } });
  });

  test('an invitation that is opened twice at once shows one app', async () => {
    const accounts = await openAccounts(newDatabase());
    const siti = { id: 'siti', username: 'siti', name: 'Siti' };
    const { secret } = await accounts.create(siti, morning);
    const open = () => accounts.openInvitation(secret, morning);
    const [first, ...others] = await Promise.all([open(), open(), open()]);
    expect(first).toMatchObject({ secondFactor: { secret: expect.any(String) } });
    for (const other of others) expect(other).toEqual(first);
  });

  test('a flood of sign-ins is refused before it is hashed', async () => {
    const hashing = hashQueue({ concurrency: 1, maxWaiting: 2 });
    const accounts = await openAccounts(newDatabase(), { hashing });
    const { username } = await addOfficer(accounts, 'budi');
    const signIn = () => accounts.check({ username, password: goodPassword }, at(morning));
    let release = () => {};
    const hashed = new Promise<void>((done) => {
      release = done;
    });
    const flood = Array.from({ length: 3 }, () => hashing.run(() => hashed));
    expect(await outcome(signIn())).toBe('sign-in-busy');
    release();
    await Promise.all(flood);
    expect(await signIn()).toMatchObject({ identity: { id: 'budi' } });
  });

  test('officers whose browser is known do not wait behind guesses', async () => {
    const hashing = hashQueue();
    const began: (boolean | undefined)[] = [];
    let queued = 0;
    const run: HashQueue['run'] = (work, options) => {
      queued++;
      const recorded = () => {
        began.push(options?.isFirst);
        return work();
      };
      return hashing.run(recorded, options);
    };
    const accounts = await openAccounts(newDatabase(), { hashing: { run } });
    const { username } = await addOfficer(accounts, 'budi');
    let release = () => {};
    const isHeld = new Promise<void>((done) => {
      release = done;
    });
    const held = hashing.run(() => isHeld);
    [queued, began.length] = [0, 0];
    const check = (isKnown: boolean) =>
      accounts.check({ username, password: goodPassword }, { ...at(morning), isKnown });
    const guesses = Array.from({ length: 5 }, () => check(false));
    await expect.poll(() => queued).toBe(5);
    const officer = check(true);
    await expect.poll(() => queued).toBe(6);
    release();
    await Promise.all([held, officer, ...guesses]);
    expect(began).toEqual([true, false, false, false, false, false]);
  });

  test('a stolen database holds nothing that signs in', async () => {
    const database = newDatabase();
    const accounts = await openAccounts(database);
    const { app, backupCodes, username } = await addOfficer(accounts, 'siti');
    const { secret: link } = await accounts.reset('siti', later);
    await accounts.setPassword('siti', goodPassword, later);
    const { secret: open } = await accounts.create(
      { id: 'baru', username: 'baru', name: 'Baru' },
      later,
    );
    const stolen = JSON.stringify(await everyRow(database));
    expect(stolen).toContain(username);
    for (const needle of [goodPassword, app?.secret ?? '', ...backupCodes, link, open]) {
      expect(stolen).not.toContain(needle);
      expect(stolen).not.toContain(needle.replace('-', ''));
    }
    // Nor can a server with another secret read the second factor.
    const thief = await openAccounts(database, { secret: 'the thief has no secret of the desk.' });
    const code = app ? await codeOf(app, later) : '';
    const given = { username, password: goodPassword, code };
    await expect(thief.check(given, at(later))).rejects.toThrow();
    expect(await accounts.check(given, at(later))).toMatchObject({ identity: { mfa: true } });
  });

  test('no session of better-auth is ever made', async () => {
    const database = newDatabase();
    const accounts = await openAccounts(database);
    const { username } = await addOfficer(accounts, 'budi');
    await accounts.check({ username, password: goodPassword }, at(morning));
    expect(await rowsOf(database, 'session')).toEqual([]);
    expect(await rowsOf(database, 'user')).toHaveLength(1);
  });
});
