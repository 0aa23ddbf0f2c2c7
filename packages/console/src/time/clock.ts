import type { Instant } from './instant.js';

let offset = 0;

/**
 * Notes what time the server has, epoch ms, told to the second: a smaller difference says nothing. All texts about time
 * follow the server.
 */
export function noteServerTime(at: number): void {
  if (Math.abs(at - serverNow()) > 2_000) offset = at - Date.now();
}

/** The server's time, epoch ms. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time as the API tells it. */
export function serverInstant(): Instant {
  return new Date(serverNow()).toISOString();
}
