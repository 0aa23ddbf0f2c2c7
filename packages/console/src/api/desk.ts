import { createClient, ProblemError } from '@aduan/client';
import { sessionHeaders } from '../session/session-headers.js';
import { settings } from '../settings.js';
import { noteServerTime, serverNow } from '../time/clock.js';
import { ApiError, OfflineError } from './api-error.js';
import type { Ticket } from './model.js';

/** Reports may take long, ms. */
const timeoutMs = 60_000;

const client = createClient({
  baseUrl: settings.api,
  headers: sessionHeaders,
  // Lets a change that waited for "undo" be sent while the page closes.
  keepalive: true,
  onServerTime: noteServerTime,
  // Queries are tried again by their cache, commands by their line.
  retries: 0,
  timeoutMs,
});

/** The API of the desk, by the session of this browser. A call throws `ApiError` or `OfflineError`. */
export const desk = {
  get: refusing(client.get),
  post: refusing(client.post),
  delete: refusing(client.delete),
  /** Follows the change feed, across broken connections. */
  events: client.events,
  /** Address of a link, a picture, or a recording. */
  url: client.url,
};

/** Codes of a session that has ended, is locked, or was changed in another window. */
const sessionCodes = ['not-signed-in', 'session-locked', 'csrf'];

let onSessionEnd = () => {};

/** Sets the listener for requests that find another session than this page knows. */
export function watchSession(listener: () => void): void {
  onSessionEnd = listener;
}

function refusing<Call extends (...asked: never[]) => Promise<unknown>>(call: Call): Call {
  return ((...asked) =>
    call(...asked).catch((reason: unknown) => {
      throw refusalOf(reason);
    })) as Call;
}

function refusalOf(reason: unknown): Error {
  if (!ProblemError.isInstance(reason)) return new OfflineError('The server was not reached.');
  const { code, problem, status } = reason;
  if (sessionCodes.includes(code)) onSessionEnd();
  if (status >= 502 && status <= 504 && code !== 'sign-in-busy')
    return new OfflineError('The server is not ready.');
  // Details that the API adds to a code: the current ticket, or how long to wait.
  const {
    current = null,
    issues,
    retryAfterMs,
  } = problem as typeof problem & {
    readonly current?: Ticket | null;
    readonly retryAfterMs?: number;
  };
  const retryAt = retryAfterMs === undefined ? null : serverNow() + retryAfterMs;
  return new ApiError(status, problem.detail, { code, current, issues, retryAt });
}
