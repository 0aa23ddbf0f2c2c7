import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider, { type InteractionResults } from 'oidc-provider';
import { afterAll } from 'vitest';

/** The address at the desk that providers send people back to. Nothing listens there. */
export const returnUrl = 'http://127.0.0.1:9/api/v1/session/return/sso';

/** Who signs in at the provider next, and how. */
export type ProviderLogin = NonNullable<InteractionResults['login']>;

/** A provider on loopback. */
export interface TestProvider {
  readonly issuer: string;
  /** Decides the next login; null makes the person refuse. */
  login: ProviderLogin | null;
  /** Answers the token endpoint instead of the provider, with this ID token. */
  forgedToken: string | null;
  /** Does not answer. */
  isAway: boolean;
  /** Issuer that the provider claims to be; null tells the truth. */
  claimedIssuer: string | null;
  /** Publishes another key instead of its own, and signs with it. */
  changeKey(): Promise<void>;
  /** Claims of the ID token that the provider would make. */
  claims(nonce: string | null, own?: JWTPayload): JWTPayload;
  /** Signs with the key of this provider. */
  sign(claims: JWTPayload): Promise<string>;
  /** Plays the browser at the provider. @returns the address with which the person comes back */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
}

const client = {
  client_id: 'aduan',
  client_secret: 'a secret of the client',
  redirect_uris: [returnUrl],
  post_logout_redirect_uris: ['http://127.0.0.1:9/petugas'],
};

/** Starts a provider that `oidc-provider` makes, with one client. */
export async function startProvider(): Promise<TestProvider> {
  let answer: (request: IncomingMessage, response: ServerResponse) => unknown = () => {};
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const newKey = async (kid: string) => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const published = { ...(await exportJWK(pair.publicKey)), alg: 'RS256', use: 'sig', kid };
    return { ...pair, kid, published };
  };
  const own = await newKey('test');
  let current = own;
  const key = { ...own.published, ...(await exportJWK(own.privateKey)) };

  const provider: Provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [key] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ['keys of cookies in a test'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['name', 'roles', 'groups'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      // What a person may be able to write into their own profile.
      claims: async (sub) => ({ sub: sub && accountId, name: 'Admin', roles: ['administrator'] }),
    }),
    async loadExistingGrant({ oidc: { client: asking, session } }) {
      const grant = new provider.Grant({
        clientId: asking?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();

  const self: TestProvider = {
    issuer,
    login: { accountId: 'siti' },
    forgedToken: null,
    isAway: false,
    claimedIssuer: null,
    async changeKey() {
      current = await newKey('later');
    },
    claims: (nonce, own = {}) => {
      const seconds = Math.floor(Date.now() / 1_000);
      const times = { iat: seconds, exp: seconds + 300 };
      return { iss: issuer, sub: 'siti', aud: client.client_id, nonce, ...times, ...own };
    },
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: current.kid })
        .sign(current.privateKey),
    async visit(url) {
      const cookies = new Map<string, string>();
      let next = url;
      while (!next.startsWith(returnUrl)) {
        const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
        const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
        for (const line of response.headers.getSetCookie()) {
          const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
        next = new URL(location, next).href;
      }
      return new URL(next);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const tell = (response: ServerResponse, said: object) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(said));
  };
  answer = async (request, response) => {
    if (self.isAway) return request.socket.destroy();
    if (request.url === '/.well-known/openid-configuration' && self.claimedIssuer !== null)
      return tell(response, { issuer: self.claimedIssuer });
    if (request.url === '/jwks' && current !== own)
      return tell(response, { keys: [current.published] });
    if (request.url?.startsWith('/interaction/')) {
      const refused = { error: 'access_denied', error_description: 'The person refused.' };
      const result = self.login ? { login: self.login } : refused;
      return provider.interactionFinished(request, response, result);
    }
    if (request.url === '/token' && self.forgedToken !== null) {
      return tell(response, {
        access_token: 'x',
        token_type: 'Bearer',
        id_token: self.forgedToken,
      });
    }
    return callback(request, response);
  };
  afterAll(self.close);
  return self;
}
