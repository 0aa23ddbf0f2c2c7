import { AduanError, ConflictError, InputError, type Logger, TransitionError } from '@aduan/core';
import { withIsoTimes } from '@aduan/core/catalogue';
import type { Fact } from '@aduan/core/cooperative-facts';
import { ErasureRefusedError } from '@aduan/core/data-protection';
import { ClaimedError } from '@aduan/core/organization';
import { TooManyRequestsError } from '../access/rate-limits.js';
import { etagOf, KeyMissingError } from '../requests/safeguards.js';
import { plainFact, shownFact } from '../schemas/fact.js';
import { ticket } from '../schemas/ticket.js';
import { problemOf } from './problem-table.js';

/** Makes what was thrown an answer of RFC 9457, and tells the log what was not foreseen. */
export function problemAnswer(timeZone: string, log: Logger): (reason: unknown) => Response {
  return (reason) => {
    const known = AduanError.isInstance(reason) ? reason : null;
    const code = known?.code ?? 'internal';
    const { status, title } = problemOf(code, { retryable: known?.retryable ?? false });
    if (status >= 500) log('error', 'api.failed', { code, error: nameOf(reason) });
    const detail = status === 500 ? title : (known?.message ?? title);
    const type = `urn:aduan:problem:${code}`;
    const details = known && status !== 500 ? detailsOf(known, timeZone) : {};
    const body = JSON.stringify({ type, title, status, code, detail, ...details });
    return new Response(body, { status, headers: headersOf(reason, status) });
  };
}

function detailsOf(error: AduanError, timeZone: string): Readonly<Record<string, unknown>> {
  const shown = (current: unknown) => {
    if (!current) return null;
    if (!('authors' in Object(current))) return ticket.parse(withIsoTimes(current, timeZone));
    return plainFact.parse(withIsoTimes(shownFact(current as Fact), timeZone));
  };
  if (error instanceof InputError || error instanceof KeyMissingError)
    return { issues: error.issues };
  if (error instanceof ErasureRefusedError) {
    return { obstacles: withIsoTimes(error.obstacles, timeZone) };
  }
  if (error instanceof TransitionError) return { from: error.from, allowed: error.allowed };
  if (error instanceof ClaimedError) return { owner: error.owner, current: shown(error.current) };
  if (error instanceof ConflictError) {
    const { actual, current, expected } = error;
    return { expected, actual, current: shown(current) };
  }
  return {};
}

function headersOf(reason: unknown, status: number): Headers {
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (reason instanceof ConflictError) headers.set('ETag', etagOf({ version: reason.actual }));
  if (reason instanceof TooManyRequestsError) {
    headers.set('Retry-After', String(Math.ceil(reason.retryAfterMs / 1000)));
  }
  return headers;
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason;
}
