import { returnUrl, startProvider } from '@aduan-internal/identity-provider';
import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { type OidcAccountsOptions, type OidcSignIn, oidcAccounts } from '../../src/oidc/index.js';

const provider = await startProvider();
const other = await startProvider();
const changing = await startProvider();

const siti = { id: 'siti', name: 'Siti', title: 'Petugas layanan' };
const officers = new Map([['siti', siti]]);
/** What the operator reads. */
const logged: unknown[] = [];

const open = (own: Partial<OidcAccountsOptions> = {}) =>
  oidcAccounts({
    id: 'sso',
    name: { id: 'Akun dinas', en: 'Account of the office' },
    issuer: provider.issuer,
    clientId: 'aduan',
    clientSecret: 'a secret of the client',
    secondFactor: { acr: ['urn:mfa'], amr: ['otp', 'hwk'] },
    officer: async (id) => officers.get(id) ?? null,
    logger: (_level, event, data) => logged.push({ event, ...data }),
    ...own,
  });

const sso = open();

async function signIn(way = sso) {
  const { state, url } = await way.start(returnUrl);
  return way.finish(await provider.visit(url), state, returnUrl);
}

beforeEach(() => {
  provider.login = { accountId: 'siti' };
  provider.forgedToken = null;
  logged.length = 0;
});

test('an officer of the organization signs in', async () => {
  expect(await signIn()).toEqual({ ...siti, mfa: false });
  expect(logged).toEqual([]);
});

test('the request has state, nonce and PKCE', async () => {
  const { searchParams } = new URL((await sso.start(returnUrl)).url);
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  expect(searchParams.get('redirect_uri')).toBe(returnUrl);
  expect(searchParams.get('acr_values')).toBe('urn:mfa');
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
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
  expect(await signIn()).toMatchObject({ mfa });
});

test('without values of the host nothing proves a second factor', async () => {
  provider.login = { accountId: 'siti', amr: ['otp'], acr: 'urn:mfa' };
  const unsure = open({ secondFactor: {} });
  expect(await signIn(unsure)).toMatchObject({ mfa: false });
});

test('the officer is found by a claim that the host chooses', async () => {
  provider.login = { accountId: 'NIP-1987' };
  const mapped = open({ officerId: ({ sub }) => (sub === 'NIP-1987' ? 'siti' : null) });
  expect(await signIn(mapped)).toMatchObject({ id: 'siti' });
});

test('signing out at the provider', async () => {
  const url = new URL((await sso.logoutUrl('http://127.0.0.1:9/petugas')) ?? '');
  expect(url.origin).toBe(provider.issuer);
  expect(url.searchParams.get('client_id')).toBe('aduan');
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:9/petugas');
});

test('an officer who leaves the organization is signed out', async () => {
  expect(await sso.standing('siti')).toBe(await sso.standing('siti'));
  expect(await sso.standing('siti')).not.toBeNull();
  expect(await sso.standing('nobody')).toBeNull();
});

/** An answer of the provider, changed by an attacker. */
type Attack = (begun: Awaited<ReturnType<OidcSignIn['start']>>) => ReturnType<OidcSignIn['finish']>;

/** Comes back at a changed address. */
const withAddress =
  (change: (query: URLSearchParams, address: URL) => void): Attack =>
  async ({ state, url }) => {
    const address = await provider.visit(url);
    change(address.searchParams, address);
    return sso.finish(address, state, returnUrl);
  };

/** Comes back while the token endpoint answers with another ID token. */
const withToken =
  (forge: (nonce: string | null) => Promise<string> | string): Attack =>
  async ({ state, url }) => {
    const address = await provider.visit(url);
    provider.forgedToken = await forge(new URL(url).searchParams.get('nonce'));
    return sso.finish(address, state, returnUrl);
  };

const withClaims = (own: JWTPayload) =>
  withToken((nonce) => provider.sign(provider.claims(nonce, own)));

const seconds = () => Math.floor(Date.now() / 1_000);
const long = 'x'.repeat(43);
const invalid = 'OAUTH_INVALID_RESPONSE';
const wrongClaim = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED';

const attacks: readonly [string, Attack, string][] = [
  ['another state', withAddress((query) => query.set('state', long)), invalid],
  ['no state', withAddress((query) => query.delete('state')), invalid],
  ['two states', withAddress((query) => query.append('state', 'x')), invalid],
  ['no code', withAddress((query) => query.delete('code')), invalid],
  ['another code', withAddress((query) => query.set('code', long)), 'OAUTH_RESPONSE_BODY_ERROR'],
  ['mix-up: another issuer', withAddress((query) => query.set('iss', other.issuer)), invalid],
  ['mix-up: no issuer', withAddress((query) => query.delete('iss')), invalid],
  [
    'another address',
    withAddress((_query, address) => {
      address.host = 'evil.example';
    }),
    'other-address',
  ],
  [
    'another path',
    withAddress((_query, address) => {
      address.pathname += '/x';
    }),
    'other-address',
  ],
  [
    'a replayed code',
    async ({ state, url }) => {
      const address = await provider.visit(url);
      await sso.finish(address, state, returnUrl);
      return sso.finish(address, state, returnUrl);
    },
    'OAUTH_RESPONSE_BODY_ERROR',
  ],
  [
    'a code with the state of another browser',
    async ({ url }) => {
      const { state } = await sso.start(returnUrl);
      return sso.finish(await provider.visit(url), state, returnUrl);
    },
    invalid,
  ],
  [
    'a code with the verifier of another browser',
    async (begun) => {
      const { verifier } = JSON.parse((await sso.start(returnUrl)).state);
      const state = JSON.stringify({ ...JSON.parse(begun.state), verifier });
      return sso.finish(await provider.visit(begun.url), state, returnUrl);
    },
    'OAUTH_RESPONSE_BODY_ERROR',
  ],
  [
    'a refusal by the person',
    async ({ state, url }) => {
      provider.login = null;
      return sso.finish(await provider.visit(url), state, returnUrl);
    },
    'access_denied',
  ],
  ['another nonce', withClaims({ nonce: long }), wrongClaim],
  ['no nonce', withToken(() => provider.sign(provider.claims(null))), wrongClaim],
  ['alg none', withToken((nonce) => new UnsecuredJWT(provider.claims(nonce)).encode()), invalid],
  [
    'the signature of another key',
    withToken(async (nonce) => {
      const { privateKey } = await generateKeyPair('RS256');
      const header = { alg: 'RS256', kid: 'test' };
      return new SignJWT(provider.claims(nonce)).setProtectedHeader(header).sign(privateKey);
    }),
    invalid,
  ],
  [
    'HS256 with the client secret',
    withToken((nonce) =>
      new SignJWT(provider.claims(nonce))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode('a secret of the client')),
    ),
    invalid,
  ],
  [
    'a token that has expired',
    withClaims({ exp: seconds() - 90 }),
    'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  ],
  [
    'a token of the future',
    withClaims({ nbf: seconds() + 3_600 }),
    'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  ],
  ['a token for another client', withClaims({ aud: 'other' }), wrongClaim],
  ['a token made for another client', withClaims({ aud: ['aduan', 'x'], azp: 'x' }), wrongClaim],
  ['a token of another issuer', withClaims({ iss: other.issuer }), wrongClaim],
  ['no ID token', withToken(() => ''), invalid],
  ['a name of JavaScript', withClaims({ sub: '__proto__' }), 'unknown-officer'],
  [
    'an officer whom nobody knows',
    async ({ state, url }) => {
      provider.login = { accountId: 'nobody' };
      return sso.finish(await provider.visit(url), state, returnUrl);
    },
    'unknown-officer',
  ],
];

describe('attacks', () => {
  test.each(attacks)('%s', async (_attack, attempt, code) => {
    expect(await attempt(await sso.start(returnUrl))).toBeNull();
    expect(logged).toEqual([{ event: 'sign-in.refused', way: 'sso', code }]);
  });

  test('clocks may be a minute apart', async () => {
    const late = withClaims({ exp: seconds() - 30 });
    expect(await late(await sso.start(returnUrl))).toMatchObject({ id: 'siti' });
  });

  test('claims that ask for roles grant nothing', async () => {
    const asking = withClaims({
      ...{ roles: ['administrator'], groups: ['admins'], mfa: true },
      membership: { roles: ['administrator'], units: [], regions: [] },
    });
    expect(await asking(await sso.start(returnUrl))).toEqual({ ...siti, mfa: false });
  });

  test.each(['http://sso.example.go.id', 'not an address', 'ftp://127.0.0.1'])(
    'is not set up without protection: %s',
    (issuer) => {
      expect(() => open({ issuer })).toThrow(expect.objectContaining({ code: 'input-invalid' }));
    },
  );
});

describe('a provider that changes while the desk runs', () => {
  test('is asked again after it was away', async () => {
    const way = open({ issuer: changing.issuer });
    changing.isAway = true;
    const unreachable = { code: 'provider-unreachable', retryable: true };
    await expect(way.start(returnUrl)).rejects.toMatchObject(unreachable);
    changing.isAway = false;
    const { state, url } = await way.start(returnUrl);
    const address = await changing.visit(url);
    changing.isAway = true;
    await expect(way.finish(address, state, returnUrl)).rejects.toMatchObject(unreachable);
    changing.isAway = false;
    expect(await way.finish(address, state, returnUrl)).toMatchObject({ id: 'siti' });
  });

  test('is refused while it claims to be another, by name, and trusted once it does not', async () => {
    const way = open({ issuer: changing.issuer });
    changing.claimedIssuer = other.issuer;
    await expect(way.start(returnUrl)).rejects.toMatchObject({
      code: 'provider-issuer-differs',
      retryable: false,
    });
    changing.claimedIssuer = null;
    expect((await way.start(returnUrl)).url).toContain(changing.issuer);
  });

  test('may change its keys: at most one sign-in is refused', async () => {
    const way = open({ issuer: changing.issuer });
    const signInThere = async () => {
      const { state, url } = await way.start(returnUrl);
      const address = await changing.visit(url);
      const nonce = new URL(url).searchParams.get('nonce');
      changing.forgedToken = await changing.sign(changing.claims(nonce));
      return way.finish(address, state, returnUrl);
    };
    expect(await signInThere()).toMatchObject({ id: 'siti' });
    await changing.changeKey();
    expect(await signInThere()).toBeNull();
    expect(logged).toMatchObject([{ code: 'OAUTH_KEY_SELECTION_FAILED' }]);
    expect(await signInThere()).toMatchObject({ id: 'siti' });
  });
});
