// Tests who can sign in at a desk that has just been started: by links of a sample desk, by the setup link of another.
import { launchBrowser } from '@aduan-internal/browser';
import { afterEach, expect, inject, onTestFinished, test } from 'vitest';
import { sampleOfficers } from '../server/desk/sample-officers.js';
import { visitor } from './officer-client.js';
import { type ServerProcess, startPlainServer } from './server-process.js';
import { visit } from './visit.js';

let server: ServerProcess;
afterEach(() => server?.dispose());

const link = /http:\S+\/petugas\/masuk#[\w.-]{76}/g;

test('a link of the terminal opens the console once, and the next one is printed', async () => {
  server = await startPlainServer(inject('seededDesk'));
  const count = sampleOfficers.length;
  await expect.poll(() => server.log().match(link)).toHaveLength(count);
  const [first = ''] = server.log().match(link) ?? [];
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await visit(browser, first);
  await page.getByRole('navigation', { name: 'Bagian meja' }).waitFor();
  expect(page.url()).toBe(`${server.origin}/petugas`);
  await expect.poll(() => server.log().match(link)).toHaveLength(count + 1);
  const other = await visit(browser, first);
  await other.getByText('tautan di terminal').waitFor();
});

test('a desk without samples prints the setup link of its first administrator, and no other', async () => {
  server = await startPlainServer(undefined, { ADUAN_SAMPLES: 'none' });
  await expect.poll(() => server.log()).toMatch(/http:\S+\/petugas\/siapkan#[\w-]{43}/);
  expect(server.log()).not.toMatch(link);
  const guest = await visitor(server.origin);
  const given = { username: 'petugas.b', password: 'contoh-petugas-b' };
  expect((await guest.post('/api/v1/session', given)).status).toBe(401);
});

test('a sample desk does not start where others can reach it', async () => {
  const settings = { ADUAN_PUBLIC_URL: 'https://desk.example/' };
  await expect(startPlainServer(undefined, settings)).rejects.toThrow(/this machine only/);
});
