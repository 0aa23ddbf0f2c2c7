import { AduanError } from '@aduan/core';
import type { MiddlewareHandler } from 'hono';
import { requireCsrf, type SessionGuard, signedIn } from '../accounts/session-actor.js';
import type { OfficerEnvironment } from './environment.js';

/** Lets only signed-in officers pass; later handlers find the officer in the context. */
export function officersOnly(parts: SessionGuard): MiddlewareHandler<OfficerEnvironment> {
  return async (c, next) => {
    const officer = await signedIn(parts, c.req.raw);
    if (officer === null) throw new AduanError('no-session', 'Sign in first.');
    c.set('officer', officer);
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
