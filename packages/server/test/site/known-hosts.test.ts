import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { knownHosts } from '../../src/site/known-hosts.js';

const app = new Hono()
  .use(knownHosts(new URL('https://desk.example/')))
  .get('/', (c) => c.text('in'));

async function ask(host: string, localPort = 3000, line = `http://${host}/`): Promise<number> {
  const url = URL.canParse(line) ? line : 'http://localhost/';
  const bindings = { incoming: { socket: { localPort } } };
  return (await app.request(url, { headers: { Host: host } }, bindings)).status;
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
])('%s is another', async (host) => {
  expect(await ask(host)).toBe(421);
});

test('the usual port may be left out', async () => {
  expect(await ask('localhost', 80)).toBe(200);
  expect(await ask('127.0.0.1:80', 80)).toBe(200);
});

test('the request line names no other site either', async () => {
  expect(await ask('localhost:3000', 3000, 'http://attacker.example/')).toBe(421);
  expect(await ask('attacker.example', 3000, 'http://localhost:3000/')).toBe(421);
});
