import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Answer, answerAfterBody } from './answer-after-body.js';
import { endStalledRequests } from './end-stalled-requests.js';

/** A listening server and its address. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/**
 * Listens on the first free port from `port` on, trying at most twenty; 0 lets the system choose.
 *
 * @throws the error of the last attempt when none was free or the address cannot be bound
 */
export async function listen(
  answer: Answer,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  for (let candidate = port; ; candidate++) {
    // The cleanup of the adapter would reset connections whose body was not read within half a second.
    const options = { fetch: answerAfterBody(answer), autoCleanupIncoming: false };
    const server = createAdaptorServer(options) as Server; // http, as no other was asked for
    endStalledRequests(server);
    const failure = await bind(server, host, candidate);
    if (failure === null) return { server, port: (server.address() as AddressInfo).port };
    if (failure.code !== 'EADDRINUSE' || candidate >= port + 19) throw failure;
  }
}

function bind(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}
