import type { Server } from 'node:http';
import type { OpenSite } from './open-site.js';

/** How long answers under way may take once the server stops, in ms. */
const patienceMs = 5_000;

/** Stops cleanly on Ctrl-C and its kin: no new requests, streams ended, the desk drained, exit 0. */
export function stopOnSignal(server: Server, site: OpenSite): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patienceMs * 2).unref();
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
