import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of several instances. */
export interface RoundRobin {
  readonly origin: string;
  /** How many requests each instance received. */
  readonly counts: readonly number[];
  /** @param instances - the addresses that it forwards to */
  before(instances: readonly string[]): void;
  close(): Promise<void>;
}

/** Opens a proxy that sends each request to the next instance, regardless of the client. */
export async function roundRobin(): Promise<RoundRobin> {
  const counts: number[] = [];
  let origins: readonly string[] = [];
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn = (turn + 1) % origins.length;
    counts[turn] = (counts[turn] ?? 0) + 1;
    const { headers, method, url: path } = incoming;
    const options = { method: method ?? 'GET', headers };
    const onward = request(`${origins[turn]}${path}`, options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    before(instances) {
      origins = instances;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
