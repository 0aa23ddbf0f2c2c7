import { ApiError, OfflineError, type Refusal } from '../api/api-error.js';
import { settings } from '../settings.js';
import { serverNow } from '../time/clock.js';

/** The path below which the host signs officers in: beside the versions of its API. */
const signInPath = settings.api.replace(/\/v\d+$/, '');

let csrf = '';

/** The header with the token of this session. */
export const csrfHeader = () => ({ 'x-aduan-csrf': csrf });

/** Remembers the token that every change must carry. */
export function keepCsrf<Session extends { readonly csrf: string }>(session: Session): Session {
  csrf = session.csrf;
  return session;
}

/** Asks the host of this desk, which signs officers in beside its API. */
export function get<Answer>(path: string): Promise<Answer> {
  return request<Answer>(path, {});
}

export function change<Answer>(
  path: string,
  body: unknown,
  method: 'POST' | 'DELETE' = 'POST',
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...csrfHeader() };
  return request<Answer>(path, { method, headers, body: JSON.stringify(body) });
}

async function request<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(signInPath + path, { credentials: 'same-origin', ...init }).catch(
    () => {
      throw new OfflineError('The server was not reached.');
    },
  );
  if (response.status >= 502 && response.status <= 504) {
    throw new OfflineError('The server is not ready.');
  }
  // The only place where JSON of our own server gets its type; both sides share the shapes of `model.ts`.
  const body = (await response.json()) as Answer & { error?: ErrorBody };
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
