import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { sessionLifetimeMs } from './accounts.js';

const name = 'aduan_session';

/** The cookie that holds a browser's session; scripts and other sites cannot read it. */
export interface SessionCookie {
  read(request: Request): string | undefined;
  keep(c: Context, session: string): void;
  /** Gives the browser an anonymous session, so that its page has a CSRF token to sign in with. */
  keepAnonymous(c: Context): string;
}

/** @param secure - whether the site is served over https: the cookie is then bound to this host */
export function sessionCookie(secure: boolean): SessionCookie {
  const read = secure ? `__Host-${name}` : name;
  const cookie: SessionCookie = {
    read: ({ headers }) => parse(headers.get('Cookie') ?? '', read)[read],
    keep(c, session) {
      setCookie(c, name, session, {
        ...(secure ? { prefix: 'host' as const } : {}),
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: sessionLifetimeMs / 1000,
      });
    },
    keepAnonymous(c) {
      const session = randomBytes(32).toString('base64url');
      cookie.keep(c, session);
      return session;
    },
  };
  return cookie;
}
