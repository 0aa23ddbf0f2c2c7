import { type Aduan, AduanError, InputError, type Principal } from '@aduan/core';
import type { ApiKeys, KeyHolder } from '@aduan/plugins/api-keys';
import type { Accounts } from '../accounts/accounts.js';
import { principalOf } from '../accounts/principal-of.js';
import { onBehalf, onBehalfHeader } from '../accounts/signed/on-behalf.js';
import type { Caller } from './caller.js';
import { citizenScopes } from './scopes.js';

/** How the API authenticates callers, besides by the API keys of the plugin `apiKeys`. */
export interface AuthenticationOptions {
  /**
   * Returns the principal of the host's own sign-in for a request, such as from its session; null = not signed in. An
   * officer has all scopes and is limited by their roles; on a desk with a view log, data for officers is redacted
   * until they name a ground. A citizen can access their own tickets. Default: always null.
   *
   * A session cookie should be `SameSite`; a form of another site cannot send the headers that every POST requires. To
   * require a CSRF token as well, throw an `AduanError` with the code `csrf`: the response is a 403. An event stream
   * calls this again before each event, so that it ends with the session.
   */
  readonly actor?: (request: Request) => Principal | null | Promise<Principal | null>;
  /**
   * Signed-in officers, if not the host but another part authenticates them, such as `aduan.plugins.sessions`. Their
   * rights come from the current organization of the desk. Pass this or `actor`, not both.
   */
  readonly accounts?: Accounts;
}

/** @throws InputError for two ways to know who has signed in */
export function requireOneSignIn({ accounts, actor }: AuthenticationOptions): void {
  if (!accounts || !actor) return;
  const message = 'Give either `accounts` or `actor`: two answers may differ.';
  throw new InputError(message, [{ message, path: ['accounts'] }]);
}

/**
 * Finds the caller; null when unknown. A request with an invalid token is not signed in, even if `actor` finds a
 * principal.
 *
 * @param all - names of all scopes of this API; an officer has all of them
 */
export async function authenticate(
  options: AuthenticationOptions & { readonly aduan: Pick<Aduan, 'plugins'> },
  request: Request,
  all: readonly string[],
): Promise<Caller | null> {
  const token = /^Bearer +([\w-]{1,100})$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token?.startsWith('aduan_')) {
    const holder = await keyHolder(options.aduan, token);
    if (!holder) return null;
    const { key, principal } = holder;
    const officer = request.headers.get(onBehalfHeader);
    if (officer !== null) return actingFor(officer, holder, options);
    return { principal, scopes: key.scopes, isSignedIn: false };
  }
  const principal = await signedIn(options, request);
  const scopes = principal?.kind === 'citizen' ? citizenScopes : all;
  return principal && { principal, scopes, isSignedIn: true };
}

/** The holder of a token; null when it is wrong, or the desk has no plugin `apiKeys`. */
export async function keyHolder(
  { plugins }: Pick<Aduan, 'plugins'>,
  token: string,
): Promise<KeyHolder | null> {
  const { 'api-keys': keys }: { readonly 'api-keys'?: ApiKeys } = plugins;
  return (await keys?.find(token)) ?? null;
}

/** A program that acts for an officer; null when the officer is not proven, or may do nothing that the program may. */
async function actingFor(
  token: string,
  { key, principal: program }: KeyHolder,
  { accounts, aduan }: AuthenticationOptions & { readonly aduan: Pick<Aduan, 'plugins'> },
): Promise<Caller | null> {
  const identity = await accounts?.onBehalfOf?.(token);
  const officer = identity ? await principalOf(aduan, identity) : null;
  const principal = officer && onBehalf(officer, program);
  return principal && { principal, scopes: key.scopes, isSignedIn: true };
}

/** Errors of a session that its caller has to know. */
const toldCodes = ['csrf', 'session-locked'];

/** Invalid data from the host is not the caller's mistake: it becomes a logged failure. Temporary failures stay 503. */
export async function signedIn(
  { accounts, actor, aduan }: AuthenticationOptions & { readonly aduan: Pick<Aduan, 'plugins'> },
  request: Request,
): Promise<Principal | null> {
  try {
    if (!accounts) return (await actor?.(request)) ?? null;
    const identity = await accounts.authenticate(request);
    return identity && (await principalOf(aduan, identity));
  } catch (error) {
    if (!AduanError.isInstance(error) || error.retryable) throw error;
    if (toldCodes.includes(error.code)) throw error;
    throw new Error('The sign-in of the host failed.', { cause: error });
  }
}
