import { AduanError, InputError, RateLimitError } from '@aduan/core';
import type { Context } from 'hono';
import { log } from '../desk/log.js';
import { statusOf } from './problem-table.js';

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
