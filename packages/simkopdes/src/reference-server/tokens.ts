import { badInput, type EndpointRequest, type Endpoints } from './answer.js';

/** The accepted credentials. */
export interface Credentials {
  /** Bearer tokens. */
  readonly tokens?: readonly string[];
  /** Values of `x-api-key`. */
  readonly apiKeys?: readonly string[];
  /** OAuth 2.0 clients: id → secret. */
  readonly clients?: Readonly<Record<string, string>>;
}

/** Lifetime of a client's token, in seconds. */
const lifetime = 3_600;

/** Authenticates requests, and issues tokens to clients at `POST oauth/token`. */
export function tokenIssuer(credentials: Credentials, now: () => number) {
  const issued = new Map<string, number>();

  const endpoints: Endpoints = ({ method, path, body }: EndpointRequest) => {
    if (path.join('/') !== 'oauth/token') return null;
    if (method !== 'POST' || !(body instanceof URLSearchParams)) return badInput();
    const secret = credentials.clients?.[body.get('client_id') ?? ''];
    if (secret === undefined || secret !== body.get('client_secret')) {
      return Response.json({ error: 'invalid_client' }, { status: 401 });
    }
    const token = crypto.randomUUID();
    issued.set(token, now() + lifetime * 1_000);
    return Response.json({ access_token: token, token_type: 'Bearer', expires_in: lifetime });
  };

  return {
    endpoints,
    isKnown(headers: Headers): boolean {
      const token = headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
      const isIssued = (issued.get(token) ?? 0) > now();
      const isGiven = credentials.tokens?.includes(token) ?? false;
      return (
        isIssued || isGiven || (credentials.apiKeys ?? []).includes(headers.get('x-api-key') ?? '')
      );
    },
    /** Revokes all issued tokens. */
    revoke: () => issued.clear(),
  };
}
