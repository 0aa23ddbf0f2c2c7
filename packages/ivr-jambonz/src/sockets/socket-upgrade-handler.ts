import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type UpgradeTerms, upgradeHandler } from '@aduan/http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Accepts connections that jambonz opens: pass it the `upgrade` events of a Node server. */
export interface SocketUpgradeHandler {
  /** @returns false for an address of another handler; the host then passes the request on or closes the connection */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** Conditions and limits of connections. */
export interface SocketTerms extends UpgradeTerms {
  /** Names of the sub-protocol. */
  readonly protocols: readonly string[];
  /** Largest message in bytes. A larger one closes the connection. */
  readonly maxPayload: number;
}

/** Accepts WebSocket connections. A client without the password is refused before it can send a message. */
export function socketUpgradeHandler(
  { protocols, maxPayload, ...terms }: SocketTerms,
  enter: (socket: WebSocket) => void,
): SocketUpgradeHandler {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => protocols.find((one) => offered.has(one)) ?? false,
  });
  const upgrade = upgradeHandler(terms, (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.handleUpgrade(request, socket, head, enter),
  );
  return { upgrade };
}
