import type { Identity, SignInRedirect } from '@aduan/api/accounts';
import { AduanError, InputError, type Label, type Logger } from '@aduan/core';
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
import * as z from 'zod';

/** Options of `oidcAccounts`. */
export interface OidcAccountsOptions {
  /** Part of the addresses of this sign-in, such as `sso`: lowercase letters, digits and hyphens. */
  readonly id: string;
  /** Text of the button. */
  readonly name: Label;
  /** Issuer, such as `https://sso.example.go.id/realms/dinas`. https, or http on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the client authenticates at the token endpoint. Default `basic`, the default of OpenID Connect. */
  readonly clientAuthentication?: 'basic' | 'post';
  /** Scopes to ask for. Default `openid profile`. */
  readonly scope?: string;
  /** Values of the provider that prove a second factor. Default: none, so `mfa` is always false. */
  readonly secondFactor?: { readonly acr?: readonly string[]; readonly amr?: readonly string[] };
  /** The officer's id by the claims of the ID token; null refuses. Default: the claim `sub`. */
  readonly officerId?: (claims: OidcClaims) => string | null;
  /**
   * Finds an officer whom the organization knows and who may sign in; null refuses. It is asked at each request too, so
   * an officer who is removed there is signed out. Names come from there: claims of the provider grant nothing.
   */
  readonly officer: (officerId: string) => Promise<Omit<Identity, 'mfa' | 'membership'> | null>;
  /** Receives the code of each refused sign-in, without the person. Default: nothing is logged. */
  readonly logger?: Logger;
}

/** Claims of a verified ID token. */
export type OidcClaims = Readonly<IDToken>;

/** Sign-in at an OpenID Connect provider, for `sessions({ redirects })` of `@aduan/api/accounts`. */
export interface OidcSignIn extends Required<SignInRedirect> {
  /**
   * Address that ends the session at the provider; null when the provider has none.
   *
   * @param returnUrl - where the browser goes afterwards, as registered at the provider
   * @throws AduanError `provider-unreachable`, retryable; `provider-issuer-differs`
   */
  logoutUrl(returnUrl: string): Promise<string | null>;
}

/** How far the clocks of desk and provider may be apart, in s. */
const clockSkewSeconds = 60;

/** The discovery names an issuer that was not asked. */
const otherIssuer = 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED';
/** The provider signs with a key that it had not published: its addresses and keys are asked anew. */
const unknownKey = 'OAUTH_KEY_SELECTION_FAILED';

/** State of a sign-in while the person is at the provider. */
const signInState = /* @__PURE__ */ z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});

/**
 * Signs officers in at an OpenID Connect provider, by authorization code with PKCE (S256), state and nonce. Signature,
 * issuer, audience and times of the ID token are verified, and the issuer of the answer (RFC 9207).
 *
 * @example
 * ```ts
 * import { oidcAccounts } from '@aduan/accounts/oidc';
 * import { sessions } from '@aduan/api/accounts';
 *
 * const officers = new Map([['siti', { id: 'siti', name: 'Siti' }]]);
 * const sso = oidcAccounts({
 *   id: 'sso',
 *   name: { id: 'Akun dinas', en: 'Account of the office' },
 *   issuer: 'https://sso.example.go.id/realms/dinas',
 *   clientId: 'aduan',
 *   clientSecret: process.env.OIDC_CLIENT_SECRET ?? '',
 *   secondFactor: { amr: ['otp', 'hwk'] },
 *   officer: async (id) => officers.get(id) ?? null,
 * });
 * export const plugin = sessions({ redirects: [sso] });
 * ```
 *
 * @throws InputError for an issuer that is not https
 */
export function oidcAccounts(options: OidcAccountsOptions): OidcSignIn {
  const {
    clientAuthentication = 'basic',
    logger: log = () => {},
    scope = 'openid profile',
  } = options;
  const { officerId = ({ sub }) => sub, secondFactor = {} } = options;
  const issuer = requireSecure(options.issuer);

  let discovering: Promise<Configuration> | undefined;
  /** Asks the provider for its addresses and keys once; after a failure or a new key the next sign-in asks again. */
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
      throw libraryCode(error) === otherIssuer ? misnamed(issuer) : unreachable(error);
    });
    return discovering;
  }

  /**
   * Refuses a sign-in, and logs the reason for the operator. Errors of the library may hold tokens: only their codes
   * are passed on.
   */
  function refuse(code: string): null {
    log('warn', 'sign-in.refused', { way: options.id, code });
    return null;
  }

  const provesSecondFactor = ({ acr, amr }: OidcClaims) =>
    (typeof acr === 'string' && (secondFactor.acr ?? []).includes(acr)) ||
    (Array.isArray(amr) && amr.some((value) => (secondFactor.amr ?? []).includes(String(value))));

  return {
    id: options.id,
    name: options.name,

    async start(returnUrl) {
      const configuration = await discover();
      const verifier = randomPKCECodeVerifier();
      const [state, nonce] = [randomState(), randomNonce()];
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: returnUrl,
        scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(secondFactor.acr && { acr_values: secondFactor.acr.join(' ') }),
      });
      return { url: url.href, state: JSON.stringify({ state, nonce, verifier }) };
    },

    async finish(url, kept, returnUrl) {
      const begun = signInState.parse(JSON.parse(kept));
      if (url.origin + url.pathname !== returnUrl) return refuse('other-address');
      const configuration = await discover();
      const checks = {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      };
      const answer = await authorizationCodeGrant(configuration, url, checks).catch(codeOf);
      if (answer === unknownKey) discovering = undefined;
      if (typeof answer === 'string') return refuse(answer);
      const claims = answer.claims();
      const id = claims ? officerId(claims) : null;
      const officer = id === null ? null : await options.officer(id);
      if (!claims || !officer) return refuse('unknown-officer');
      return { ...officer, mfa: provesSecondFactor(claims) };
    },

    standing: async (id) => ((await options.officer(id)) ? 'known' : null),

    async logoutUrl(returnUrl) {
      const configuration = await discover();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnUrl }).href;
    },
  };
}

/** @returns an address of https, or of http on this machine */
function requireSecure(address: string): URL {
  const url = URL.parse(address);
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return url;
  const message = 'must be an address of https';
  throw new InputError(`"issuer" ${message}.`, [{ message, path: ['issuer'] }]);
}

/** The code of an answer that is not valid. @throws AduanError `provider-unreachable` when there was no answer */
function codeOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError) return error.error;
  const code = libraryCode(error);
  if (code === undefined || code === 'OAUTH_TIMEOUT') throw unreachable(error);
  return code;
}

function unreachable(error: unknown): AduanError {
  const why = libraryCode(error) ?? 'no answer';
  const message = `The provider of this sign-in cannot be asked now: ${why}.`;
  return new AduanError('provider-unreachable', message, { retryable: true });
}

function misnamed({ href }: URL): AduanError {
  const message = `The provider at ${href} names another issuer: correct the issuer of this sign-in.`;
  return new AduanError('provider-issuer-differs', message);
}

function libraryCode(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}
