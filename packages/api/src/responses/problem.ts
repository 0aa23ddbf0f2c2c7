import {
  AduanError,
  ConflictError,
  InputError,
  type Logger,
  RateLimitError,
  TransitionError,
} from '@aduan/core';
import { UnknownKindError } from '@aduan/core/channel';
import { answerText, ErasureRefusedError } from '@aduan/core/plugin';
import { ClaimedError } from '@aduan/plugins/organization';
import * as z from 'zod';
import type { ResponseForm } from '../operations/operation.js';
import { etagOf, KeyMissingError } from '../requests/safeguards.js';
import { erasureObstacle, ticket } from '../schemas/fields.js';
import { type ProblemRow, type ProblemStatus, problemOf } from './problem-table.js';
import { setRetryAfter } from './retry-after.js';

/** A problem of RFC 9457, with the members that its code adds. */
export interface Problem extends Readonly<Record<string, unknown>> {
  readonly status: ProblemStatus;
}

/**
 * Converts an error to a problem, and logs unexpected errors. The current state after a conflict is shown in the form
 * of the operation's answer; null without one.
 */
export type ToProblem = (reason: unknown, answer?: ResponseForm) => Problem;

/**
 * @param timeZone - IANA zone of the office
 * @param table - default: the table of core
 */
export function toProblem(timeZone: string, log: Logger, table?: readonly ProblemRow[]): ToProblem {
  return (reason, answer) => {
    const known = AduanError.isInstance(reason) ? reason : null;
    const code = known?.code ?? 'internal';
    const { status, title } = problemOf(code, { retryable: known?.retryable ?? false }, table);
    // A flood of requests that are refused on purpose must not fill the log.
    if (status >= 500 && !(reason instanceof RateLimitError))
      log('error', 'api.failed', { code, error: nameOf(reason), ...originOf(reason) });
    const detail = status === 500 ? title : (known?.message ?? title);
    const type = `urn:aduan:problem:${code}`;
    const details = known && status !== 500 ? detailsOf(known, timeZone, answer) : {};
    return { type, title, status, code, detail, ...details };
  };
}

/** Makes a function that turns an error into a response. */
export function problemResponse(
  toProblem: ToProblem,
): (reason: unknown, answer?: ResponseForm) => Response {
  return (reason, answer) => {
    const problem = toProblem(reason, answer);
    const { status } = problem;
    return new Response(JSON.stringify(problem), { status, headers: headersOf(reason, status) });
  };
}

function detailsOf(
  error: AduanError,
  timeZone: string,
  answer?: ResponseForm,
): Readonly<Record<string, unknown>> {
  const told = (schema: z.ZodType, found: unknown): unknown =>
    JSON.parse(answerText(schema, found, timeZone));
  const shape: object =
    answer?.type === 'json' && answer.schema instanceof z.ZodObject ? answer.schema.shape : {};
  const things = [ticket as z.ZodType, ...Object.values(shape)].filter(
    (each) => each instanceof z.ZodObject,
  );
  const shown = (current: unknown) => {
    const thing = things.find((each) => each.safeParse(current).success);
    return thing ? told(thing, current) : null;
  };
  if (error instanceof InputError || error instanceof KeyMissingError)
    return { issues: error.issues };
  if (error instanceof ErasureRefusedError) {
    return { obstacles: error.obstacles.map((each) => told(erasureObstacle, each)) };
  }
  if (error instanceof RateLimitError) return { retryAfterMs: error.retryAfterMs };
  if (error instanceof UnknownKindError) return { known: error.known };
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
  // All waiting clients should retry after a while.
  if (status === 503) headers.set('Retry-After', '5');
  setRetryAfter(headers, reason);
  return headers;
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason;
}

/**
 * Hint for the host's developer: the message of one of our errors, or the line of host code that another error passed
 * first. Messages of other errors may hold personal data.
 */
function originOf(reason: unknown): { readonly cause?: string; readonly at?: string } {
  if (AduanError.isInstance(reason)) return {};
  const error = reason instanceof Error ? (reason.cause ?? reason) : reason;
  if (AduanError.isInstance(error)) return { cause: `${error.message} (${error.code})` };
  if (!(error instanceof Error)) return {};
  const frames = (error.stack ?? '').replace(error.message, '').match(/^ +at .*$/gm) ?? [];
  const at = frames.find((frame) => !/node_modules|\(node:/.test(frame)) ?? frames[0];
  return at === undefined ? {} : { at: at.replace(/^ +at /, '') };
}
