import { serverNow } from '../time/clock.js';
import { ApiError, OfflineError, type Refusal } from './api-error.js';

let csrf = '';

/** The header with the token of this session. */
export const csrfHeader = () => ({ 'x-aduan-csrf': csrf });

/** Remembers the token that every change must carry. */
export function keepCsrf<Session extends { readonly csrf: string }>(session: Session): Session {
  csrf = session.csrf;
  return session;
}

export function get<Answer>(path: string): Promise<Answer> {
  return request<Answer>(path, {});
}

export interface ChangeOptions {
  /** Idempotency key: repeating the request changes nothing twice. */
  readonly key?: string;
  /** Version of the ticket that the change was decided on. */
  readonly version?: number;
  readonly method?: 'POST' | 'DELETE';
}

export function change<Answer>(
  path: string,
  body: unknown,
  { key, version, method = 'POST' }: ChangeOptions = {},
): Promise<Answer> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...csrfHeader(),
    'idempotency-key': key ?? crypto.randomUUID(),
  };
  if (version !== undefined) headers['if-match'] = String(version);
  // `keepalive` lets a change that waited for "undo" be sent while the page closes.
  return request<Answer>(path, { method, headers, body: JSON.stringify(body), keepalive: true });
}

async function request<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init }).catch(() => {
    throw new OfflineError('The server was not reached.');
  });
  if (response.status >= 502 && response.status <= 504) {
    throw new OfflineError('The server is not ready.');
  }
  const text = await response.text();
  // The only place where JSON of our own server gets its type; both sides share the shapes of `model.ts`.
  const body = (text === '' ? {} : JSON.parse(text)) as Answer & { error?: ErrorBody };
  if (!response.ok) {
    const { message = response.statusText, ...said } = body.error ?? {};
    throw new ApiError(response.status, message, {
      code: 'unknown',
      current: null,
      retryAt: retryAtOf(response),
      ...said,
    });
  }
  return body;
}

/** @returns null where the answer has no `Retry-After` in seconds */
function retryAtOf({ headers }: Response): number | null {
  const seconds = headers.get('retry-after');
  return seconds === null ? null : serverNow() + Number(seconds) * 1_000;
}

type ErrorBody = Partial<Refusal> & { readonly message?: string };
