import type { Instant } from './instant.js';

let offset = 0;

/**
 * Records the server's time, epoch ms. It is precise to the second, so a smaller difference is ignored. All texts about
 * time follow the server.
 */
export function noteServerTime(at: number): void {
  if (Math.abs(at - serverNow()) > 2_000) offset = at - Date.now();
}

/** The server's time, epoch ms. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time in the form of the API. */
export function serverInstant(): Instant {
  return new Date(serverNow()).toISOString();
}
