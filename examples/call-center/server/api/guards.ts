import { AduanError } from '@aduan/core';
import type { MiddlewareHandler } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import { type CsrfTokens, csrfHeader } from '../accounts/csrf.js';
import type { Office } from '../desk/organization.js';
import type { OfficerEnvironment } from './environment.js';
import type { SessionCookie } from './session-cookie.js';

/** What is needed to identify the requester. */
export interface GuardParts {
  readonly accounts: Accounts;
  readonly cookie: SessionCookie;
  readonly csrf: CsrfTokens;
  readonly now: () => number;
}

/**
 * Lets only signed-in officers pass. Later handlers find officer and session in the context, and an up-to-date
 * office, so tickets can be assigned to an officer who was just added.
 */
export function requireOfficer({
  accounts,
  cookie,
  now,
  office,
}: GuardParts & { readonly office: Office }): MiddlewareHandler<OfficerEnvironment> {
  return async (c, next) => {
    const session = cookie.read(c);
    const officer = session === undefined ? null : await accounts.find(session, now());
    if (session === undefined || officer === null) {
      throw new AduanError('no-session', 'Sign in first.');
    }
    await office.refresh();
    c.set('officer', officer);
    c.set('session', session);
    await next();
  };
}

/** Refuses every change without the CSRF token of this session. */
export function requireCsrf({ cookie, csrf }: GuardParts): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const session = cookie.read(c);
      if (session === undefined || !csrf.matches(session, c.req.header(csrfHeader))) {
        throw new AduanError('csrf', `Send the token of GET /api/session as ${csrfHeader}.`);
      }
    }
    await next();
  };
}
