import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A message of PostgreSQL's protocol: type, length, body. */
function message(type: string, body: string): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

const isOpen = message('R', '\0\0\0\0');
const isReady = message('Z', 'I');
const isEnding = message('E', 'SFATAL\0C57P01\0Mterminating connection\0\0');

/** Starts a database that opens each connection and ends it in the same packet, as one that goes away may do. */
export async function endingPostgres(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.concat([isOpen, isReady, isEnding])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://desk@127.0.0.1:${port}/desk`, close: () => void server.close() };
}
