import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenSite } from './open-site.js';

/** How long requests in progress may take once the server stops, in ms. */
const patienceMs = 5_000;

/**
 * Stops cleanly on Ctrl-C and other stop signals: load balancers are told, no new requests, streams ended, the desk
 * drained, exit 0.
 *
 * @param drainMs - how long requests are still served while `/healthz` tells load balancers to go elsewhere
 */
export function stopOnSignal(server: Server, site: OpenSite, drainMs: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), drainMs + patienceMs * 2).unref();
    site.leave();
    await wait(drainMs);
    const ended = new Promise((resolve) => server.close(resolve));
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
    await site.close();
    server.closeIdleConnections();
    await ended;
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop());
  }
}
