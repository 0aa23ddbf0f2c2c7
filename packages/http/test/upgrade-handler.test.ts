import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { upgradeHandler } from '../src/index.js';

const terms = { url: 'wss://desk.example/line', username: 'pbx', password: 'kata:sandi' };

/** Asks for a WebSocket. @returns the status */
async function knock(path: string, authorization?: string): Promise<number> {
  const server = createServer();
  const upgrade = upgradeHandler(terms, (_request, socket) =>
    socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  );
  server.on('upgrade', (asked, socket, head) => {
    if (!upgrade(asked, socket, head)) socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    ...(authorization && { authorization }),
  };
  const asking = request({ host: '127.0.0.1', port, path, headers });
  asking.end();
  return new Promise((done, fail) => {
    asking.on('error', fail);
    asking.on('response', (response) => done(response.statusCode ?? 0));
    asking.on('upgrade', (response, socket) => {
      socket.destroy();
      done(response.statusCode ?? 0);
    });
  });
}

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

test.each([
  ['/line', basic('pbx:kata:sandi'), 101],
  ['/line?any=thing', basic('pbx:kata:sandi'), 101],
  ['/line', undefined, 401],
  ['/line', basic('pbx:kata'), 401],
  ['/line', basic('lain:kata:sandi'), 401],
  ['/line', 'Bearer kata:sandi', 401],
  ['/line/', basic('pbx:kata:sandi'), 404],
  ['/other', undefined, 404],
] as const)('%s with %s is answered with %d', async (path, authorization, status) => {
  expect(await knock(path, authorization)).toBe(status);
});
