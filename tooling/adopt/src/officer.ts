import { randomUUID } from 'node:crypto';

/** Somebody who is signed in at the host, and works by its API. */
export interface Officer {
  readonly cookie: string;
  /** Reads a path below the API. @throws Error with the answer, when it is no success */
  get<Answer>(path: string): Promise<Answer>;
  /** Changes something. @throws Error with the answer, when it is no success */
  post(path: string, body: unknown): Promise<void>;
}

/** Signs in at the host with its own users. @throws Error when the host knows no such user */
export async function signInOfficer(host: string, id: string, password: string): Promise<Officer> {
  const signedIn = await send(`${host}/login`, { id, password });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    cookie,
    async get<Answer>(path: string) {
      const response = await answered(fetch(`${host}/api/v1${path}`, { headers: { cookie } }));
      return (await response.json()) as Answer;
    },
    async post(path, body) {
      await send(`${host}/api/v1${path}`, body, { cookie });
    },
  };
}

/** Posts JSON. @throws Error with the answer, when it is no success */
export function send(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const all = { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  return answered(fetch(url, { method: 'POST', headers: all, body: JSON.stringify(body) }));
}

async function answered(sent: Promise<Response>): Promise<Response> {
  const response = await sent;
  if (response.ok) return response;
  throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
}
