import { WebSocket } from 'ws';
import { realTimers, type Timers } from './timers.js';

/** Largest message that is read, in bytes: events are small. */
export const maxPayload = 262_144;
/** How often a silent connection is tried, in ms; one that did not answer by the next time is dead. */
export const pingMs = 15_000;

/** What is heard on a connection. */
export interface SocketListener {
  /** What Asterisk said; what is no JSON is passed over. */
  heard(message: unknown): void;
  /** Called once, whatever the reason, and nothing after it. @param why - a status or a code, never an address */
  closed(why: string): void;
}

/**
 * Listens to a connection, and tries whether it is alive.
 *
 * @returns what breaks it
 */
export function watchSocket(
  socket: WebSocket,
  listener: SocketListener,
  timers: Timers = realTimers,
): (why: string) => void {
  let isOver = false;
  let isAlive = true;
  let callOff = timers.after(pingMs, look);

  function look(): void {
    if (!isAlive) {
      close('silent');
      return;
    }
    isAlive = socket.readyState !== WebSocket.OPEN;
    if (!isAlive) socket.ping();
    callOff = timers.after(pingMs, look);
  }
  function close(why: string): void {
    if (isOver) return;
    isOver = true;
    callOff();
    socket.terminate();
    listener.closed(why);
  }
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('message', (data, isBinary) => {
    if (!isOver && !isBinary) listener.heard(jsonIn(String(data)));
  });
  socket.on('error', (error) => close('code' in error ? String(error.code) : 'broken'));
  socket.on('close', (code) => close(`closed ${code}`));
  return close;
}

function jsonIn(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
}
