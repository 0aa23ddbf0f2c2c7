import { afterEach, expect, inject, test } from 'vitest';
import { demoPassword } from '../demo-accounts.js';
import { visitor } from '../officer-client.js';
import { type ServerProcess, startServer } from '../server-process.js';

let server: ServerProcess | undefined;

afterEach(() => server?.dispose());

/** Guesses a password seven times. @returns the last status */
async function guess(origin: string, address: string): Promise<number> {
  const guesser = await visitor(origin);
  const wrong = { username: 'penyelia.c', password: 'salah' };
  let status = 0;
  for (let tries = 0; tries < 7; tries++) {
    ({ status } = await guesser.post('/api/v1/session', wrong, { 'X-Forwarded-For': address }));
  }
  return status;
}

async function signsIn(origin: string, address: string): Promise<boolean> {
  const officer = await visitor(origin);
  const right = { username: 'penyelia.c', password: demoPassword('penyelia.c') };
  return (await officer.post('/api/v1/session', right, { 'X-Forwarded-For': address })).ok;
}

test('behind a trusted proxy a guesser holds up nobody but themselves', async () => {
  server = await startServer(inject('seededDesk'), { ADUAN_TRUSTED_PROXIES: '127.0.0.1' });
  expect(await guess(server.origin, '198.51.100.1, 203.0.113.66')).toBe(429);
  expect(await signsIn(server.origin, '198.51.100.1')).toBe(true);
  expect(await signsIn(server.origin, '203.0.113.66')).toBe(false);
  expect(server.log()).not.toContain('proxy.not-trusted');
});

test('without one nobody gets a new address by saying so, and the log tells what to set', async () => {
  server = await startServer(inject('seededDesk'));
  expect(await guess(server.origin, '203.0.113.66')).toBe(429);
  expect(await signsIn(server.origin, '198.51.100.1')).toBe(false);
  expect(server.log().split('proxy.not-trusted')).toHaveLength(2);
  expect(server.log()).toContain('ADUAN_TRUSTED_PROXIES');
});
