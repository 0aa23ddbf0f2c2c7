import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy to a database that a test can interrupt. */
export interface PostgresGate {
  /** `postgres://…` through the gate. */
  readonly url: string;
  /** Destroys every connection, and refuses new ones. */
  cut(): void;
  /** Holds back all bytes without an error, like a network failure: clients keep waiting. */
  hold(): void;
  /** Forwards new bytes and those that were held back. */
  mend(): void;
  close(): Promise<void>;
}

/** Opens a gate in front of a server. */
export async function postgresGate(url: string): Promise<PostgresGate> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const waiting = new Set<Socket>();
  let state: 'open' | 'cut' | 'held' = 'open';
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  const join = (near: Socket) => {
    const far = connect(Number(target.port), target.hostname);
    keep(far);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('data', (chunk) => other.write(chunk));
      socket.on('close', () => other.destroy());
    }
  };
  const server = createServer((near) => {
    if (state === 'cut') {
      near.resetAndDestroy();
      return;
    }
    keep(near);
    if (state === 'held') waiting.add(near);
    else join(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: through.href,
    cut() {
      state = 'cut';
      destroyAll();
    },
    hold() {
      state = 'held';
      for (const socket of sockets) socket.pause();
    },
    mend() {
      state = 'open';
      for (const near of waiting) if (!near.destroyed) join(near);
      waiting.clear();
      for (const socket of sockets) socket.resume();
    },
    async close() {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
