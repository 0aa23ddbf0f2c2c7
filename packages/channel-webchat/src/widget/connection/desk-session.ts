import { jsonBody, readShape, type SessionGrant } from '../protocol.js';
import type { DeviceStorage } from './device-storage.js';
import type { TabBridge } from './tab-bridge.js';

/** Requests to the desk for one citizen. */
export interface DeskSession {
  /** The session of this device; `null` before the citizen's first message. */
  current(): string | null;
  /**
   * Fetches `path` below the desk's address with the session's token; opens or renews the session where needed.
   * Resolves with any response of the desk; rejects when it cannot be reached.
   */
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** Dependencies of a {@link DeskSession}. */
export interface DeskSessionOptions {
  readonly endpoint: string;
  readonly storage: DeviceStorage;
  readonly bridge: TabBridge;
  readonly fetch: typeof fetch;
}

/** Makes a session that is kept in the device storage and shared by all tabs; its token never appears in a URL. */
export function deskSession({ endpoint, storage, bridge, fetch }: DeskSessionOptions): DeskSession {
  const stored = () => storage.read<SessionGrant>('session');

  const send = (path: string, init: RequestInit, token: string) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(`${endpoint}${path}`, { ...init, headers });
  };

  const ask = (token?: string) => fetch(`${endpoint}/session`, jsonBody({ token }));

  /** A token other than `stale`: from another tab, or a new one. Any other response is passed on. */
  const renew = (stale?: string): Promise<SessionGrant | Response> =>
    bridge.exclusively('session', async () => {
      const known = stored();
      if (known && known.token !== stale) return known;
      let answer = await ask(stale);
      if (answer.status === 401 && stale) answer = await ask();
      if (!answer.ok) return answer;
      const grant = readShape<SessionGrant>(await answer.text());
      storage.write('session', grant);
      if (grant.session !== known?.session) bridge.tell();
      return grant;
    });

  return {
    current: () => stored()?.session ?? null,
    request: async (path, init = {}) => {
      const first = stored() ?? (await renew());
      if (first instanceof Response) return first;
      const answer = await send(path, init, first.token);
      if (answer.status !== 401) return answer;
      const second = await renew(first.token);
      return second instanceof Response ? second : send(path, init, second.token);
    },
  };
}
