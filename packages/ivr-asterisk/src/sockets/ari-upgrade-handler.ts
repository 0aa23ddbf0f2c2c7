import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type UpgradeTerms, upgradeHandler } from '@aduan/http';
import { type WebSocket, WebSocketServer } from 'ws';
import { maxPayload } from '../ari/watch-socket.js';

/** Accepts connections that Asterisk opens: pass it the `upgrade` events of a Node server. */
export interface AriUpgradeHandler {
  /** @returns false for an address of another handler; the host then passes the request on or closes the connection */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** Accepts connections with the sub-protocol `ari`. */
export function ariUpgradeHandler(
  terms: UpgradeTerms,
  enter: (socket: WebSocket) => void,
): AriUpgradeHandler {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => offered.has('ari') && 'ari',
  });
  const upgrade = upgradeHandler(terms, (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.handleUpgrade(request, socket, head, enter),
  );
  return { upgrade };
}
