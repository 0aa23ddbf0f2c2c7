import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type UpgradeTerms, upgradeDoor } from '@aduan/http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Takes the connections that jambonz opens: `server.on('upgrade', …)` of Node hands them over. */
export interface SocketDoor {
  /** @returns false for an address of somebody else; the host then closes the connection or asks another one */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** Who may come in by a door, and how much he may say at once. */
export interface DoorTerms extends UpgradeTerms {
  /** Names of the sub-protocol. */
  readonly protocols: readonly string[];
  /** Largest message in bytes. A larger one ends the connection. */
  readonly maxPayload: number;
}

/** A door to a WebSocket. Whoever does not know the password is refused before he can say a word. */
export function socketDoor(
  { protocols, maxPayload, ...terms }: DoorTerms,
  enter: (socket: WebSocket) => void,
): SocketDoor {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => protocols.find((one) => offered.has(one)) ?? false,
  });
  const upgrade = upgradeDoor(terms, (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.handleUpgrade(request, socket, head, enter),
  );
  return { upgrade };
}
