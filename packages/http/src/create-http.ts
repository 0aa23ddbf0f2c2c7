import type { ChannelContext } from '@aduan/core/channel';
import ky, { isHTTPError, type KyInstance } from 'ky';
import { retryAfterMs } from './retry-after.js';

/** An HTTP client: ky, with the retry rules of Aduan. See https://github.com/sindresorhus/ky */
export type HttpClient = KyInstance;

/** Base URL of a provider, and the headers of every request. */
export interface HttpOptions {
  /** Prefix of all paths, such as `https://api.example/v1`. */
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Timeout of one attempt, in ms. Default 15,000. */
  readonly timeoutMs?: number;
}

/** Longest `Retry-After`, in ms, that is waited for within a call. The core schedules longer ones. */
const patienceMs = 10_000;

/**
 * Makes an HTTP client for one call of an adapter. It retries reads twice, with jitter, and not before the provider's
 * `Retry-After`. It never repeats a POST: only the core knows whether a message may be sent twice.
 *
 * @example
 * ```ts nocheck (needs a provider)
 * const http = createHttp(context, { baseUrl: 'https://api.example/v1' });
 * await http.post('messages', { json: { to, text } }).json();
 * ```
 */
export function createHttp(
  { fetch, signal }: Pick<ChannelContext, 'fetch' | 'signal'>,
  { baseUrl, headers = {}, timeoutMs = 15_000 }: HttpOptions = {},
): HttpClient {
  return ky.create({
    fetch: (input, init) => fetch(input, init),
    signal,
    headers,
    timeout: timeoutMs,
    ...(baseUrl === undefined ? {} : { prefix: baseUrl }),
    retry: {
      limit: 2,
      methods: ['get', 'head', 'options', 'put', 'delete'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      backoffLimit: 5_000,
      jitter: true,
      shouldRetry({ error }) {
        const waitMs = isHTTPError(error) ? retryAfterMs(error.response) : undefined;
        return waitMs !== undefined && waitMs > patienceMs ? false : undefined;
      },
    },
  });
}
