import { RateLimitError } from '@aduan/core';

/** Says in the header `Retry-After`, in seconds, when somebody who asked too often is let in again. */
export function setRetryAfter(headers: Headers, reason: unknown): void {
  if (!(reason instanceof RateLimitError)) return;
  headers.set('Retry-After', String(Math.ceil(reason.retryAfterMs / 1000)));
}
