import { randomUUID } from 'node:crypto';
import { demoOfficers } from '../server/accounts/demo-officers.js';

/** An officer's browser as far as the API sees it: a cookie and a token. */
export interface OfficerClient {
  get(path: string): Promise<Response>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Reads JSON of a request that must succeed. */
  read<Body>(path: string): Promise<Body>;
}

/** Signs a demo officer in. @throws when that is refused */
export async function signIn(origin: string, username: string): Promise<OfficerClient> {
  const client = await visitor(origin);
  const officer = demoOfficers.find((one) => one.username === username);
  const response = await client.post('/api/session', { username, password: officer?.password });
  if (!response.ok) throw new Error(`Signing in as ${username} was answered ${response.status}.`);
  return client.adopt(response);
}

/** Someone who has not signed in. */
export async function visitor(
  origin: string,
): Promise<OfficerClient & { adopt(response: Response): Promise<OfficerClient> }> {
  let cookie = '';
  let csrf = '';
  const adopt = async (response: Response) => {
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    ({ csrf } = (await response.json()) as { csrf: string });
    return client;
  };
  const client: OfficerClient = {
    get: (path) => fetch(`${origin}${path}`, { headers: { cookie } }),
    post: (path, body, headers = {}) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: {
          cookie,
          'Content-Type': 'application/json',
          'X-Aduan-Csrf': csrf,
          'Idempotency-Key': randomUUID(),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async read(path) {
      const response = await client.get(path);
      if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
      return await response.json();
    },
  };
  await adopt(await client.get('/api/session'));
  return { ...client, adopt };
}
