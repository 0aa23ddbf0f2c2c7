import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Meters } from './meters.js';

/**
 * `GET /metrics` in the text format of Prometheus, for requests with the token as `Authorization: Bearer`; without a
 * configured token the page does not exist. Counters are of this instance since it started, queue sizes of the whole
 * desk.
 */
export function metrics(meters: Pick<Meters, 'read'> | null, token: string | null): Hono {
  return new Hono().get('/metrics', async (c) => {
    if (token === null || !meters) return c.notFound();
    if (!isSame(c.req.header('Authorization') ?? '', `Bearer ${token}`)) {
      return c.text('', 401, { 'WWW-Authenticate': 'Bearer' });
    }
    return c.text(await meters.read(), 200, {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
}

/** Compares in constant time. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
