import { WebSocket } from 'ws';
import { realTimers, type Timers } from './timers.js';

/** Largest message that is accepted, in bytes. Events are small. */
export const maxPayload = 262_144;
/** Interval of pings on a connection, in ms. A connection that did not answer by the next ping is dead. */
export const pingMs = 15_000;

/** Receives what arrives on a connection. */
export interface SocketListener {
  /** A message of Asterisk. Messages that are not JSON are skipped. */
  heard(message: unknown): void;
  /** Called once, as the last call. @param why - a status or a code, never an address */
  closed(why: string): void;
}

/**
 * Listens to a connection and checks that it is alive.
 *
 * @returns a function that terminates it
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
