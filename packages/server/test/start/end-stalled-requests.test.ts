import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { endStalledRequests } from '../../src/start/end-stalled-requests.js';

const patienceMs = 30_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A request of 10 bytes to a server that answers, by default once it has the whole body. */
async function request(
  respond: RequestListener = async (incoming, response) => {
    response.end(await text(incoming).catch(() => ''));
  },
) {
  const server = createServer(respond);
  endStalledRequests(server, { patienceMs });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  const answer = text(client);
  client.write('POST / HTTP/1.1\r\nHost: desk.example\r\nContent-Length: 10\r\n');
  client.write('Connection: close\r\n\r\n');
  const [{ socket }]: readonly [IncomingMessage] = (await once(server, 'request')) as never;
  return {
    answer,
    /** Sends bytes of the body, and waits until the server has them. */
    async send(bytes: string) {
      const received = socket.bytesRead + bytes.length;
      client.write(bytes);
      while (socket.bytesRead < received) await wait(5);
    },
  };
}

it('ends a request whose body stops half-way', async () => {
  const { answer, send } = await request();
  await send('half');
  vi.advanceTimersByTime(2 * patienceMs);
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
});

it('waits for a body that comes slowly, however long it takes', async () => {
  const { answer, send } = await request();
  for (const byte of 'abcdefghij') {
    await send(byte);
    vi.advanceTimersByTime(patienceMs);
  }
  expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*abcdefghij/);
});

it('gives no second answer to a request that was refused before its body came', async () => {
  const { answer, send } = await request((_, response) => {
    response.writeHead(413).write('too large');
  });
  await send('half');
  vi.advanceTimersByTime(2 * patienceMs);
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(await answer).not.toContain('408');
});
