import { WebSocket } from 'ws';
import { type AriEvent, readAriEvent } from './ari-event.js';
import { type AriServer, authorizationOf } from './ari-server.js';

/** Largest message that is read, in bytes: events are small. */
const maxPayload = 262_144;
const handshakeTimeout = 10_000;
/** How often a silent connection is tried, in ms; one that did not answer by the next time is dead. */
const pingsMs = 15_000;

/** What is heard on a connection. */
export interface AriListener {
  opened(): void;
  heard(event: AriEvent): void;
  /** Called once, whatever the reason, and nothing after it. @param why - a status or a code, never an address */
  closed(why: string): void;
}

/**
 * Opens the connection on which Asterisk tells what happens.
 *
 * @returns what closes it
 */
export function openAriSocket(
  server: AriServer,
  application: string,
  listener: AriListener,
  pingMs = pingsMs,
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
  let isAlive = true;
  const pings = setInterval(() => {
    if (!isAlive) return close('silent');
    isAlive = socket.readyState !== WebSocket.OPEN;
    if (!isAlive) socket.ping();
  }, pingMs);

  function close(why: string): void {
    if (isOver) return;
    isOver = true;
    clearInterval(pings);
    socket.terminate();
    listener.closed(why);
  }
  socket.on('open', () => !isOver && listener.opened());
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('message', (data, isBinary) => {
    const event = isOver || isBinary ? null : readAriEvent(String(data));
    if (event) listener.heard(event);
  });
  socket.on('unexpected-response', (_request, { statusCode }) => close(`status ${statusCode}`));
  socket.on('error', (error) => close('code' in error ? String(error.code) : 'broken'));
  socket.on('close', (code) => close(`closed ${code}`));
  return () => close('left');
}
