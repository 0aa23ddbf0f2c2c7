import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { knownHosts } from '../../server/site/known-hosts.js';

const app = new Hono()
  .use(knownHosts(new URL('https://desk.example/')))
  .get('/', (c) => c.text('in'));

function ask(host: string, localPort = 3000): Promise<number> {
  const answer = app.request(
    '/',
    { headers: { Host: host } },
    { incoming: { socket: { localPort } } },
  );
  return Promise.resolve(answer).then(({ status }) => status);
}

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000', 'desk.example'])(
  '%s is this site',
  async (host) => {
    expect(await ask(host)).toBe(200);
  },
);

test.each([
  'attacker.example:3000',
  'localhost.attacker.example:3000',
  '127.0.0.1.attacker.example:3000',
  'localhost:3001',
  'localhost',
  'desk.example:3000',
  'desk.example.attacker.example',
  '192.168.1.2:3000',
  '',
  'localhost:3000@attacker.example',
])('%s is another', async (host) => {
  expect(await ask(host)).toBe(421);
});

test('the usual port may be left out', async () => {
  expect(await ask('localhost', 80)).toBe(200);
  expect(await ask('127.0.0.1:80', 80)).toBe(200);
});
