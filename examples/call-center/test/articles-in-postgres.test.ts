import { kopdesArticles } from '@aduan/kopdes/articles';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChat } from './chat-client.js';
import { newDatabase } from './new-database.js';
import { signIn } from './officer-client.js';
import { type ServerProcess, startServer } from './server-process.js';

let servers: readonly ServerProcess[] = [];
let client: Client;

beforeAll(async () => {
  const database = { ...(await newDatabase()), ADUAN_SAMPLES: 'all' };
  client = new Client(database.ADUAN_DATABASE_URL);
  servers = await Promise.all([startServer(undefined, database), startServer(undefined, database)]);
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  for (const server of servers) await server.dispose();
});

/** The bot's answer to a new person who asks at an instance. */
async function toldAt(place: number, question: string): Promise<string> {
  const origin = servers[place]?.origin ?? '';
  const chat = await openChat(origin);
  await chat.post(question);
  const said = async () => {
    const entries = await chat.transcript();
    return entries.flatMap((entry) => (entry.direction === 'out' ? JSON.stringify(entry) : []));
  };
  await expect.poll(async () => (await said()).length, { timeout: 20_000 }).toBeGreaterThan(1);
  return (await said()).join('\n');
}

const shelved = async () =>
  (await client.query<{ id: string }>('select id from aduan.indexed_article')).rows;

test('with a database, it is PostgreSQL that finds what answers a question, for every instance', async () => {
  const question = 'berapa lama masa jabatan pengurus koperasi?';
  expect(await toldAt(0, question)).toContain('paling lama 5 tahun');
  expect(await shelved()).toHaveLength(kopdesArticles.length);

  const [author, superior] = await Promise.all(
    ['petugas.b', 'penyelia.c'].map((name) => signIn(servers[0]?.origin ?? '', name)),
  );
  if (!author || !superior) throw new Error('Nobody signed in.');
  const content = {
    question: 'Berapa gaji penjaga gerai koperasi desa?',
    answer: 'Gaji penjaga gerai diputuskan rapat anggota koperasi itu sendiri.',
    notice: 'Contoh.',
    sources: [{ title: 'Surat contoh nomor 12 tahun 2026' }],
    tags: [],
    validFrom: '2026-03-01',
    variants: ['berapa gaji penjaga gerai?'],
  };
  const id = 'gaji-penjaga-gerai';
  const path = `/api/v1/articles/${id}`;
  expect((await author.post(`${path}/draft`, { content })).status).toBe(200);
  expect((await author.post(`${path}/submission`)).status).toBe(200);
  expect((await superior.post(`${path}/publication`)).status).toBe(200);
  expect(await toldAt(1, content.question)).toContain('diputuskan rapat anggota');
  expect(await toldAt(0, content.question)).toContain('diputuskan rapat anggota');
  expect((await shelved()).map((each) => each.id)).toContain(id);

  // A deleted article is not found, although the process knows it.
  await client.query('delete from aduan.indexed_article');
  expect(await toldAt(0, question)).toContain('belum punya jawaban yang pasti');
});
