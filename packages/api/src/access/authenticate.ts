import { type Aduan, AduanError, type Principal } from '@aduan/core';
import type { ApiKeys, KeyHolder } from '@aduan/plugins/api-keys';
import type { Caller } from './caller.js';
import { citizenScopes } from './scopes.js';

/** How the API authenticates callers, besides by the API keys of the plugin `apiKeys`. */
export interface AuthenticationOptions {
  /**
   * The principal that the host's own sign-in finds for a request, such as from its session; null = not signed in. An
   * officer has all scopes and is limited by their roles; where the desk keeps a log of views, what an officer reads is
   * redacted until they name a ground. A citizen reaches their own tickets. Default: always null.
   *
   * A session cookie should be `SameSite`; a form of another site cannot send the headers that are asked of every POST.
   * To ask for a token of the session too, throw an `AduanError` with the code `csrf`: it is answered 403. An event
   * stream asks again before each event, so that it ends with the session.
   */
  readonly actor?: (request: Request) => Principal | null | Promise<Principal | null>;
}

/**
 * Finds the caller; null when unknown. A request with an invalid token is not signed in, whatever `actor` says.
 *
 * @param all - names of all scopes of this API, which an officer has
 */
export async function authenticate(
  { actor, aduan }: AuthenticationOptions & { readonly aduan: Pick<Aduan, 'plugins'> },
  request: Request,
  all: readonly string[],
): Promise<Caller | null> {
  const token = /^Bearer +([\w-]{1,100})$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token?.startsWith('aduan_')) {
    const holder = await keyHolder(aduan, token);
    return holder
      ? { principal: holder.principal, scopes: holder.key.scopes, isSignedIn: false }
      : null;
  }
  const principal = await signedIn(actor, request);
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

/** Wrong data from the host is not the caller's mistake: it becomes a logged failure. What passes by itself stays 503. */
async function signedIn(
  actor: AuthenticationOptions['actor'],
  request: Request,
): Promise<Principal | null> {
  try {
    return (await actor?.(request)) ?? null;
  } catch (error) {
    if (!AduanError.isInstance(error) || error.retryable || error.code === 'csrf') throw error;
    throw new Error('The sign-in of the host failed.', { cause: error });
  }
}
