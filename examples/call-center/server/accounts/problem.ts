import { AduanError, InputError, RateLimitError } from '@aduan/core';
import { log } from '@aduan/server/host';
import type { Context } from 'hono';

type Status = 401 | 403 | 404 | 413 | 422 | 429 | 500 | 503;

/**
 * Maps error codes to the status of the response; a star matches any part of a code; a code
 * without a row is a fault of the server. The README shows the same table.
 */
export const problemTable: readonly (readonly [string, Status])[] = [
  // Aduan's
  ['input-invalid', 422],
  ['access-expired', 403],
  ['*-not-found', 404],
  ['store-*', 503],
  // this server's
  ['wrong-credentials', 401],
  ['link-used', 401],
  ['csrf', 403],
  ['too-many-tries', 429],
  ['sign-in-busy', 429],
  ['body-too-large', 413],
];

/** The status for an error code. */
export function statusOf(code: string): Status {
  return problemTable.find(([pattern]) => matches(pattern, code))?.[1] ?? 500;
}

function matches(pattern: string, code: string): boolean {
  const [head = '', tail] = pattern.split('*');
  return tail === undefined ? code === head : code.startsWith(head) && code.endsWith(tail);
}

/** Turns every thrown error into a response: `{ error: { code, message, … } }`. */
export function problemResponse(reason: unknown, c: Context): Response {
  const known = AduanError.isInstance(reason) ? reason : null;
  const code = known?.code ?? 'internal';
  const status = statusOf(code);
  const level = c.req.raw.signal.aborted ? 'debug' : 'error';
  if (status >= 500) log(level, 'api.failed', { code, path: c.req.routePath, reason });
  const message = known?.message ?? 'Something went wrong on our side.';
  const issues = known instanceof InputError ? { issues: known.issues } : {};
  if (status === 503) c.header('Retry-After', '5');
  if (known instanceof RateLimitError) {
    c.header('Retry-After', String(Math.ceil(known.retryAfterMs / 1_000)));
  }
  return c.json({ error: { code, message, ...issues } }, status);
}
