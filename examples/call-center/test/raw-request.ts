import { connect } from 'node:net';

/** The raw bytes of a connection's answer. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends bytes that no browser would send. @param hangUp - closes the connection after sending */
export function rawRequest(origin: string, lines: readonly string[], hangUp = false) {
  const { hostname, port } = new URL(origin);
  return new Promise<RawAnswer>((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', hangUp ? () => {} : reject);
    socket.on('close', () => resolve({ status: Number(text.split(' ')[1] ?? 0), text }));
    socket.write(lines.join('\r\n'), () => {
      if (hangUp) setTimeout(() => socket.resetAndDestroy(), 50);
    });
  });
}
