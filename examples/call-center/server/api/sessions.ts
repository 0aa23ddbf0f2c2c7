import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { AduanError } from '@aduan/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { type Accounts, sessionLifetimeMs } from '../accounts/accounts.js';
import { type CsrfTokens, csrfHeader } from '../accounts/csrf.js';
import type { Officer } from '../accounts/officer.js';
import type { SignInLimit } from '../accounts/sign-in-limit.js';
import { readBody } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import type { OpenStreams } from './open-streams.js';

/** What signing in needs. */
export interface SessionParts {
  readonly accounts: Accounts;
  readonly csrf: CsrfTokens;
  readonly limit: SignInLimit;
  readonly streams: OpenStreams;
  /** Whether citizens and officers reach the site over https, so that the cookie is never sent without. */
  readonly secure: boolean;
  readonly now: () => number;
  /** From where a request came, as far as limits count it. */
  readonly addressOf: (c: Context) => string;
}

const cookieName = 'aduan_session';
const credentials = /* @__PURE__ */ z.strictObject({
  username: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});

/** `GET`, `POST` and `DELETE /session`: who is signed in, signing in and signing out. */
export function sessionRoutes({
  accounts,
  csrf,
  limit,
  streams,
  secure,
  now,
  addressOf,
}: SessionParts) {
  const routes = new Hono();
  const answer = (c: Context, session: string, officer: Officer | null) =>
    c.json({ officer: officer && viewOf(officer), csrf: csrf.issue(session) });
  const keep = (c: Context, session: string) => {
    setCookie(c, cookieName, session, {
      ...(secure ? { prefix: 'host' as const } : {}),
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: sessionLifetimeMs / 1000,
    });
  };

  /** Whoever sat at this browser before is signed out, in all its windows. */
  const endFormer = (c: Context) => {
    const session = readSession(c, secure);
    if (session === undefined) return;
    accounts.end(session);
    streams.endSession(session);
  };

  routes.get('/session', (c) => {
    const known = readSession(c, secure);
    if (known !== undefined) return answer(c, known, accounts.find(known, now()));
    const anonymous = randomBytes(32).toString('base64url');
    keep(c, anonymous);
    return answer(c, anonymous, null);
  });

  routes.post('/session', async (c) => {
    const { username, password } = await readBody(c, credentials);
    const address = addressOf(c);
    const { refusedFor, delayMs } = await limit.take(username, address);
    if (refusedFor > 0) {
      c.header('Retry-After', String(refusedFor));
      throw new AduanError('too-many-tries', `Too many tries. Wait ${refusedFor} seconds.`);
    }
    await wait(delayMs);
    const officer = await accounts.check(username, password);
    if (officer === null) {
      throw new AduanError('wrong-credentials', 'Name or password is not right.');
    }
    await limit.forgive(username, address);
    endFormer(c);
    const session = accounts.begin(officer, now());
    keep(c, session);
    return answer(c, session, officer);
  });

  routes.delete('/session', (c) => {
    endFormer(c);
    const anonymous = randomBytes(32).toString('base64url');
    keep(c, anonymous);
    return answer(c, anonymous, null);
  });
  return routes;
}

/** Lets only signed-in officers pass; later handlers find the officer in the context. */
export function requireOfficer(parts: SessionParts): MiddlewareHandler<OfficerEnvironment> {
  return async (c, next) => {
    const session = readSession(c, parts.secure);
    const officer = session === undefined ? null : parts.accounts.find(session, parts.now());
    if (session === undefined || officer === null) {
      throw new AduanError('no-session', 'Sign in first.');
    }
    c.set('officer', officer);
    c.set('session', session);
    await next();
  };
}

/** Refuses every change whose page cannot show the token of this very session. */
export function requireCsrf({ csrf, secure }: SessionParts): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const session = readSession(c, secure);
      if (session === undefined || !csrf.matches(session, c.req.header(csrfHeader))) {
        throw new AduanError('csrf', `Send the token of GET /api/session as ${csrfHeader}.`);
      }
    }
    await next();
  };
}

function readSession(c: Context, secure: boolean): string | undefined {
  return secure ? getCookie(c, cookieName, 'host') : getCookie(c, cookieName);
}

function viewOf({ id, name, role, roles, team }: Officer) {
  return { id, name, role, roles, team };
}
