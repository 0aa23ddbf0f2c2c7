import { AduanError, InputError } from '@aduan/core';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Identity } from '../credentials.js';
import { stateSealer } from './sealed-state.js';

/** Options of `oidcAccounts`. */
export interface OidcAccountsOptions {
  /** Issuer, such as `https://sso.example.go.id/realms/dinas`. https, or http on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the client proves itself to the token endpoint. Default `basic`, the default of OpenID Connect. */
  readonly clientAuthentication?: 'basic' | 'post';
  /** Address that the provider sends people back to, exactly as it is registered there. */
  readonly redirectUri: string;
  /** Path that people land on who asked for no other one. Default `/petugas`. */
  readonly home?: string;
  /** Scopes to ask for. Default `openid profile`. */
  readonly scope?: string;
  /** Values of the provider that prove a second factor. Default: none, so `mfa` is always false. */
  readonly secondFactor?: { readonly acr?: readonly string[]; readonly amr?: readonly string[] };
  /** The officer's id by the claims of the ID token; null refuses. Default: the claim `sub`. */
  readonly officerId?: (claims: OidcClaims) => string | null;
  /**
   * Finds an officer whom the organization knows and who may sign in now; null refuses. Names, roles and units come from
   * there: claims of the provider grant nothing.
   */
  readonly officer: (officerId: string, now: number) => Promise<Omit<Identity, 'mfa'> | null>;
  /** Seals what the browser keeps during the sign-in. At least 32 random bytes, the same on all instances. */
  readonly secret: string;
}

/** Claims of a verified ID token. */
export type OidcClaims = Readonly<IDToken>;

/** A sign-in that has begun. */
export interface BegunSignIn {
  /** Address at the provider to send the person to. */
  readonly url: string;
  /**
   * Sealed state for an HttpOnly cookie of this browser, with `SameSite=Lax` and the path of the redirect address. It
   * expires after ten minutes.
   */
  readonly state: string;
}

/** A sign-in that has succeeded. */
export interface FinishedSignIn {
  readonly identity: Identity;
  /** Path of this desk to send the person to. */
  readonly returnTo: string;
}

/** Sign-in at an OpenID Connect provider. */
export interface OidcAccounts {
  /**
   * Begins a sign-in.
   *
   * @param returnTo - path of this desk to go back to; anything but a path of the same origin becomes `home`
   * @param now - epoch ms
   * @throws AduanError `provider-unreachable`, retryable
   */
  begin(returnTo: string | undefined, now: number): Promise<BegunSignIn>;
  /**
   * Finishes a sign-in when the provider sends the person back.
   *
   * @param query - the query of the request, with or without `?`
   * @param state - the cookie of `begin`; delete it, whatever happens
   * @param now - epoch ms
   * @throws AduanError `sign-in-expired`, `sign-in-refused` by the provider or the person, `sign-in-invalid`,
   * `officer-unknown`, `provider-unreachable`
   */
  finish(query: string, state: string | undefined, now: number): Promise<FinishedSignIn>;
  /**
   * Address that ends the session at the provider; null when it has none.
   *
   * @param returnTo - address registered at the provider
   */
  logoutUrl(returnTo: string): Promise<string | null>;
}

/** How long a person may take at the provider, in ms. */
const signInLifetimeMs = 10 * 60 * 1_000;
/** How far the clocks of desk and provider may be apart, in s. */
const clockSkewSeconds = 60;

/**
 * Signs officers in at an OpenID Connect provider, by authorization code with PKCE (S256), state and nonce. Signature,
 * issuer, audience and times of the ID token are verified, and the issuer of the answer (RFC 9207).
 *
 * @example
 * ```ts
 * import { oidcAccounts } from '@aduan/accounts/oidc';
 *
 * const officers = new Map([['siti', { id: 'siti', name: 'Siti' }]]);
 * const accounts = oidcAccounts({
 *   issuer: 'https://sso.example.go.id/realms/dinas',
 *   clientId: 'aduan',
 *   clientSecret: process.env.OIDC_CLIENT_SECRET ?? '',
 *   redirectUri: 'https://aduan.example.go.id/api/v1/session/redirect',
 *   secondFactor: { amr: ['otp', 'hwk'] },
 *   officer: async (id) => officers.get(id) ?? null,
 *   secret: process.env.ADUAN_ACCOUNTS_SECRET ?? '',
 * });
 * const { state, url } = await accounts.begin('/petugas', Date.now());
 * ```
 *
 * @throws InputError for an address that is not https, or a short secret
 */
export function oidcAccounts(options: OidcAccountsOptions): OidcAccounts {
  const { clientAuthentication = 'basic', home = '/petugas', scope = 'openid profile' } = options;
  const { officerId = ({ sub }) => sub, secondFactor = {} } = options;
  const issuer = requireSecure('issuer', options.issuer);
  const redirectUri = requireSecure('redirectUri', options.redirectUri);
  if (Buffer.byteLength(options.secret) < 32)
    throw new InputError('"secret" has at least 32 bytes.');
  const sealer = stateSealer(options.secret);

  let discovering: Promise<Configuration> | undefined;
  /** Asks the provider for its addresses once; after a failure the next sign-in asks again. */
  function discover(): Promise<Configuration> {
    const authenticate = clientAuthentication === 'basic' ? ClientSecretBasic : ClientSecretPost;
    const metadata = { client_secret: options.clientSecret, [clockTolerance]: clockSkewSeconds };
    const execute = [enableNonRepudiationChecks];
    if (issuer.protocol === 'http:') execute.push(allowInsecureRequests);
    discovering ??= discovery(
      issuer,
      options.clientId,
      metadata,
      authenticate(options.clientSecret),
      { execute },
    ).catch((error: unknown) => {
      discovering = undefined;
      throw unreachable(error);
    });
    return discovering;
  }

  const provesSecondFactor = ({ acr, amr }: OidcClaims) =>
    (typeof acr === 'string' && (secondFactor.acr ?? []).includes(acr)) ||
    (Array.isArray(amr) && amr.some((value) => (secondFactor.amr ?? []).includes(String(value))));

  return {
    async begin(returnTo, now) {
      const configuration = await discover();
      const verifier = randomPKCECodeVerifier();
      const [state, nonce] = [randomState(), randomNonce()];
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri.href,
        scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(secondFactor.acr && { acr_values: secondFactor.acr.join(' ') }),
      });
      const expiresAt = now + signInLifetimeMs;
      const path = samePath(returnTo, redirectUri) ?? home;
      const sealed = sealer.seal({ state, nonce, verifier, returnTo: path, expiresAt });
      return { url: url.href, state: sealed };
    },

    async finish(query, sealed, now) {
      const begun = sealer.open(sealed ?? '');
      if (!begun || now >= begun.expiresAt) {
        throw new AduanError('sign-in-expired', 'This sign-in has expired. Begin it again.');
      }
      const configuration = await discover();
      const answer = new URL(redirectUri);
      answer.search = query;
      const checks = {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      };
      const tokens = await authorizationCodeGrant(configuration, answer, checks).catch(
        (error: unknown) => {
          throw signInError(error);
        },
      );
      const claims = tokens.claims();
      const id = claims ? officerId(claims) : null;
      const officer = id === null ? null : await options.officer(id, now);
      if (!claims || !officer) {
        throw new AduanError('officer-unknown', 'This desk knows no officer by this sign-in.');
      }
      const identity = { ...officer, mfa: provesSecondFactor(claims) };
      return { identity, returnTo: begun.returnTo };
    },

    async logoutUrl(returnTo) {
      const configuration = await discover();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

/** @returns an address of https, or of http on this machine */
function requireSecure(field: string, address: string): URL {
  const url = URL.parse(address);
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return url;
  throw new InputError(`"${field}" must be an address of https.`, [
    { message: 'must be an address of https', path: [field] },
  ]);
}

/** @returns the path if it stays at this origin, as browsers read it: `//host` and `/\host` do not */
function samePath(returnTo: string | undefined, { origin }: URL): string | null {
  if (!returnTo?.startsWith('/')) return null;
  const url = URL.parse(returnTo, origin);
  if (url?.origin !== origin || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}

/** Errors of the library may hold tokens and claims: only their codes go on. */
function signInError(error: unknown): AduanError {
  if (error instanceof AuthorizationResponseError) {
    return new AduanError('sign-in-refused', 'The provider did not sign this person in.');
  }
  const code = codeOf(error);
  if (code === undefined || code === 'OAUTH_TIMEOUT') return unreachable(error);
  return new AduanError('sign-in-invalid', `The answer of the provider is not valid: ${code}.`);
}

function unreachable(error: unknown): AduanError {
  const why = codeOf(error) ?? 'no answer';
  const message = `The provider cannot be asked now: ${why}.`;
  return new AduanError('provider-unreachable', message, { retryable: true });
}

function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}
