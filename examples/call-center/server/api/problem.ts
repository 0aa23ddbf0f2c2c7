import {
  AduanError,
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  StoreError,
  TransitionError,
} from '@aduan/core';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A refusal that is the API's own: no session, a wrong token, too many tries. */
export class ApiProblem extends HTTPException {
  readonly code: string;

  constructor(status: 401 | 403 | 404 | 429, code: string, message: string) {
    super(status, { message });
    this.code = code;
  }
}

/** The one place where what was thrown becomes an answer: `{ error: { code, message, … } }`. */
export function problemResponse(reason: unknown, c: Context): Response {
  if (reason instanceof ApiProblem) {
    return c.json({ error: { code: reason.code, message: reason.message } }, reason.status);
  }
  if (reason instanceof HTTPException) return reason.getResponse();
  if (AduanError.isInstance(reason)) {
    const { code, message } = reason;
    return c.json({ error: { code, message, ...detailsOf(reason) } }, statusOf(reason));
  }
  console.error(reason);
  return c.json({ error: { code: 'internal', message: 'Something went wrong on our side.' } }, 500);
}

function statusOf(error: AduanError): 403 | 404 | 409 | 422 | 500 | 503 {
  if (error instanceof InputError || error instanceof TransitionError) return 422;
  if (error instanceof ForbiddenError) return 403;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ConflictError) return 409;
  if (error instanceof StoreError) return 503;
  return 500;
}

function detailsOf(error: AduanError): Record<string, unknown> {
  if (error instanceof InputError) return { issues: error.issues };
  if (error instanceof TransitionError) return { from: error.from, allowed: error.allowed };
  if (error instanceof ConflictError) {
    return { expected: error.expected, actual: error.actual, current: error.current };
  }
  return {};
}
