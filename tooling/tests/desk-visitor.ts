import { randomUUID } from 'node:crypto';
import { codeOf } from './code-of.js';

/** Somebody whose browser has a session of the desk. */
export interface Visitor {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
}

/**
 * Works by the API of a desk as a page of the console does: with the cookie and the token of its session.
 *
 * @param address - of the desk, with a slash at its end
 * @param link - the secret of an invitation, whose owner chooses a password and sets up an app; left out = nobody is
 * signed in
 */
export async function visitor(address: string, link?: string): Promise<Visitor> {
  let session: Readonly<Record<string, string>> = {};
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${address}api/v1${path}`, {
      ...init,
      headers: { ...session, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
    return { response, answer: answer === '' ? null : JSON.parse(answer) };
  };
  const post = (path: string, body: unknown) =>
    send(path, { method: 'POST', body: JSON.stringify(body) });
  if (link !== undefined) {
    const { username, secondFactor } = (await post('/accounts/invitations/open', { secret: link }))
      .answer;
    const password = 'kuda terbang di atas langit';
    const accepting = { secret: link, password, code: codeOf(secondFactor.secret, Date.now()) };
    const [code] = (await post('/accounts/invitations/accept', accepting)).answer.backupCodes;
    const { answer, response } = await post('/session', { username, password, code });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    session = { cookie, 'x-aduan-csrf': answer.csrf };
  }
  return {
    get: async (path) => (await send(path)).answer,
    post: async (path, body) => (await post(path, body)).answer,
  };
}
