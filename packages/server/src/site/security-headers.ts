import type { MiddlewareHandler } from 'hono';
import { contentSecurityPolicy } from './content-security-policy.js';

/**
 * Headers of every response. A route that sets one of them itself (the channel's plain pages, files of a ticket)
 * keeps its own.
 */
export function securityHeaders({ secure }: { readonly secure: boolean }): MiddlewareHandler {
  const headers: Readonly<Record<string, string>> = {
    'Content-Security-Policy': contentSecurityPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(self)',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
