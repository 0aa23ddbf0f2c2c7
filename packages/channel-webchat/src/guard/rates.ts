import type { WebchatLimits } from '../limits.js';
import type { WebchatOptions } from '../options.js';
import { rateLimiter } from './rate-limiter.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** All rate limits of a channel. Each answers how many ms to wait, 0 = go on. */
export interface Rates {
  /** Any request, by client address. */
  request(request: Request, now: number): number;
  /** A new session, a form or a tracking try, by client address. */
  visit(request: Request, now: number): number;
  /** A message or read mark of a session. */
  message(session: string, now: number): number;
  /** Any other request of a session. */
  sessionRequest(session: string, now: number): number;
  /** Bytes that a session is about to upload. */
  upload(session: string, bytes: number, now: number): number;
}

/** Makes the limiters of one channel in one process. */
export function createRates(
  limits: WebchatLimits,
  clientAddress: WebchatOptions['clientAddress'],
): Rates {
  const perMinute = (max: number) => rateLimiter({ max, perMs: minuteMs });
  const requests = perMinute(limits.addressRequestsPerMinute);
  const visits = perMinute(limits.visitsPerMinute);
  const messages = perMinute(limits.messagesPerMinute);
  const sessionRequests = perMinute(limits.requestsPerMinute);
  const uploads = rateLimiter({ max: limits.uploadBytesPerDay, perMs: dayMs });

  const byAddress = (limiter: typeof requests, request: Request, now: number) => {
    const address = clientAddress?.(request);
    return address ? limiter.take(address, now) : 0;
  };
  return {
    request: (request, now) => byAddress(requests, request, now),
    visit: (request, now) => byAddress(visits, request, now),
    message: (session, now) => messages.take(session, now),
    sessionRequest: (session, now) => sessionRequests.take(session, now),
    upload: (session, bytes, now) => uploads.take(session, now, bytes),
  };
}
