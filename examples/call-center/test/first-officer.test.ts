// Tests who can sign in at a desk that has just been started: by links with the sample tickets, by `npm run officer`
// without.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { sqliteTables } from '@aduan/server/host';
import { launchBrowser } from '@aduan-internal/browser';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../tooling/tests/free-port.js';
import { accountsSchema, openAccounts } from '../server/accounts/accounts.js';
import { newDatabase } from './new-database.js';
import { visitor } from './officer-client.js';
import { type ServerProcess, startPlainServer } from './server-process.js';
import { visit } from './visit.js';

let server: ServerProcess;
afterEach(() => server?.dispose());

const command = join(import.meta.dirname, '..', 'dist', 'server', 'officer.js');
const password = 'hujan turun di Cibadak';

type Settings = Readonly<Record<string, string>>;

/** Runs the command for officers, with a password from a pipe. */
function officer(settings: Settings, ...args: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      { env: { ...process.env, ...settings } },
      (reason, _out, said) => (reason ? failed(new Error(said)) : done()),
    );
    child.stdin?.end(`${password}\n`);
  });
}

function addOfficer(settings: Settings, username = 'petugas.baru', roles = ['officer']) {
  const details = ['--full-name', 'Petugas Baru', '--team', 'layanan'];
  return officer(
    settings,
    'add',
    username,
    ...details,
    ...roles.flatMap((role) => ['--role', role]),
  );
}

/** A person who has signed in by name and password. */
async function signedIn(username: string) {
  const browser = await visitor(server.origin);
  return browser.adopt(await browser.post('/api/v1/session', { username, password }));
}

async function signingIn(username: string, given: string): Promise<number> {
  const browser = await visitor(server.origin);
  return (await browser.post('/api/v1/session', { username, password: given })).status;
}

test('a desk without samples has no account until one is added, also while it runs', async () => {
  server = await startPlainServer(undefined, { ADUAN_SAMPLES: 'none' });
  expect(server.log()).toContain('npm run officer -- add');
  expect(await signingIn('petugas.b', 'contoh-petugas-b')).toBe(401);
  await addOfficer({ ADUAN_DATA: server.data });
  expect(await signingIn('petugas.baru', password)).toBe(200);
});

test('on PostgreSQL an officer who was added before the first start signs in', async () => {
  const database = await newDatabase();
  await addOfficer(database);
  server = await startPlainServer(undefined, database);
  expect(await signingIn('petugas.baru', password)).toBe(200);
});

/** A running desk: two officers are added, and one of them is disabled. */
async function comeAndGo(settings: Settings) {
  await addOfficer(settings, 'penyelia.baru', ['agent', 'supervisor']);
  const head = await signedIn('penyelia.baru');
  const { ticket } = await head.openTicket({ body: 'Akta belum keluar.', channel: 'counter' });
  const path = `/api/v1/tickets/${ticket.id}`;
  await head.post(`${path}/assignment`, { team: 'layanan' });
  const giveTo = async (assignee: string) =>
    (await head.post(`${path}/assignment`, { assignee })).status;
  expect(await giveTo('petugas-baru')).toBe(422);
  await addOfficer(settings);
  expect(await giveTo('petugas-baru')).toBe(200);
  expect((await head.post(`${path}/claim`, {})).status).toBe(409);
  await officer(settings, 'disable', 'petugas.baru');
  const claimed = await (await head.post(`${path}/claim`, {})).json();
  expect(claimed).toMatchObject({ ticket: { assignee: 'penyelia-baru', team: 'layanan' } });
}

test('a person who is added while it runs is given tickets without a restart, and anyone who leaves keeps none from others', async () => {
  server = await startPlainServer(undefined, { ADUAN_SAMPLES: 'none' });
  await comeAndGo({ ADUAN_DATA: server.data });
});

test('on PostgreSQL, too', async () => {
  const database = await newDatabase();
  server = await startPlainServer(undefined, { ...database, ADUAN_SAMPLES: 'none' });
  await comeAndGo(database);
});

test('with samples a link of the terminal opens the console; nobody has a password', async () => {
  server = await startPlainServer();
  const link = /http:\S+\/petugas\/masuk#[\w.-]{76}/g;
  await expect.poll(() => server.log().match(link)).toHaveLength(5);
  expect(await signingIn('petugas.b', 'contoh-petugas-b')).toBe(401);
  const [first = ''] = server.log().match(link) ?? [];
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await visit(browser, first);
  await page.getByRole('navigation', { name: 'Bagian meja' }).waitFor();
  expect(page.url()).toBe(`${server.origin}/petugas`);
  await expect.poll(() => server.log().match(link)).toHaveLength(6);
  const other = await visit(browser, first);
  await other.getByText('tautan di terminal').waitFor();
});

test('on a public address a password that everybody can read lets nobody in, and no link is told', async () => {
  server = await startPlainServer();
  await server.stop();
  const tables = sqliteTables(join(server.data, 'accounts.db'), accountsSchema);
  await openAccounts(tables).setPassword('penyelia.c', 'contoh-penyelia-c');
  await tables.close();
  const { data, dispose } = server;
  onTestFinished(dispose);
  const settings = { ADUAN_PUBLIC_URL: 'https://desk.example/', PORT: String(await freePort()) };
  server = await startPlainServer(data, settings);
  expect(await signingIn('penyelia.c', 'contoh-penyelia-c')).toBe(401);
  expect(server.log()).toContain('accounts.known-password-revoked');
  expect(server.log()).not.toContain('/petugas/masuk');
  expect(server.log()).toContain('npm run officer -- add');
});
