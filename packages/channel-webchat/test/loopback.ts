import { createServer, type IncomingMessage, type Server } from 'node:http';

/** A server that hands every request to `answer`, as a host does. */
export interface Loopback {
  readonly url: string;
  /** Ends all connections, as a crash does. */
  stop(): Promise<void>;
}

/** Serves on 127.0.0.1. @param port - 0 = any */
export async function serve(
  answer: (request: Request) => Promise<Response>,
  port = 0,
): Promise<Loopback> {
  const server = createServer(async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    try {
      const response = await answer(await requestOf(incoming, gone.signal));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      for await (const piece of response.body ?? []) outgoing.write(piece);
      outgoing.end();
    } catch {
      outgoing.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) };
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { headers, method = 'GET', url = '/' } = incoming;
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  const given = Object.entries(headers).map(
    ([name, value]) => [name, `${value}`] as [string, string],
  );
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: given,
    signal,
    ...(pieces.length > 0 ? { body: Buffer.concat(pieces) } : {}),
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
