import {
  AduanError,
  ConflictError,
  InputError,
  RateLimitError,
  TransitionError,
  UnknownKindError,
} from '@aduan/core';
import { ErasureRefusedError } from '@aduan/core/data-protection';
import { ClaimedError } from '@aduan/core/organization';
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
  const error = { code, message, ...(known && detailsOf(known)) };
  if (status === 503) c.header('Retry-After', '5');
  if (known instanceof RateLimitError) {
    c.header('Retry-After', String(Math.ceil(known.retryAfterMs / 1_000)));
  }
  return c.json({ error }, status);
}

function detailsOf(error: AduanError): Readonly<Record<string, unknown>> {
  if (error instanceof InputError) return { issues: error.issues };
  if (error instanceof UnknownKindError) return { known: error.known };
  if (error instanceof TransitionError) return { from: error.from, allowed: error.allowed };
  if (error instanceof ConflictError) {
    return { expected: error.expected, actual: error.actual, current: error.current };
  }
  if (error instanceof ErasureRefusedError) return { obstacles: error.obstacles };
  if (error instanceof ClaimedError) return { owner: error.owner, current: error.current };
  return {};
}
