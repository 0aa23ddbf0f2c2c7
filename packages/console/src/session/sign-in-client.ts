import { ApiError, OfflineError } from '../api/api-error.js';
import type { Session } from '../api/model.js';
import { settings } from '../settings.js';
import { serverNow } from '../time/clock.js';
import { keepCsrf, sessionHeaders } from './session-headers.js';

/**
 * Asks the API about the session of this browser. The page of the sign-in uses it and not the client of the desk, which
 * weighs more than the page.
 *
 * @throws ApiError when the API refuses; OfflineError when it was not reached
 */
export async function askSession(
  path: '/session' | '/session/link' = '/session',
  body?: Readonly<Record<string, string | boolean>>,
): Promise<Session> {
  const sent = body && { method: 'POST', body: JSON.stringify(body) };
  const headers = { ...sessionHeaders(), ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(settings.api + path, {
    ...{ credentials: 'same-origin', headers, ...sent },
  }).catch(() => {
    throw new OfflineError('The server was not reached.');
  });
  const answer: unknown = await response.json().catch(() => {
    throw new OfflineError('The server is not ready.');
  });
  // The API describes both shapes.
  if (response.ok) return keepCsrf(answer as Session);
  const { code, detail, issues, retryAfterMs } = answer as Problem;
  const retryAt = retryAfterMs === undefined ? null : serverNow() + retryAfterMs;
  throw new ApiError(response.status, detail, { code, current: null, issues, retryAt });
}

/** The API's reason for refusing a request. */
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly issues?: unknown;
  readonly retryAfterMs?: number;
}
