import { isSameSecret } from './is-same-secret.js';

/** The parts of a WebSocket upgrade request that are read; Node's `IncomingMessage` fits. */
export interface UpgradeRequest {
  readonly url?: string | undefined;
  readonly headers: { readonly authorization?: string | undefined };
}

/** The connection of the request; Node's `Duplex` fits. */
export interface UpgradeConnection {
  /** Listens for connection errors. */
  on(event: 'error', listener: () => void): unknown;
  /** Writes a last text and ends the connection. */
  end(text: string): unknown;
  /** Closes the connection at once. */
  destroy(): unknown;
}

/** Address and credentials of a WebSocket endpoint. */
export interface UpgradeTerms {
  /** The address as the provider calls it. Only its path is compared, since a proxy may change the rest. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Guards a WebSocket endpoint, for `server.on('upgrade', …)` of Node. A client without the right user and password
 * (HTTP Basic) is refused before the upgrade; the comparison takes constant time.
 *
 * @param admit - upgrades an authenticated connection
 * @returns a handler of upgrade requests; false when the path is not this endpoint's
 */
export function upgradeHandler<
  Request extends UpgradeRequest,
  Connection extends UpgradeConnection,
  Head,
>(
  { url, username, password }: UpgradeTerms,
  admit: (request: Request, connection: Connection, head: Head) => void,
): (request: Request, connection: Connection, head: Head) => boolean {
  const { pathname } = new URL(url);
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const expected = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  async function ask(request: Request, connection: Connection, head: Head): Promise<void> {
    if (await isSameSecret(request.headers.authorization ?? '', expected))
      return admit(request, connection, head);
    connection.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  }
  return (request, connection, head) => {
    if (pathOf(request.url) !== pathname) return false;
    connection.on('error', () => connection.destroy());
    ask(request, connection, head).catch(() => connection.destroy());
    return true;
  };
}

function pathOf(url = ''): string | null {
  return URL.canParse(url, 'ws://host') ? new URL(url, 'ws://host').pathname : null;
}
