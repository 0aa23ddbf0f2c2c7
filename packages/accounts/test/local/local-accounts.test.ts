import { endingPostgres } from '@aduan-internal/postgres';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localAccounts } from '../../src/local/index.js';
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
  secret,
} from './open-accounts.js';
import { rowsOf } from './stolen-rows.js';

describe.each(Object.entries(databases))('accounts on %s', (_name, newDatabase) => {
  test('an invited officer sets a password and signs in', async () => {
    const accounts = await openAccounts(newDatabase());
    const { username } = await addOfficer(accounts, 'budi');
    const given = { username: username.toUpperCase(), password: goodPassword };
    expect(await accounts.check(given, at(morning))).toMatchObject({
      identity: { id: 'budi', name: 'Petugas budi', title: 'Petugas', mfa: false },
    });
  });

  test('an app is set up under the name that the desk has by then', async () => {
    let issuer = 'Kantor Lama';
    const accounts = await openAccounts(newDatabase(), { issuer: () => issuer });
    issuer = 'Balai Baru';
    const { app } = await addOfficer(accounts, 'siti');
    expect(app?.uri).toContain('Balai%20Baru');
  });

  test('an officer who reads identities sets up an app and signs in with its code', async () => {
    const accounts = await openAccounts(newDatabase());
    const { app, backupCodes, username } = await addOfficer(accounts, 'siti');
    if (!app) throw new Error('An app was to be set up.');
    expect(app.uri).toMatch(/^otpauth:\/\/totp\/Layanan%20Aduan:siti\.officer\?secret=[A-Z2-7]+&/);
    expect(app.svg).toMatch(/^<svg /);
    expect(backupCodes).toHaveLength(10);
    const given = { username, password: goodPassword };
    expect(await accounts.check(given, at(morning))).toEqual({ needs: 'code' });
    const later = morning + minute;
    const code = await codeOf(app, later);
    expect(await accounts.check({ ...given, code }, at(later))).toMatchObject({
      identity: { id: 'siti', mfa: true },
    });
  });

  test('a backup code signs in once, however it is typed', async () => {
    const accounts = await openAccounts(newDatabase());
    const { backupCodes, username } = await addOfficer(accounts, 'siti');
    const code = ` ${backupCodes[3]?.toUpperCase().replace('-', ' ')}`;
    const given = { username, password: goodPassword, code };
    expect(await accounts.check(given, at(morning))).toMatchObject({ identity: { mfa: true } });
    expect(await accounts.check(given, at(morning))).toEqual({ wrong: 'siti' });
  });

  test('codes of the step before and after are accepted, those beyond are not', async () => {
    const accounts = await openAccounts(newDatabase());
    const { app, username } = await addOfficer(accounts, 'siti');
    if (!app) throw new Error('An app was to be set up.');
    const later = morning + hour;
    const tryWith = async (offset: number) => {
      const code = await codeOf(app, later + offset);
      return accounts.check({ username, password: goodPassword, code }, at(later));
    };
    expect(await tryWith(-minute)).toEqual({ wrong: 'siti' });
    expect(await tryWith(minute)).toEqual({ wrong: 'siti' });
    expect(await tryWith(-minute / 2)).toMatchObject({ identity: { mfa: true } });
    expect(await tryWith(minute / 2)).toMatchObject({ identity: { mfa: true } });
  });

  test('a reset keeps the app', async () => {
    const accounts = await openAccounts(newDatabase());
    const { app, username } = await addOfficer(accounts, 'siti');
    if (!app) throw new Error('An app was to be set up.');
    const later = morning + hour;
    const link = await accounts.reset('siti', later);
    const opened = await accounts.openInvitation(link.secret, later);
    expect(opened).toEqual({ username, name: 'Petugas siti', secondFactor: 'code' });
    const password = 'hujan turun pelan di sawah';
    const code = await codeOf(app, later);
    await accounts.acceptInvitation(link.secret, { password, code }, later);
    const former = { username, password: goodPassword };
    expect(await accounts.check(former, at(later))).toEqual({ wrong: 'siti' });
    expect(await accounts.check({ username, password }, at(later))).toEqual({ needs: 'code' });
  });

  test('a reset for a lost phone sets up another app', async () => {
    const accounts = await openAccounts(newDatabase());
    const { app } = await addOfficer(accounts, 'siti');
    await accounts.removeSecondFactor('siti');
    const { secret: link } = await accounts.reset('siti', morning);
    const { secondFactor } = await accounts.openInvitation(link, morning);
    expect(secondFactor).toMatchObject({ uri: expect.not.stringContaining(app?.secret ?? '') });
    expect(await accounts.openInvitation(link, morning)).toEqual(
      expect.objectContaining({ secondFactor }),
    );
  });

  test('an officer changes the password, sets up an app and renews backup codes', async () => {
    const accounts = await openAccounts(newDatabase());
    const { username } = await addOfficer(accounts, 'budi');
    const next = 'sungai besar mengalir ke timur';
    await accounts.changePassword('budi', { current: goodPassword, next }, morning);
    const app = await accounts.enrolTotp('budi', next);
    const unconfirmed = await accounts.check({ username, password: next }, at(morning));
    expect(unconfirmed).toMatchObject({ identity: { mfa: false } });
    const codes = await accounts.confirmTotp('budi', await codeOf(app, morning), morning);
    expect(await accounts.check({ username, password: next }, at(morning))).toEqual({
      needs: 'code',
    });
    const renewed = await accounts.renewBackupCodes('budi', next);
    const signIn = (code = '') => accounts.check({ username, password: next, code }, at(morning));
    expect(await signIn(codes[0])).toEqual({ wrong: 'budi' });
    expect(await signIn(renewed[0])).toMatchObject({ identity: { mfa: true } });
  });

  test('accounts are listed, disabled and enabled', async () => {
    const accounts = await openAccounts(newDatabase());
    const { username } = await addOfficer(accounts, 'siti');
    const validUntil = morning + hour;
    await accounts.create({ id: 'budi', username: 'budi', name: 'Budi', validUntil }, morning);
    await accounts.disable('siti');
    expect(await accounts.identityOf('siti', morning)).toBeNull();
    expect(await accounts.list()).toEqual([
      {
        id: 'budi',
        username: 'budi',
        name: 'Budi',
        validUntil,
        disabled: false,
        hasPassword: false,
        hasSecondFactor: false,
      },
      {
        id: 'siti',
        username,
        name: 'Petugas siti',
        title: 'Petugas',
        disabled: true,
        hasPassword: true,
        hasSecondFactor: true,
      },
    ]);
    await accounts.enable('siti');
    expect(await accounts.identityOf('siti', morning)).toMatchObject({ id: 'siti', mfa: false });
    expect(await accounts.identityOf('budi', validUntil)).toBeNull();
  });

  test('two instances see the same accounts', async () => {
    const database = newDatabase();
    const first = await openAccounts(database);
    const second = await openAccounts(database);
    const { username } = await addOfficer(first, 'budi');
    const given = { username, password: goodPassword };
    expect(await second.check(given, at(morning))).toMatchObject({ identity: { id: 'budi' } });
    await second.disable('budi');
    expect(await first.check(given, at(morning))).toEqual({ wrong: 'budi' });
  });

  test('what is kept is there after the next start', async () => {
    const database = newDatabase();
    const { username } = await addOfficer(await openAccounts(database), 'budi');
    const accounts = await openAccounts(database);
    const given = { username, password: goodPassword };
    expect(await accounts.check(given, at(morning))).toMatchObject({ identity: { id: 'budi' } });
  });
});

test('several instances create the tables together', async () => {
  const database = databases.postgres();
  const [first] = await Promise.all(Array.from({ length: 4 }, () => openAccounts(database)));
  expect(await first?.list()).toEqual([]);
});

test('a short secret and a schema that needs quotes are refused', async () => {
  const short = localAccounts({ database: databases.sqlite(), secret: 'x', issuer: 'Aduan' });
  await expect(short).rejects.toMatchObject({ code: 'input-invalid' });
  const database = { connection: 'postgres://127.0.0.1:1/x', schema: 'a"; drop' };
  const quoted = localAccounts({ database, secret, issuer: 'Aduan' });
  await expect(quoted).rejects.toMatchObject({ code: 'input-invalid' });
});

test('a database that goes away while it connects ends the work and not the process', async () => {
  const { close, url } = await endingPostgres();
  onTestFinished(close);
  const database = { connection: url };
  const opened = localAccounts({ database, secret, issuer: 'Aduan' });
  await expect(opened).rejects.toThrow('connection');
});

test('passwords are hashed at the cost that OWASP asks for', async () => {
  const database = databases.sqlite();
  const accounts = await localAccounts({ database, secret, issuer: 'Aduan' });
  await accounts.create({ id: 'budi', username: 'budi', name: 'Budi' }, morning);
  await accounts.setPassword('budi', goodPassword, morning);
  await accounts.close();
  const [row] = await rowsOf(database, 'account');
  expect(row).toMatchObject({ password: expect.stringMatching(/^scrypt\$16384\$8\$5\$/) });
});
