import { isSameSecret } from './is-same-secret.js';

/** What is read of a request that asks for a WebSocket; `IncomingMessage` of Node is one. */
export interface UpgradeRequest {
  readonly url?: string | undefined;
  readonly headers: { readonly authorization?: string | undefined };
}

/** The connection that it came over; `Duplex` of Node is one. */
export interface UpgradeConnection {
  /** Hears of a connection that broke. */
  on(event: 'error', listener: () => void): unknown;
  /** Says a last word. */
  end(text: string): unknown;
  /** Cuts it at once. */
  destroy(): unknown;
}

/** Where a door is, and who may come in. */
export interface UpgradeTerms {
  /** The address as the provider calls it. Only its path counts: what stands before it, a proxy may have changed. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/**
 * A door to a WebSocket, for `server.on('upgrade', …)` of Node. Whoever does not know user and password (HTTP Basic) is
 * refused before he can say a word; they are compared in constant time.
 *
 * @param admit - makes a WebSocket of a connection whose owner is known
 * @returns what takes connections; false for an address of somebody else
 */
export function upgradeDoor<
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
  return URL.canParse(url, 'ws://door') ? new URL(url, 'ws://door').pathname : null;
}
