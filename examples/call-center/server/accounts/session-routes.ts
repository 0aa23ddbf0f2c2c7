import { setTimeout as wait } from 'node:timers/promises';
import { AccessExpiredError, AduanError, RateLimitError } from '@aduan/core';
import { readBody } from '@aduan/server/host';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { isOver } from './accounts.js';
import type { Officer } from './officer.js';
import type { SessionGuard } from './session-actor.js';
import type { SignInLimit } from './sign-in-limit.js';
import type { SignInLinks } from './sign-in-links.js';
import { signInQueue } from './sign-in-queue.js';

/** The dependencies of signing in. */
export interface SessionParts extends SessionGuard {
  readonly limit: SignInLimit;
  readonly links: SignInLinks;
  /** The network address of a request. */
  readonly addressOf: (c: Context) => string;
}

const credentials = /* @__PURE__ */ z.strictObject({
  username: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});
const linkBody = /* @__PURE__ */ z.strictObject({ secret: z.string().max(100) });

/**
 * `GET`, `POST` and `DELETE /session`: who is signed in, signing in and signing out; `POST /session/link`: signing in
 * with a link from the terminal.
 */
export function sessionRoutes(parts: SessionParts) {
  const { accounts, cookie, csrf, limit, links, now, addressOf } = parts;
  const queue = signInQueue();
  const routes = new Hono();
  const answer = (c: Context, session: string, officer: Officer | null) =>
    c.json({ officer: officer && viewOf(officer), csrf: csrf.issue(session) });

  /** Signs out the former officer of this browser, in all its windows. */
  const endFormer = async (c: Context) => {
    const session = cookie.read(c.req.raw);
    if (session !== undefined) await accounts.end(session);
  };

  const letIn = async (c: Context, officer: Officer) => {
    if (isOver(officer, now())) throw new AccessExpiredError(officer.validUntil ?? 0);
    await endFormer(c);
    const session = await accounts.begin(officer, now());
    cookie.keep(c, session);
    return answer(c, session, officer);
  };

  routes.get('/session', async (c) => {
    const session = cookie.read(c.req.raw);
    return session === undefined
      ? answer(c, cookie.keepAnonymous(c), null)
      : answer(c, session, await accounts.find(session, now()));
  });

  const officerOf = async (username: string, password: string, address: string) => {
    const { refusedFor, delayMs } = await limit.take(username, address);
    if (refusedFor > 0) {
      throw new RateLimitError('too-many-tries', 'Too many wrong passwords.', refusedFor * 1_000);
    }
    await wait(delayMs);
    const officer = await accounts.check(username, password);
    if (officer === null) {
      throw new AduanError('wrong-credentials', 'Name or password is not right.');
    }
    await limit.forgive(username, address);
    return officer;
  };

  routes.post('/session', async (c) => {
    const { username, password } = await readBody(c, credentials);
    const address = addressOf(c);
    const officer = await queue.enter(username, address, () =>
      officerOf(username, password, address),
    );
    return letIn(c, officer);
  });

  routes.post('/session/link', async (c) => {
    const { secret } = await readBody(c, linkBody);
    const officer = await links.redeem(secret);
    if (officer === null) throw new AduanError('link-used', 'This link was used or never made.');
    return letIn(c, officer);
  });

  routes.delete('/session', async (c) => {
    await endFormer(c);
    return answer(c, cookie.keepAnonymous(c), null);
  });
  return routes;
}

function viewOf({ id, name, role, roles, team, validUntil }: Officer) {
  return { id, name, role, roles, team, validUntil };
}
