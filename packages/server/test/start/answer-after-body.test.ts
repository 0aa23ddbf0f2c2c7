import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { readBody } from '@aduan/core/channel';
import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/start/listen.js';

const megabyte = 1_000_000;
const body = Buffer.alloc(3 * megabyte, 'a');

/** Refuses what is longer than a kilobyte before it has come. */
async function refusingServer(): Promise<number> {
  const answer = async (given: Request) => {
    const isShort = (await readBody(given, 1_000)) !== null;
    return new Response(isShort ? 'short enough' : 'too large', { status: isShort ? 200 : 413 });
  };
  const { port, server } = await listen(answer, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

it.each([
  ['announced', { 'Content-Length': body.length }],
  ['in chunks', { 'Transfer-Encoding': 'chunked' }],
])('refuses each large body, %s, also on a connection that is kept', async (_, headers) => {
  const port = await refusingServer();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const sockets = new Set<unknown>();
  const send = async (content: Buffer, how: Readonly<Record<string, string | number>>) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', headers: how });
    sent.once('socket', (socket) => sockets.add(socket));
    sent.end(content);
    const [answer] = await once(sent, 'response');
    return `${answer.statusCode} ${await text(answer)}`;
  };
  for (let each = 0; each < 4; each++) expect(await send(body, headers)).toBe('413 too large');
  expect(await send(Buffer.from('short'), { 'Content-Length': 5 })).toBe('200 short enough');
  expect(sockets.size).toBe(1);
});

it('keeps the answer for a proxy that sends all before it reads, and closes afterwards', async () => {
  const client = connect(await refusingServer(), '127.0.0.1');
  onTestFinished(() => void client.destroy());
  await once(client, 'connect');
  // More than the buffers of the system hold.
  const length = 12 * megabyte;
  const head = ['POST / HTTP/1.1', 'Host: desk.example', 'Connection: close'];
  client.write(`${head.join('\r\n')}\r\nContent-Length: ${length}\r\n\r\n`);
  for (let sent = 0; sent < length; sent += body.length) {
    await new Promise<void>((resolve, reject) => {
      client.write(body, (error) => (error ? reject(error) : resolve()));
    });
  }
  expect(await text(client)).toMatch(/^HTTP\/1\.1 413 [\s\S]*too large$/);
});

it('answers a client that waits for the answer before it sends the rest', async () => {
  const client = connect(await refusingServer(), '127.0.0.1');
  onTestFinished(() => void client.destroy());
  client.write(
    `POST / HTTP/1.1\r\nHost: desk.example\r\nContent-Length: ${body.length}\r\n\r\nfirst`,
  );
  const [answer] = await once(client, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
});
