import type { WebchatLimits } from '../limits.js';
import { type RateLimiter, rateLimiter } from './rate-limiter.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Messages read at the cost of one request: about fifty microseconds each. */
const messagesPerRequest = 100;

/**
 * All rate limits of a channel. Each returns the wait in ms, 0 = allowed. A client address is null when the host does
 * not give it; then it is not limited.
 */
export interface Rates {
  /** Any request, by client address. */
  request(address: string | null, now: number): number;
  /** A new session, a form or a tracking attempt, by client address. */
  visit(address: string | null, now: number): number;
  /** A requested mail, by client address. */
  copy(address: string | null, now: number): number;
  /** A message or read mark of a session. */
  message(session: string, now: number): number;
  /** Any other request of a session. */
  sessionRequest(session: string, now: number): number;
  /** Charges messages that were read for a session, as requests. Only later requests wait for it. */
  reading(session: string, address: string | null, messages: number, now: number): void;
  /** Bytes that a session is about to upload. */
  upload(session: string, bytes: number, now: number): number;
  /** Bytes of files and forms, by client address. */
  bytes(address: string | null, bytes: number, now: number): number;
}

/** Makes the limiters of one channel in one process. */
export function createRates(limits: WebchatLimits): Rates {
  const perMinute = (max: number) => rateLimiter({ max, perMs: minuteMs });
  const perHour = (max: number) => rateLimiter({ max, perMs: hourMs });
  const requests = perMinute(limits.addressRequestsPerMinute);
  const visits = perMinute(limits.visitsPerMinute);
  const copies = perHour(limits.copiesPerHour);
  const messages = perMinute(limits.messagesPerMinute);
  const messagesOfDay = rateLimiter({ max: limits.messagesPerDay, perMs: dayMs });
  const sessionRequests = perMinute(limits.requestsPerMinute);
  const uploads = rateLimiter({ max: limits.uploadBytesPerDay, perMs: dayMs });
  const bytesOf = perHour(limits.addressBytesPerHour);

  const byAddress = (limiter: RateLimiter, address: string | null, now: number, amount = 1) =>
    address === null ? 0 : limiter.take(address, now, amount);
  return {
    request: (address, now) => byAddress(requests, address, now),
    visit: (address, now) => byAddress(visits, address, now),
    copy: (address, now) => byAddress(copies, address, now),
    message: (session, now) => messages.take(session, now) || messagesOfDay.take(session, now),
    sessionRequest: (session, now) => sessionRequests.take(session, now),
    reading: (session, address, messages, now) => {
      const amount = Math.floor(messages / messagesPerRequest);
      if (amount === 0) return;
      sessionRequests.charge(session, now, amount);
      if (address !== null) requests.charge(address, now, amount);
    },
    upload: (session, bytes, now) => uploads.take(session, now, bytes),
    bytes: (address, bytes, now) => byAddress(bytesOf, address, now, bytes),
  };
}
