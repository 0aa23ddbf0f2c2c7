import { AduanError } from '@aduan/core';
import type { MiddlewareHandler } from 'hono';
import { requireCsrf, type SessionGuard, signedIn } from '../accounts/session-actor.js';
import type { Office } from '../desk/organization.js';
import type { OfficerEnvironment } from './environment.js';

/**
 * Lets only signed-in officers pass. Later handlers find officer and session in the context, and an up-to-date
 * office, so tickets can be assigned to an officer who was just added.
 */
export function officersOnly({
  office,
  ...parts
}: SessionGuard & { readonly office: Office }): MiddlewareHandler<OfficerEnvironment> {
  return async (c, next) => {
    const found = await signedIn(parts, c.req.raw);
    if (found === null) throw new AduanError('no-session', 'Sign in first.');
    await office.refresh();
    c.set('officer', found.officer);
    c.set('session', found.session);
    await next();
  };
}

/** Refuses every change without the CSRF token of this session. */
export function csrfGuard(parts: SessionGuard): MiddlewareHandler {
  return async (c, next) => {
    requireCsrf(parts, c.req.raw);
    await next();
  };
}
