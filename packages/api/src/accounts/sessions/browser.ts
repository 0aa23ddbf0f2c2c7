import { AduanError } from '@aduan/core';
import { parse, serialize } from 'hono/utils/cookie';
import { matchesCsrf, readToken, type SessionToken, tokenText } from './session-token.js';

/** The header that every change carries; pages of other sites cannot set it. */
const csrfHeader = 'X-Aduan-Csrf';

/** Cookies and origins of browsers. Scripts and other sites cannot use the cookies. */
export interface Browser {
  /** The token of a request; null without one. */
  token(request: Request, name?: CookieName): SessionToken | null;
  /** The `Set-Cookie` that keeps a token for a time, ms; null removes it. */
  cookie(request: Request, token: SessionToken | null, maxAgeMs: number, name?: CookieName): string;
  /** Scheme, host and port by which the browser reached the desk. */
  origin(request: Request): string;
  /** @throws AduanError `https-needed`, unless the browser is on this machine */
  requireHttps(request: Request): void;
  /** @throws AduanError `csrf` for a request that a page of another site sent; `https-needed` */
  requireOwnPage(request: Request): void;
}

/** The session, what binds a sign-in elsewhere to the browser that began it, and what marks a browser as known. */
type CookieName = 'aduan_session' | 'aduan_redirect' | 'aduan_device';

/** @param publicUrl - URL under which browsers reach a desk behind a proxy; default: the URL of each request */
export function browser(publicUrl?: string): Browser {
  const reachOf = (request: Request) => {
    const { hostname, origin, protocol } = new URL(publicUrl ?? request.url);
    return { isLocal: isLoopback(hostname), isSecure: protocol === 'https:', origin };
  };
  const nameOf = (request: Request, name: CookieName) =>
    reachOf(request).isSecure ? `__Host-${name}` : name;
  const self: Browser = {
    origin: (request) => reachOf(request).origin,
    token(request, name = 'aduan_session') {
      const read = nameOf(request, name);
      return readToken(parse(request.headers.get('Cookie') ?? '', read)[read]);
    },
    cookie(request, token, maxAgeMs, name = 'aduan_session') {
      const { isSecure: secure } = reachOf(request);
      return serialize(nameOf(request, name), token ? tokenText(token) : '', {
        ...{ path: '/', httpOnly: true, sameSite: 'Lax', secure },
        maxAge: token ? Math.floor(maxAgeMs / 1_000) : 0,
      });
    },
    requireHttps(request) {
      const { isLocal, isSecure } = reachOf(request);
      if (isSecure || isLocal) return;
      throw new AduanError(
        'https-needed',
        'Sign in over https: over http, others on the way could take the session.',
      );
    },
    requireOwnPage(request) {
      self.requireHttps(request);
      const { origin } = reachOf(request);
      const site = request.headers.get('Sec-Fetch-Site');
      const from = request.headers.get('Origin');
      const isOwn = site === null ? from === null || from === origin : site === 'same-origin';
      if (!isOwn) throw new AduanError('csrf', 'This was sent by a page of another site.');
    },
  };
  return self;
}

/** @throws AduanError `csrf` unless a change carries the token of its session */
export async function requireCsrf({ headers }: Request, token: SessionToken): Promise<void> {
  if (await matchesCsrf(token, headers.get(csrfHeader))) return;
  throw new AduanError('csrf', `Send the token of GET /session as ${csrfHeader}.`);
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}
