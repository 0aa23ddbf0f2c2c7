import { ChannelError } from '@aduan/core';
import type { ChannelErrorInfo } from '@aduan/core/channel';
import { type HTTPError, isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { retryAfterMs } from './retry-after.js';

/** An error response of the provider. */
export interface ProviderAnswer {
  readonly status: number;
  /** The body: parsed if it was JSON, otherwise text. */
  readonly data: unknown;
}

/** Knowledge of an adapter beyond the status. */
export interface ChannelErrorOptions {
  /** Reads the provider's own error codes. Its result wins; null = the status decides. */
  readonly classify?: (answer: ProviderAnswer) => Partial<ChannelErrorInfo> | null;
}

/** The connection was never made, so the provider cannot have the message. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Statuses of a gateway that does not know the outcome of the request behind it. */
const gatewayStatuses = new Set([502, 504]);

/**
 * Converts any error of a request to a `ChannelError`. It contains no URL, no body and no original error, because those
 * may contain tokens (Telegram's are in the path) and the citizen's text.
 *
 * | cause | class | details |
 * |---|---|---|
 * | network, timeout | `retryable` | `outcomeUnknown` for a POST that may have arrived |
 * | 429 | `rate_limited` | `retryAfterMs`; `scope` is the account |
 * | 401, 403 | `auth` | |
 * | 408, 5xx | `retryable` | `retryAfterMs`; `outcomeUnknown` for a POST behind a gateway (502, 504) |
 * | other statuses | `invalid` | |
 * | success with an unreadable answer, anything else | `unknown` | `outcomeUnknown` |
 */
export function toChannelError(error: unknown, options: ChannelErrorOptions = {}): ChannelError {
  if (error instanceof ChannelError) return error;
  if (isHTTPError(error)) return refused(error, options);
  if (isTimeoutError(error)) {
    const info = { class: 'retryable' as const, code: 'timeout', ...unknownFor(error.request) };
    return new ChannelError(info, 'The provider did not answer in time.');
  }
  if (isNetworkError(error)) {
    const code = networkCode(error);
    const outcome = neverSent.has(code) ? {} : unknownFor(error.request);
    return new ChannelError({ class: 'retryable', code, ...outcome }, 'The network failed.');
  }
  if (error instanceof Error && error.name === 'AbortError') {
    const info = { class: 'retryable' as const, code: 'aborted', outcomeUnknown: true };
    return new ChannelError(info, 'The request was broken off by the desk.');
  }
  const code = error instanceof Error ? error.name : typeof error;
  const message = 'The answer of the provider could not be read, or the adapter failed.';
  return new ChannelError({ class: 'unknown', code, outcomeUnknown: true }, message);
}

function refused(error: HTTPError, { classify }: ChannelErrorOptions): ChannelError {
  const { status } = error.response;
  const waitMs = retryAfterMs(error.response);
  const info: ChannelErrorInfo = {
    class: classOf(status),
    code: status,
    ...(status === 429 ? { scope: 'account' } : {}),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    ...(gatewayStatuses.has(status) ? unknownFor(error.request) : {}),
    ...classify?.({ status, data: error.data }),
  };
  return new ChannelError(info, `The provider answered ${status}.`);
}

function classOf(status: number): ChannelErrorInfo['class'] {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'auth';
  if (status === 408 || status >= 500) return 'retryable';
  return 'invalid';
}

/** Reads and PUTs can be repeated; a POST or PATCH may have taken effect. */
function unknownFor({
  method,
}: {
  readonly method: string;
}): Pick<ChannelErrorInfo, 'outcomeUnknown'> {
  return method === 'POST' || method === 'PATCH' ? { outcomeUnknown: true } : {};
}

/** The system's error code, such as ECONNREFUSED, from the chain of causes. */
function networkCode(error: Error): string {
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return 'network';
}
