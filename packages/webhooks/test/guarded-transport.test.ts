import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookRequest } from '@aduan/plugins/webhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { type GuardedTransportOptions, guardedTransport } from '../src/index.js';

const servers: Server[] = [];
const onThisMachine = { allow: ['127.0.0.1'], insecure: true };

async function served(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function request(url: string, signal = AbortSignal.timeout(5_000)): WebhookRequest {
  const body = new TextEncoder().encode('{"type":"webhook.test"}');
  return { url, body, signal, headers: { 'Content-Type': 'application/json', 'webhook-id': 'a' } };
}

function send(url: string, options: GuardedTransportOptions = onThisMachine) {
  return guardedTransport(options).send(request(url));
}

test('It posts the bytes as they are, and says the status', async () => {
  const heard: string[] = [];
  const port = await served(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming) text += chunk;
    heard.push(`${incoming.method} ${incoming.headers['webhook-id']} ${text}`);
    response.writeHead(202).end('ignored');
  });
  expect(await send(`http://127.0.0.1:${port}/hook`)).toEqual({ status: 202, retryAfterMs: null });
  expect(heard).toEqual(['POST a {"type":"webhook.test"}']);
});

test('It says how long an endpoint wants to be left alone', async () => {
  const port = await served((_, response) => {
    response.writeHead(429, { 'Retry-After': '120' }).end();
  });
  expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ status: 429, retryAfterMs: 120_000 });
});

test('It follows no redirect', async () => {
  const asked: string[] = [];
  const port = await served((incoming, response) => {
    asked.push(incoming.url ?? '');
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 302 });
  expect(asked).toEqual(['/']);
});

test('It reads little of an answer that has no end, and waits for none that does not come', async () => {
  let sent = 0;
  const closed = new Promise<void>((resolve) => {
    void served((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => {
        sent += 4_096;
        response.write('x'.repeat(4_096));
      }, 1);
      response.on('close', () => {
        clearInterval(timer);
        resolve();
      });
    }).then((port) => send(`http://127.0.0.1:${port}/`));
  });
  await closed;
  expect(sent).toBeLessThan(1_000_000);
  const silent = await served(() => {});
  const late = guardedTransport(onThisMachine).send(
    request(`http://127.0.0.1:${silent}/`, AbortSignal.timeout(50)),
  );
  await expect(late).rejects.toMatchObject({ code: 'webhook-too-slow' });
});

describe('what lies inside', () => {
  test.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://127.1/',
    'http://example.org/',
  ])('%s is refused by its look', async (url) => {
    expect(await guardedTransport().obstacle(new URL(url))).not.toBeNull();
    await expect(send(url, {})).rejects.toMatchObject({ code: 'webhook-address-refused' });
  });

  test.each([
    [[{ address: '10.0.0.1', family: 4 }]],
    [
      [
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    [[{ address: '::1', family: 6 }]],
    [[]],
  ])('a name that leads to %j is refused', async (found) => {
    let asked = 0;
    const port = await served((_, response) => {
      asked += 1;
      response.end();
    });
    const resolve = async () => found;
    await expect(
      send(`http://portal.example:${port}/`, { insecure: true, resolve }),
    ).rejects.toMatchObject({ code: 'webhook-address-refused' });
    expect(asked).toBe(0);
  });

  test('a name that points elsewhere the second time it is asked is refused then', async () => {
    const port = await served((_, response) => {
      response.writeHead(204, { Connection: 'close' }).end();
    });
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const { send: sendTwice } = guardedTransport({ ...onThisMachine, resolve });
    const url = `http://portal.example:${port}/`;
    expect(await sendTwice(request(url))).toMatchObject({ status: 204 });
    await expect(sendTwice(request(url))).rejects.toMatchObject({
      code: 'webhook-address-refused',
    });
  });

  test('http reaches what is permitted by its address, and nothing of the internet', async () => {
    const { obstacle } = guardedTransport(onThisMachine);
    expect(await obstacle(new URL('http://127.0.0.1/'))).toBeNull();
    expect(await obstacle(new URL('http://1.1.1.1/'))).not.toBeNull();
    expect(await obstacle(new URL('https://1.1.1.1/'))).toBeNull();
    const resolve = async () => [{ address: '1.1.1.1', family: 4 }];
    await expect(
      send('http://portal.example/', { ...onThisMachine, resolve }),
    ).rejects.toMatchObject({ code: 'webhook-address-refused' });
  });

  test('a name that leads inside is said to do so before anything is sent', async () => {
    const obstacleOf = async (addresses: readonly string[]) => {
      const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
      return guardedTransport({ resolve }).obstacle(new URL('https://portal.example/'));
    };
    expect(await obstacleOf(['1.1.1.1', '10.0.0.1'])).toBe('leads to no address of the internet');
    expect(await obstacleOf(['1.1.1.1'])).toBeNull();
    // Whoever cannot be found today may be there tomorrow.
    expect(await obstacleOf([])).toBeNull();
    const resolve = async () => Promise.reject(new Error('no such name'));
    const url = new URL('https://portal.example/');
    expect(await guardedTransport({ resolve }).obstacle(url)).toBeNull();
    expect(await guardedTransport().obstacle(new URL('https://localhost/'))).not.toBeNull();
  });

  test('localhost, by the resolver of the system, is refused', async () => {
    const sent = send('http://localhost:9/', { insecure: true });
    await expect(sent).rejects.toMatchObject({ code: 'webhook-address-refused' });
  });
});

test('A person who answers with another protocol gave no answer', async () => {
  const port = await served((incoming) => {
    incoming.socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
  });
  await expect(send(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
    code: 'webhook-unreachable',
  });
});

test('Nobody at the address is not the same as an address that is refused', async () => {
  const port = await served(() => {});
  for (const server of servers.splice(0)) server.close();
  await expect(send(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
    code: 'webhook-unreachable',
  });
});
