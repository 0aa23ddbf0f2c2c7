import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sessionLifetimeMs } from '../accounts/accounts.js';

const name = 'aduan_session';

/** The cookie that holds a browser's session; scripts and other sites cannot read it. */
export interface SessionCookie {
  read(c: Context): string | undefined;
  keep(c: Context, session: string): void;
  /** Gives the browser an anonymous session, so that its page has a CSRF token to sign in with. */
  keepAnonymous(c: Context): string;
}

/** @param secure - whether the site is served over https: the cookie is then bound to this host */
export function sessionCookie(secure: boolean): SessionCookie {
  const cookie: SessionCookie = {
    read: (c) => (secure ? getCookie(c, name, 'host') : getCookie(c, name)),
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
