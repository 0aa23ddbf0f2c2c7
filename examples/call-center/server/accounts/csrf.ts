import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that every change must carry; pages of other sites cannot set it. */
export const csrfHeader = 'X-Aduan-Csrf';

/** CSRF tokens bound to one browser session: an HMAC of the session's cookie, so nothing is stored. */
export interface CsrfTokens {
  issue(session: string): string;
  matches(session: string, token: string | undefined): boolean;
}

/** Makes and checks CSRF tokens under one secret. */
export function csrfTokens(secret: string): CsrfTokens {
  const mac = (session: string) => createHmac('sha256', secret).update(session).digest();
  return {
    issue: (session) => mac(session).toString('base64url'),
    matches(session, token) {
      const expected = mac(session);
      const given = Buffer.from(token ?? '', 'base64url');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
