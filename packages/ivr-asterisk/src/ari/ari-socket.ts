import { WebSocket } from 'ws';
import { type AriEvent, readAriEvent } from './ari-event.js';
import { type AriServer, authorizationOf } from './ari-server.js';
import type { Timers } from './timers.js';
import { maxPayload, type SocketListener, watchSocket } from './watch-socket.js';

const handshakeTimeout = 10_000;

/** Receives what arrives on a connection that we open. */
export interface AriListener extends Pick<SocketListener, 'closed'> {
  opened(): void;
  heard(event: AriEvent): void;
}

/**
 * Opens the connection on which Asterisk sends its events.
 *
 * @returns a function that closes it
 */
export function openAriSocket(
  server: AriServer,
  application: string,
  listener: AriListener,
  timers?: Timers,
): () => void {
  const url = new URL(`${server.url.replace(/\/$/, '')}/events`);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('app', application);
  const socket = new WebSocket(url, {
    headers: { authorization: authorizationOf(server) },
    maxPayload,
    handshakeTimeout,
  });
  let isOver = false;
  const close = watchSocket(
    socket,
    {
      heard(message) {
        const event = readAriEvent(message);
        if (event) listener.heard(event);
      },
      closed(why) {
        isOver = true;
        listener.closed(why);
      },
    },
    timers,
  );
  socket.on('open', () => !isOver && listener.opened());
  socket.on('unexpected-response', (_request, { statusCode }) => close(`status ${statusCode}`));
  return () => close('left');
}
