import { AduanError, type Principal } from '@aduan/core';
import type { Accounts } from './accounts.js';
import { type CsrfTokens, csrfHeader } from './csrf.js';
import type { Officer } from './officer.js';
import { principalOf } from './principal-of.js';
import type { SessionCookie } from './session-cookie.js';

/** What is needed to know who asks by a session. */
export interface SessionGuard {
  readonly accounts: Accounts;
  readonly cookie: SessionCookie;
  readonly csrf: CsrfTokens;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The officer whose session a request carries; null when nobody is signed in. */
async function signedIn(
  { accounts, cookie, now }: Pick<SessionGuard, 'accounts' | 'cookie' | 'now'>,
  request: Request,
): Promise<Officer | null> {
  const session = cookie.read(request);
  return session === undefined ? null : accounts.find(session, now());
}

/** Refuses a change without the token of its session. @throws AduanError `csrf` */
export function requireCsrf(
  { cookie, csrf }: Pick<SessionGuard, 'cookie' | 'csrf'>,
  request: Request,
): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const session = cookie.read(request);
  const token = request.headers.get(csrfHeader) ?? undefined;
  if (session === undefined || !csrf.matches(session, token)) {
    throw new AduanError('csrf', `Send the token of GET /api/session as ${csrfHeader}.`);
  }
}

/** The officer of a session as the desk knows them: what `createApi` asks as `actor`. */
export function sessionActor(parts: SessionGuard) {
  return async (request: Request): Promise<Principal | null> => {
    const officer = await signedIn(parts, request);
    if (officer) requireCsrf(parts, request);
    return officer && principalOf(officer);
  };
}
