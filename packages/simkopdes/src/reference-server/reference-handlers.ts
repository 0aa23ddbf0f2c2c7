import { http } from 'msw/http';
import type { ReferenceServer } from './reference-server.js';

/**
 * The reference server as handlers of msw, for tests without a socket.
 *
 * @param origin - such as `https://simkopdes.example`
 */
export function referenceHandlers(server: Pick<ReferenceServer, 'fetch'>, origin: string) {
  return [http.all(`${origin}/*`, ({ request }) => server.fetch(request))];
}
