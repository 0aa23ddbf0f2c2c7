import { createApi } from '@aduan/api';
import { type SignInRedirect, sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice, systemPrincipal } from '@aduan/core';
import { definePlugin } from '@aduan/core/plugin';
import type { RedoEntry, RedoLog } from '@aduan/core/store';
import { accessListener, organization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { startProvider } from '@aduan-internal/identity-provider';
import { expect, test } from 'vitest';
import { accountsPlugin, type LocalAccounts } from '../src/local/index.js';
import { oidcAccounts } from '../src/oidc/index.js';
import { browserOf, origin } from './browser.js';
import {
  addOfficer,
  codeOf,
  databases,
  goodPassword,
  minute,
  morning,
  openAccounts,
} from './local/open-accounts.js';

/** A desk with `siti`, who reads identities, an administrator and a security officer. */
function deskWith(accounts: LocalAccounts, redirects: readonly SignInRedirect[] = []) {
  const clock = { now: morning };
  const units = [
    { code: 'layanan', name: { id: 'Layanan', en: 'Service' } },
    { code: 'pengawasan', name: { id: 'Pengawasan', en: 'Supervision' } },
  ];
  const officers = [
    { id: 'siti', unit: 'layanan', roles: ['agent'] },
    { id: 'tuti', unit: 'layanan', roles: ['administrator'] },
    { id: 'sari', unit: 'layanan', roles: ['security'] },
  ];
  const redone: RedoEntry[] = [];
  const notices: unknown[] = [];
  const redoLog: RedoLog = {
    async append(entries) {
      redone.push(...entries);
      return async () => {};
    },
    mark: async () => ({ number: redone.length, mac: '' }),
    read: async () => redone,
  };
  const inbox = definePlugin({
    id: 'inbox',
    setup: () => ({
      contributes: [
        accessListener(async (receivers, notice) => void notices.push([receivers, notice])),
      ],
    }),
  });
  const aduan = createAduan({
    redoLog,
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    now: () => clock.now,
    plugins: [
      teams(organization({ units, officers, supervision: ['pengawasan'] })),
      sessions({ credentials: accounts, redirects, publicUrl: origin }),
      accountsPlugin(accounts),
      inbox,
    ],
  });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions, now: () => clock.now });
  return { aduan, clock, notices, redone, browser: () => browserOf(api) };
}

test('a password, a code and a session that ends with a new password', async () => {
  const accounts = await openAccounts(databases.sqlite());
  const { app, username } = await addOfficer(accounts, 'siti');
  if (!app) throw new Error('An app was to be set up.');
  const { browser, clock } = deskWith(accounts);
  const ask = browser();
  const given = { username, password: goodPassword };

  expect(await ask('/session', { ...given, password: 'wrong' })).toMatchObject({
    status: 401,
    code: 'wrong-credentials',
  });
  expect(await ask('/session', given)).toMatchObject({ status: 401, code: 'second-factor-needed' });
  clock.now += minute;
  const code = await codeOf(app, clock.now);
  expect(await ask('/session', { ...given, code })).toMatchObject({
    status: 200,
    officer: { id: 'siti', name: 'Petugas siti', roles: ['agent'] },
  });
  expect(await ask('/me')).toMatchObject({ status: 200, id: 'siti' });

  const next = 'hujan turun pelan di sawah';
  await accounts.changePassword('siti', { current: goodPassword, next }, clock.now);
  expect(await ask('/me')).toMatchObject({ status: 401 });
});

test('an officer without the second factor that is needed is told so', async () => {
  const accounts = await openAccounts(databases.sqlite());
  const { username } = await addOfficer(accounts, 'siti');
  await accounts.removeSecondFactor('siti');
  await accounts.setPassword('siti', goodPassword, morning);
  const ask = deskWith(accounts).browser();
  expect(await ask('/session', { username, password: goodPassword })).toMatchObject({
    status: 403,
    code: 'second-factor-missing',
  });
});

test('whoever loses their second factor finds who took it, and so does whoever loses a password', async () => {
  const accounts = await openAccounts(databases.sqlite());
  await addOfficer(accounts, 'siti');
  const { aduan, notices } = deskWith(accounts);
  const security = {
    ...officerPrincipal('sari', ['security']),
    display: { name: 'Sari', role: '' },
  };
  await aduan.plugins.accounts.removeSecondFactor({ officer: 'siti' }, { actor: security });
  const actor = officerPrincipal('tuti', ['administrator']);
  await aduan.plugins.accounts.reset({ officer: 'siti' }, { actor });
  await aduan.plugins.accounts.removeSecondFactor({ officer: 'siti' }, { actor: systemPrincipal });
  expect(notices).toEqual([
    [['siti'], expect.objectContaining({ kind: 'second-factor-removed', by: 'Sari' })],
    [['siti'], expect.objectContaining({ kind: 'reset', by: 'tuti' })],
    [['siti'], expect.objectContaining({ kind: 'second-factor-removed', by: null })],
  ]);
});

test('a sign-in at a provider, and a session that ends with the officer', async () => {
  const provider = await startProvider();
  let isWorking = true;
  const sso = oidcAccounts({
    id: 'sso',
    name: { id: 'Akun dinas', en: 'Account of the office' },
    issuer: provider.issuer,
    clientId: 'aduan',
    clientSecret: 'a secret of the client',
    officer: async (id) => (isWorking ? { id, name: 'Siti' } : null),
  });
  const accounts = await openAccounts(databases.sqlite());
  const ask = deskWith(accounts, [sso]).browser();

  const { to } = await ask('/session/start/sso');
  const back = await provider.visit(to ?? '');
  const path = back.pathname.replace('/api/v1', '') + back.search;
  expect(await ask(path)).toMatchObject({ status: 302, to: '/petugas' });
  expect(await ask('/me')).toMatchObject({ status: 200, id: 'siti' });
  expect(await ask(path)).toMatchObject({ status: 302, to: '/petugas?sign-in=refused' });

  isWorking = false;
  expect(await ask('/me')).toMatchObject({ status: 401 });
});

test('an administrator invites an officer, who sets up an app and manages their own account', async () => {
  const accounts = await openAccounts(databases.sqlite());
  const { browser, clock } = deskWith(accounts);
  await addOfficer(accounts, 'tuti');
  const administrator = browser();
  await administrator('/session', { username: 'tuti.officer', password: goodPassword });
  const account = { id: 'siti', username: 'siti', name: 'Siti' };
  const { secret } = await administrator('/accounts', account);
  expect(await administrator('/accounts', account)).toMatchObject({ code: 'account-exists' });

  const siti = browser();
  const opened = await siti('/accounts/invitations/open', { secret });
  expect(opened).toMatchObject({ status: 200, username: 'siti', name: 'Siti' });
  const code = await codeOf(opened.secondFactor, clock.now);
  const accepting = { secret, password: goodPassword, code };
  const { backupCodes } = await siti('/accounts/invitations/accept', accepting);
  expect(backupCodes).toHaveLength(10);
  expect(await siti('/accounts/invitations/accept', accepting)).toMatchObject({
    status: 401,
    code: 'link-used',
  });

  const given = { username: 'siti', password: goodPassword };
  expect(await siti('/session', { ...given, code: backupCodes[0] })).toMatchObject({ status: 200 });
  const renewed = await siti('/accounts/backup-codes', { password: goodPassword });
  expect(renewed.backupCodes).toHaveLength(10);
  const wrong = { current: 'wrong', next: 'hujan turun pelan di sawah' };
  expect(await siti('/accounts/password', wrong)).toMatchObject({ code: 'wrong-credentials' });
  expect(await siti('/accounts/password', { ...wrong, current: goodPassword })).toMatchObject({
    status: 204,
  });
  expect(await siti('/me')).toMatchObject({ status: 401 });

  expect(await administrator('/accounts')).toMatchObject({
    items: [{ id: 'siti', hasPassword: true, hasSecondFactor: true }, { id: 'tuti' }],
  });
});

test('nobody opens the account of another one alone', async () => {
  const accounts = await openAccounts(databases.sqlite());
  const { browser } = deskWith(accounts);
  for (const id of ['siti', 'tuti', 'sari']) await addOfficer(accounts, id);
  const signedIn = async (id: string) => {
    const ask = browser();
    await ask('/session', { username: `${id}.officer`, password: goodPassword });
    return ask;
  };
  const [administrator, security] = [await signedIn('tuti'), await signedIn('sari')];
  const about = { officer: 'siti' };
  expect(await administrator('/accounts/remove-second-factor', about)).toMatchObject({
    status: 403,
  });
  for (const path of ['/accounts/reset', '/accounts/disable', '/accounts/enable']) {
    expect(await security(path, about)).toMatchObject({ status: 403 });
  }
  expect(await security('/accounts')).toMatchObject({ status: 403 });
  const { secret } = await administrator('/accounts/reset', about);
  expect(await administrator('/accounts/invitations/open', { secret })).toMatchObject({
    secondFactor: 'code',
  });
  expect(await security('/accounts/remove-second-factor', about)).toMatchObject({ status: 204 });
  expect(await administrator('/accounts/invitations/open', { secret })).toMatchObject({
    secondFactor: { uri: expect.any(String) },
  });
  expect(await browser()('/accounts/reset', about)).toMatchObject({ status: 401 });
});

test.each([
  ['/accounts/password', { current: 'wrong', next: 'hujan turun pelan di sawah' }],
  ['/accounts/app', { password: 'wrong' }],
  ['/accounts/app/confirm', { code: '000000' }],
  ['/accounts/backup-codes', { password: 'wrong' }],
])('an open session is no way to guess at %s', async (path, guess) => {
  const accounts = await openAccounts(databases.sqlite());
  const { browser, clock } = deskWith(accounts);
  const { username } = await addOfficer(accounts, 'tuti');
  const thief = browser();
  await thief('/session', { username, password: goodPassword });
  // Another error says nothing about the password, and counts nothing.
  const weak = { current: goodPassword, next: 'password' };
  expect(await thief('/accounts/password', weak)).toMatchObject({ code: 'input-invalid' });
  const guesses = await Promise.all(Array.from({ length: 8 }, () => thief(path, guess)));
  const refused = guesses.filter(({ code }) => code === 'too-many-tries');
  expect(refused).toHaveLength(2);
  const right = { current: goodPassword, next: 'hujan turun pelan di sawah' };
  expect(await thief('/accounts/password', right)).toMatchObject({ code: 'too-many-tries' });
  clock.now += 14 * minute;
  await thief('/me');
  clock.now += minute;
  expect(await thief('/accounts/password', right)).toMatchObject({ status: 204 });
});

test('what was taken from an account is taken again after a restore', async () => {
  const accounts = await openAccounts(databases.sqlite());
  for (const id of ['tuti', 'siti', 'sari', 'dewi']) await addOfficer(accounts, id);
  const { aduan, redone } = deskWith(accounts);
  const { accounts: plugin } = aduan.plugins;
  const next = 'hujan turun pelan di sawah';
  const itself = { actor: systemPrincipal };
  await plugin.disable({ officer: 'tuti' }, itself);
  await plugin.removeSecondFactor({ officer: 'siti' }, itself);
  await plugin.reset({ officer: 'sari' }, itself);
  await plugin.changePassword(
    { current: goodPassword, next },
    { actor: officerPrincipal('dewi', ['agent']) },
  );
  expect(JSON.stringify(redone)).not.toMatch(/kuda|hujan/);

  // The accounts as a backup of before has them.
  const former = await openAccounts(databases.sqlite());
  for (const id of ['tuti', 'siti', 'sari', 'dewi']) await addOfficer(former, id);
  const restored = deskWith(former).aduan;
  for (const round of [1, 2]) {
    expect(await restored.redo(redone), `round ${round}`).toEqual({ done: 4, absent: 0 });
    expect(await former.list()).toMatchObject([
      { id: 'dewi', hasPassword: false },
      { id: 'sari', hasPassword: false },
      { id: 'siti', hasPassword: true, hasSecondFactor: false },
      { id: 'tuti', disabled: true },
    ]);
  }
});
