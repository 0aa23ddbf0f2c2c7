import { createId } from '@aduan/core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChat } from './chat-client.js';
import { newDatabase } from './new-database.js';
import { signIn } from './officer-client.js';
import { type ServerProcess, startServer } from './server-process.js';

let server: ServerProcess;
let client: Client;

beforeAll(async () => {
  const database = await newDatabase();
  server = await startServer(undefined, database);
  client = new Client(database.ADUAN_DATABASE_URL);
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await server?.dispose();
});

/** Changes the schema like a future version that this one must not write beside, and back. */
function change(text: string): Promise<unknown> {
  return client.query(`alter table aduan.migration ${text}`);
}

/** A column that the future version requires, while this one has its own. */
async function neededColumn(): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
    where table_schema = 'aduan' and table_name = 'migration' and column_name like 'needs\\_%'`,
  );
  return rows[0]?.name ?? '';
}

test('an instance that was forgotten while a newer version migrated refuses everything, says so, and loses nothing', async () => {
  const officer = await signIn(server.origin, 'penyelia.c');
  const chat = await openChat(server.origin);
  await chat.post('Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak dua minggu.');
  const name = createId(Date.now());
  expect((await status('/healthz')).status).toBe(200);

  const needed = await neededColumn();
  await change(`drop column ${needed}, add column needs_999 boolean`);
  const refused = await officer.get('/api/v1/tickets?order=updated&joined=false');
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({
    code: 'store-schema-newer',
    detail: expect.stringContaining('A newer version has brought the database forward'),
  });
  expect((await chat.post('Warga Contoh', name)).status).toBe(503);
  expect((await status('/livez')).status).toBe(200);
  await expect.poll(async () => (await status('/healthz')).status, { timeout: 30_000 }).toBe(503);
  expect(server.log()).toContain('store-schema-newer');

  await change(`drop column needs_999, add column ${needed} boolean`);
  const number = await chat.answer(name);
  const { items } = await officer.read<{ items: { ticket: { number: string } }[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  expect(items.map(({ ticket }) => ticket.number)).toEqual([number]);
  expect(await server.stop('SIGTERM')).toBe(0);
});

function status(path: string): Promise<Response> {
  return fetch(server.origin + path);
}
