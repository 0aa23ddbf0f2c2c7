import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../../server/accounts/accounts.js';
import { csrfTokens } from '../../server/accounts/csrf.js';
import { signInLimit } from '../../server/accounts/sign-in-limit.js';
import { sessionRoutes } from '../../server/api/sessions.js';

let accounts: Accounts;

beforeEach(() => {
  accounts = openAccounts(':memory:');
});

afterEach(() => accounts.close());

test('behind https the cookie is bound to this host and never sent in clear', async () => {
  const routes = sessionRoutes({
    accounts,
    csrf: csrfTokens('secret'),
    limit: signInLimit(),
    secure: true,
    now: () => 0,
    addressOf: () => '203.0.113.9',
  });
  const first = await routes.request('/session');
  const cookie = first.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-aduan_session=/);
  expect(cookie).toMatch(/; Secure/);
  const again = await routes.request('/session', {
    headers: { cookie: cookie.split(';')[0] ?? '' },
  });
  expect(again.headers.get('set-cookie')).toBeNull();
  expect(await again.json()).toEqual(await first.json());
});
