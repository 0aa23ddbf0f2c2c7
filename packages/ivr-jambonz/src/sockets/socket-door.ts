import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isSameSecret } from '@aduan/http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Takes the connections that jambonz opens: `server.on('upgrade', …)` of Node hands them over. */
export interface SocketDoor {
  /** @returns false for an address of somebody else; the host then closes the connection or asks another one */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** Who may come in by a door, and how much he may say at once. */
export interface DoorTerms {
  /** The address as jambonz calls it. Only its path counts: what stands before it, a proxy may have changed. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Names of the sub-protocol. */
  readonly protocols: readonly string[];
  /** Largest message in bytes. A larger one ends the connection. */
  readonly maxPayload: number;
}

/** A door to a WebSocket. Whoever does not know the password is refused before he can say a word. */
export function socketDoor(
  { url, username, password, protocols, maxPayload }: DoorTerms,
  enter: (socket: WebSocket) => void,
): SocketDoor {
  const { pathname } = new URL(url);
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => protocols.find((one) => offered.has(one)) ?? false,
  });
  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const isKnown = await isSameSecret(request.headers.authorization ?? '', expected);
    if (!isKnown) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    server.handleUpgrade(request, socket, head, enter);
  }
  return {
    upgrade(request, socket, head) {
      if (pathOf(request.url) !== pathname) return false;
      socket.on('error', () => socket.destroy());
      admit(request, socket, head).catch(() => socket.destroy());
      return true;
    },
  };
}

function pathOf(url = ''): string | null {
  return URL.canParse(url, 'ws://jambonz') ? new URL(url, 'ws://jambonz').pathname : null;
}
