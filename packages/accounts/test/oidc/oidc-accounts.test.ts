import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { AduanError } from '@aduan/core';
import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { type BegunSignIn, type OidcAccountsOptions, oidcAccounts } from '../../src/oidc/index.js';
import { redirectUri, startProvider } from './provider.js';

const provider = await startProvider();
const other = await startProvider();
const now = Date.now();
const minute = 60_000;

const officers = new Map([['siti', { id: 'siti', name: 'Siti', title: 'Petugas layanan' }]]);

const open = (own: Partial<OidcAccountsOptions> = {}) =>
  oidcAccounts({
    issuer: provider.issuer,
    clientId: 'aduan',
    clientSecret: 'a secret of the client',
    redirectUri,
    secondFactor: { acr: ['urn:mfa'], amr: ['otp', 'hwk'] },
    officer: async (id) => officers.get(id) ?? null,
    secret: randomBytes(32).toString('base64'),
    ...own,
  });

const accounts = open();
const outcome = (attempt: Promise<unknown>) =>
  attempt.catch((error: unknown) => (AduanError.isInstance(error) ? error.code : error));

async function signIn(returnTo?: string, asked = accounts) {
  const { state, url } = await asked.begin(returnTo, now);
  return asked.finish(await provider.visit(url), state, now);
}

beforeEach(() => {
  provider.login = { accountId: 'siti' };
  provider.forgedToken = null;
});

test('an officer of the organization signs in and comes back to the page', async () => {
  expect(await signIn('/petugas/kerja?tim=a#baru')).toEqual({
    identity: { id: 'siti', name: 'Siti', title: 'Petugas layanan', mfa: false },
    returnTo: '/petugas/kerja?tim=a#baru',
  });
});

test('the request has state, nonce and PKCE, and shows no secret', async () => {
  const { state, url } = await accounts.begin('/petugas', now);
  const { searchParams } = new URL(url);
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  expect(searchParams.get('redirect_uri')).toBe(redirectUri);
  expect(searchParams.get('acr_values')).toBe('urn:mfa');
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    expect(state).not.toContain(searchParams.get(name));
  }
});

test.each([
  ['no method', {}, false],
  ['a password', { amr: ['pwd'] }, false],
  ['a code', { amr: ['pwd', 'otp'] }, true],
  ['a level that the host names', { acr: 'urn:mfa' }, true],
  ['another level', { acr: 'urn:mfa:almost' }, false],
])('the second factor by %s', async (_how, proof, mfa) => {
  provider.login = { accountId: 'siti', ...proof };
  expect(await signIn()).toMatchObject({ identity: { mfa } });
});

test('without values of the host nothing proves a second factor', async () => {
  provider.login = { accountId: 'siti', amr: ['otp'], acr: 'urn:mfa' };
  const unsure = open({ secondFactor: {} });
  expect(await signIn(undefined, unsure)).toMatchObject({ identity: { mfa: false } });
});

test('the officer is found by a claim that the host chooses', async () => {
  provider.login = { accountId: 'NIP-1987' };
  const mapped = open({ officerId: ({ sub }) => (sub === 'NIP-1987' ? 'siti' : null) });
  expect(await signIn(undefined, mapped)).toMatchObject({ identity: { id: 'siti' } });
});

test('signing out at the provider', async () => {
  const url = new URL((await accounts.logoutUrl('http://127.0.0.1:9/petugas')) ?? '');
  expect(url.origin).toBe(provider.issuer);
  expect(url.searchParams.get('client_id')).toBe('aduan');
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:9/petugas');
});

/** An answer of the provider, changed by an attacker. */
type Attack = (begun: BegunSignIn) => Promise<unknown>;

/** Comes back with a changed query. */
const withQuery =
  (change: (query: URLSearchParams) => void): Attack =>
  async ({ state, url }) => {
    const query = new URLSearchParams(await provider.visit(url));
    change(query);
    return accounts.finish(query.toString(), state, now);
  };

/** Comes back while the token endpoint answers with another ID token. */
const withToken =
  (forge: (nonce: string | null) => Promise<string> | string): Attack =>
  async ({ state, url }) => {
    const query = await provider.visit(url);
    provider.forgedToken = await forge(new URL(url).searchParams.get('nonce'));
    return accounts.finish(query, state, now);
  };

const withClaims = (own: JWTPayload) =>
  withToken((nonce) => provider.sign(provider.claims(nonce, own)));

const seconds = Math.floor(now / 1_000);

const attacks: readonly [string, Attack, string][] = [
  ['another state', withQuery((query) => query.set('state', 'x'.repeat(43))), 'sign-in-invalid'],
  ['no state', withQuery((query) => query.delete('state')), 'sign-in-invalid'],
  ['two states', withQuery((query) => query.append('state', 'x')), 'sign-in-invalid'],
  ['no code', withQuery((query) => query.delete('code')), 'sign-in-invalid'],
  ['another code', withQuery((query) => query.set('code', 'x'.repeat(43))), 'sign-in-invalid'],
  [
    'mix-up: the issuer of another provider',
    withQuery((query) => query.set('iss', other.issuer)),
    'sign-in-invalid',
  ],
  ['mix-up: no issuer', withQuery((query) => query.delete('iss')), 'sign-in-invalid'],
  [
    'a replayed code',
    async ({ state, url }) => {
      const query = await provider.visit(url);
      await accounts.finish(query, state, now);
      return accounts.finish(query, state, now);
    },
    'sign-in-invalid',
  ],
  [
    'a code with the state of another browser',
    async ({ url }) => {
      const { state } = await accounts.begin('/petugas', now);
      return accounts.finish(await provider.visit(url), state, now);
    },
    'sign-in-invalid',
  ],
  [
    'no cookie (login CSRF)',
    async ({ url }) => accounts.finish(await provider.visit(url), undefined, now),
    'sign-in-expired',
  ],
  [
    'a changed cookie',
    async ({ state, url }) => {
      const changed = state.slice(0, -2) + (state.endsWith('AA') ? 'BB' : 'AA');
      return accounts.finish(await provider.visit(url), changed, now);
    },
    'sign-in-expired',
  ],
  [
    'a cookie that another secret sealed',
    async ({ url }) => {
      const { state } = await open().begin('/petugas', now);
      return accounts.finish(await provider.visit(url), state, now);
    },
    'sign-in-expired',
  ],
  [
    'a cookie after ten minutes',
    async ({ state, url }) => accounts.finish(await provider.visit(url), state, now + 10 * minute),
    'sign-in-expired',
  ],
  [
    'a refusal by the person',
    async ({ state, url }) => {
      provider.login = null;
      return accounts.finish(await provider.visit(url), state, now);
    },
    'sign-in-refused',
  ],
  ['another nonce', withClaims({ nonce: 'x'.repeat(43) }), 'sign-in-invalid'],
  ['no nonce', withToken(() => provider.sign(provider.claims(null))), 'sign-in-invalid'],
  [
    'alg none',
    withToken((nonce) => new UnsecuredJWT(provider.claims(nonce)).encode()),
    'sign-in-invalid',
  ],
  [
    'the signature of another key',
    withToken(async (nonce) => {
      const { privateKey } = await generateKeyPair('RS256');
      const header = { alg: 'RS256', kid: 'test' };
      return new SignJWT(provider.claims(nonce)).setProtectedHeader(header).sign(privateKey);
    }),
    'sign-in-invalid',
  ],
  [
    'HS256 with the client secret',
    withToken((nonce) =>
      new SignJWT(provider.claims(nonce))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode('a secret of the client')),
    ),
    'sign-in-invalid',
  ],
  ['a token that has expired', withClaims({ exp: seconds - 90 }), 'sign-in-invalid'],
  ['a token of the future', withClaims({ nbf: seconds + 90 }), 'sign-in-invalid'],
  ['a token for another client', withClaims({ aud: 'other' }), 'sign-in-invalid'],
  [
    'a token for two clients, made for the other',
    withClaims({ aud: ['aduan', 'other'], azp: 'other' }),
    'sign-in-invalid',
  ],
  ['a token of another issuer', withClaims({ iss: other.issuer }), 'sign-in-invalid'],
  ['no ID token', withToken(() => ''), 'sign-in-invalid'],
  [
    'an officer whom nobody knows',
    async ({ state, url }) => {
      provider.login = { accountId: 'nobody' };
      return accounts.finish(await provider.visit(url), state, now);
    },
    'officer-unknown',
  ],
  ['a name of JavaScript', withClaims({ sub: '__proto__' }), 'officer-unknown'],
];

describe('attacks', () => {
  test.each(attacks)('%s', async (_attack, attempt, code) => {
    const begun = await accounts.begin('/petugas', now);
    expect(await outcome(attempt(begun))).toBe(code);
  });

  test('clocks may be a minute apart', async () => {
    const late = withClaims({ exp: seconds - 30 });
    const finished = await outcome(late(await accounts.begin('/petugas', now)));
    expect(finished).toMatchObject({ identity: { id: 'siti' } });
  });

  test('a disabled officer is refused at the next sign-in', async () => {
    let isDisabled = false;
    const checked = open({ officer: async () => (isDisabled ? null : { id: 'siti', name: 'S' }) });
    expect(await signIn(undefined, checked)).toMatchObject({ identity: { id: 'siti' } });
    isDisabled = true;
    expect(await outcome(signIn(undefined, checked))).toBe('officer-unknown');
  });

  test('claims that ask for roles grant nothing', async () => {
    const asking = withClaims({
      roles: ['administrator'],
      membership: { roles: ['x'] },
      mfa: true,
    });
    const finished = await asking(await accounts.begin(undefined, now));
    const identity = { ...officers.get('siti'), mfa: false };
    expect(finished).toEqual({ identity, returnTo: '/petugas' });
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'petugas',
    '',
  ])('goes to no other site: %s', async (returnTo) => {
    expect(await signIn(returnTo)).toMatchObject({ returnTo: '/petugas' });
  });

  test.each([
    [{ issuer: 'http://sso.example.go.id' }],
    [{ issuer: 'not an address' }],
    [{ redirectUri: 'http://aduan.example.go.id/x' }],
    [{ secret: 'short' }],
  ])('is not set up without protection: %o', (own) => {
    expect(() => open(own)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  test('errors tell nothing about the person', async () => {
    const leaking = withClaims({ aud: 'other', name: 'Siti Rahmawati' });
    const error = await leaking(await accounts.begin('/', now)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'sign-in-invalid' });
    expect(inspect(error, { depth: null })).not.toContain('Siti');
  });

  test('a provider that is away can be asked again', async () => {
    const away = open({ issuer: 'http://127.0.0.1:9' });
    const error = await away.begin('/', now).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'provider-unreachable', retryable: true });
  });
});
