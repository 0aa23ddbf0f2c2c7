import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type UpgradeTerms, upgradeDoor } from '@aduan/http';
import { type WebSocket, WebSocketServer } from 'ws';
import { maxPayload } from '../ari/watch-socket.js';

/** Takes the connections that Asterisk opens: `server.on('upgrade', …)` of Node hands them over. */
export interface AriDoor {
  /** @returns false for an address of somebody else; the host then closes the connection or asks another one */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** A door for the sub-protocol `ari`. */
export function ariDoor(terms: UpgradeTerms, enter: (socket: WebSocket) => void): AriDoor {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => offered.has('ari') && 'ari',
  });
  const upgrade = upgradeDoor(terms, (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    server.handleUpgrade(request, socket, head, enter),
  );
  return { upgrade };
}
