import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** How long a request whose body has begun may stay silent, in ms. Chosen by the project, for phones on a bad line. */
const defaultPatienceMs = 30_000;

/**
 * Ends requests whose body stops coming: each would hold a connection until Node ends it, after 300 s for the whole
 * request. Slow uploads that go on, and long answers such as event streams, are left alone.
 */
export function endStalledRequests(
  server: Server,
  { patienceMs = defaultPatienceMs }: { readonly patienceMs?: number } = {},
): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    let received = socket.bytesRead;
    const timer = setInterval(() => {
      if (request.complete) return clearInterval(timer);
      if (socket.bytesRead > received) received = socket.bytesRead;
      // A refusal that was sent before the body came must not be followed by a second answer.
      else if (response.headersSent) socket.destroy();
      else socket.end(timedOut, () => socket.destroy());
    }, patienceMs);
    timer.unref();
    request.once('close', () => clearInterval(timer));
  });
}

const timedOut = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';
