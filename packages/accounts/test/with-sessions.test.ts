import { createApi } from '@aduan/api';
import { type SessionsOptions, sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice } from '@aduan/core';
import { organization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { oidcAccounts } from '../src/oidc/index.js';
import {
  addOfficer,
  codeOf,
  databases,
  goodPassword,
  minute,
  morning,
  openAccounts,
} from './local/open-accounts.js';
import { startProvider } from './oidc/provider.js';

const origin = 'http://127.0.0.1:9';

/** A desk with an officer `siti`, and a browser of hers. */
function deskWith(options: SessionsOptions) {
  const clock = { now: morning };
  const units = [
    { code: 'layanan', name: { id: 'Layanan', en: 'Service' } },
    { code: 'pengawasan', name: { id: 'Pengawasan', en: 'Supervision' } },
  ];
  const officers = [{ id: 'siti', unit: 'layanan', roles: ['agent'] }];
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    now: () => clock.now,
    plugins: [
      teams(organization({ units, officers, supervision: ['pengawasan'] })),
      sessions({ ...options, publicUrl: origin }),
    ],
  });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions, now: () => clock.now });
  const cookies = new Map<string, string>();
  async function ask(path: string, body?: unknown) {
    const response = await api.fetch(
      new Request(`${origin}/api/v1${path}`, {
        headers: {
          Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
          'Content-Type': 'application/json',
        },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    const { code, officer, id } = text ? JSON.parse(text) : {};
    return { status: response.status, code, officer, id, to: response.headers.get('Location') };
  }
  return { ask, clock };
}

test('a password, a code and a session that ends with a new password', async () => {
  const accounts = await openAccounts(databases.sqlite());
  const { app, username } = await addOfficer(accounts, 'siti');
  if (!app) throw new Error('An app was to be set up.');
  const { ask, clock } = deskWith({ credentials: accounts });
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
  await accounts.reset('siti', 'remove', morning);
  await accounts.setPassword('siti', goodPassword, morning);
  const { ask } = deskWith({ credentials: accounts });
  expect(await ask('/session', { username, password: goodPassword })).toMatchObject({
    status: 403,
    code: 'second-factor-missing',
  });
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
  const { ask } = deskWith({ redirects: [sso] });

  const { to } = await ask('/session/start/sso');
  const back = await provider.visit(to ?? '');
  const path = back.pathname.replace('/api/v1', '') + back.search;
  expect(await ask(path)).toMatchObject({ status: 302, to: '/petugas' });
  expect(await ask('/me')).toMatchObject({ status: 200, id: 'siti' });
  expect(await ask(path)).toMatchObject({ status: 302, to: '/petugas?sign-in=refused' });

  isWorking = false;
  expect(await ask('/me')).toMatchObject({ status: 401 });
});
