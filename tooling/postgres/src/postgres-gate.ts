import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The way to a database, which a test may cut. */
export interface PostgresGate {
  /** `postgres://…` through the gate. */
  readonly url: string;
  /** Destroys every connection, and refuses new ones. */
  cut(): void;
  /** Holds back every byte without a word, as a network in trouble does: those who wait go on waiting. */
  hold(): void;
  /** Lets through what comes, and what was held back. */
  mend(): void;
  close(): Promise<void>;
}

/** Opens a gate before a server. */
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
