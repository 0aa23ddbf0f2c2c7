import { createId } from '@aduan/core';
import { type PostgresGate, postgresGate } from '@aduan-internal/postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChat } from './chat-client.js';
import { demoPassword } from './demo-accounts.js';
import { newDatabase } from './new-database.js';
import { signIn } from './officer-client.js';
import { type ServerProcess, startServer } from './server-process.js';

let gate: PostgresGate;
let server: ServerProcess;

beforeAll(async () => {
  const database = await newDatabase();
  gate = await postgresGate(database.ADUAN_DATABASE_URL);
  server = await startServer(undefined, { ...database, ADUAN_DATABASE_URL: gate.url });
});

afterAll(async () => {
  await server?.dispose();
  await gate?.close();
});

test('while the database is away requests are answered 503 and nothing is lost; work resumes by itself', async () => {
  const officer = await signIn(server.origin, 'penyelia.c');
  const chat = await openChat(server.origin);
  await chat.post('Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak dua minggu.');
  const stream = await officer.get('/api/v1/events');
  const name = createId(Date.now());

  gate.cut();
  const refused = await officer.get('/api/v1/tickets/count');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await refused.json()).toMatchObject({ code: 'store-unavailable' });
  expect((await chat.post('Warga Contoh', name)).status).toBe(503);
  expect((await status('/livez')).status).toBe(200);
  expect((await status('/')).status).toBe(200);
  const signingIn = { username: 'petugas.b', password: demoPassword('petugas.b') };
  expect((await officer.post('/api/v1/session', signingIn)).status).toBe(503);
  expect((await status('/healthz')).status).toBe(503);

  gate.mend();
  // A refused client retries with the same id.
  const number = await chat.answer(name);
  const { items } = await officer.read<{ items: { ticket: { number: string } }[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  expect(items.map(({ ticket }) => ticket.number)).toEqual([number]);
  const said = (await chat.transcript()).filter(({ direction }) => direction === 'in');
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringContaining('tutup sejak'),
    'Warga Contoh',
    '1',
    'kirim',
  ]);
  await expect.poll(async () => (await status('/healthz')).status, { timeout: 15_000 }).toBe(200);
  await stream.body?.cancel();
  expect(await server.stop('SIGTERM')).toBe(0);
});

function status(path: string): Promise<Response> {
  return fetch(server.origin + path);
}
