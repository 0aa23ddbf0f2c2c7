import { InputError, type Principal } from '@aduan/core';
import type { ApiKeys } from '@aduan/core/api-keys';
import type { Caller } from './caller.js';
import { citizenScopes, scopeNames } from './scopes.js';

/** How whoever asks is known. */
export interface AuthenticationOptions {
  /** Keys of programs: `createApiKeys(aduan)`. Default: no key opens anything. */
  readonly keys?: Pick<ApiKeys, 'find'>;
  /**
   * Whom the host's own sign-in knows a request by, such as from its session; null when by nobody. All scopes
   * are open to an officer, and his roles say the rest; a citizen reaches his own cases. Default: nobody. A session cookie should be `SameSite`; no form
   * of another site can send the headers that changes need.
   */
  readonly actor?: (request: Request) => Principal | null | Promise<Principal | null>;
}

/** Finds out who asks; null when nobody is known. A token that opens nothing is nobody, whatever the sign-in says. */
export async function authenticate(
  { actor, keys }: AuthenticationOptions,
  request: Request,
): Promise<Caller | null> {
  const token = /^Bearer +([\w-]{1,100})$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token?.startsWith('aduan_')) {
    const holder = await keys?.find(token);
    return holder ? { principal: holder.principal, scopes: holder.key.scopes } : null;
  }
  const principal = await signedIn(actor, request);
  return (
    principal && { principal, scopes: principal.kind === 'citizen' ? citizenScopes : scopeNames }
  );
}

/** What is wrong in the data of the host is no mistake of whoever asks: it is answered as a failure, and logged. */
async function signedIn(
  actor: AuthenticationOptions['actor'],
  request: Request,
): Promise<Principal | null> {
  try {
    return (await actor?.(request)) ?? null;
  } catch (error) {
    if (!InputError.isInstance(error)) throw error;
    throw new Error('The sign-in of the host failed.', { cause: error });
  }
}
