import { RateLimitError } from '@aduan/core';

/** Sets `Retry-After`, in seconds, for a rate limit error. */
export function setRetryAfter(headers: Headers, reason: unknown): void {
  if (!(reason instanceof RateLimitError)) return;
  headers.set('Retry-After', String(Math.ceil(reason.retryAfterMs / 1000)));
}
