import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SocketUpgradeHandler } from '../../src/index.js';

/** A server on this machine whose connections go to these handlers. */
export async function openServer(handlers: () => readonly SocketUpgradeHandler[]) {
  const server = createServer((_request, response) => response.writeHead(404).end());
  const open = new Set<import('node:net').Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => {
    if (!handlers().some((handler) => handler.upgrade(request, socket, head))) socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}`,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
