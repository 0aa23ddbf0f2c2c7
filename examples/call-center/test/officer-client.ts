import { randomUUID } from 'node:crypto';
import type { components } from '@aduan/client';
import { demoPassword } from './demo-accounts.js';

type Schemas = components['schemas'];

/** An officer's browser as the API sees it: a cookie and a token. */
export interface OfficerClient {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  head(path: string): Promise<Response>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form with files. */
  send(path: string, form: FormData, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Signs out. */
  leave(): Promise<Response>;
  /** Records a ticket. */
  openTicket(ticket: Schemas['NewTicket']): Promise<Schemas['OpenedTicket']>;
  /** Reads all of a ticket, for a ground. */
  reveal<Body>(ticket: string, ground: string): Promise<Body>;
  /** Reads the JSON of a request that must succeed. */
  read<Body>(path: string): Promise<Body>;
}

/** How requests reach the server: over the network, or by a function call. */
export type Reach = (url: string, init?: RequestInit) => Response | Promise<Response>;

/** Signs in a demo officer. @throws when that is refused */
export async function signIn(
  origin: string,
  username: string,
  reach: Reach = fetch,
): Promise<Visitor> {
  const client = await visitor(origin, reach);
  const password = demoPassword(username);
  const response = await client.post('/api/v1/session', { username, password });
  if (!response.ok) throw new Error(`Signing in as ${username} was answered ${response.status}.`);
  return client.adopt(response);
}

/** A browser that stores the cookie and token of an answer. */
export interface Visitor extends OfficerClient {
  adopt(response: Response): Promise<Visitor>;
  /** The cookie that the browser would send, and the token that its page would add. */
  credentials(): { readonly cookie: string; readonly csrf: string };
}

/** A person who has not signed in. */
export async function visitor(origin: string, reach: Reach = fetch): Promise<Visitor> {
  let cookie = '';
  let csrf = '';
  const adopt = async (response: Response): Promise<Visitor> => {
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const session = (await response.json()) as { readonly csrf?: string | null };
    csrf = session.csrf ?? '';
    return client;
  };
  const client: Visitor = {
    adopt,
    credentials: () => ({ cookie, csrf }),
    get: async (path, headers) => reach(`${origin}${path}`, { headers: { cookie, ...headers } }),
    head: async (path) => reach(`${origin}${path}`, { method: 'HEAD', headers: { cookie } }),
    leave: async () =>
      reach(`${origin}/api/v1/session`, {
        method: 'DELETE',
        headers: { cookie, 'X-Aduan-Csrf': csrf },
      }),
    post: async (path, body, headers = {}) =>
      reach(`${origin}${path}`, {
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
    send: async (path, body, headers = {}) =>
      reach(`${origin}${path}`, {
        method: 'POST',
        headers: { cookie, 'X-Aduan-Csrf': csrf, ...headers },
        body,
      }),
    async openTicket(ticket) {
      const response = await client.post('/api/v1/tickets', ticket);
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      return await response.json();
    },
    async reveal(ticket, ground) {
      const path = `/api/v1/tickets/${ticket}/reveal`;
      const response = await client.post(path, { ground });
      if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
      return await response.json();
    },
    async read(path) {
      const response = await client.get(path);
      if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
      return await response.json();
    },
  };
  return adopt(await client.get('/api/v1/session'));
}
