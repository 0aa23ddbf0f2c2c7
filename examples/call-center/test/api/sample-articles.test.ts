import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleList, ArticleView } from '../../server/articles/article-views.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let officer: Visitor;
let superior: Visitor;

beforeAll(async () => {
  desk = await smallDesk({ hasBot: true, hasSamples: false });
  officer = await desk.officer('petugas.b');
  superior = await desk.officer('penyelia.c');
});

afterAll(() => desk?.dispose());

const question = 'berapa lama masa jabatan pengurus koperasi?';
const yearMs = 365 * 86_400_000;

/** The bot's current answer. */
async function said() {
  const bank = await desk.bank.current();
  return bank.answer(question, { at: desk.clock.now });
}

async function done<Body = ArticleView>(answer: Promise<Response>): Promise<Body> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return await response.json();
}

const list = () => officer.read<ArticleList>('/api/articles');

test('a desk that begins in earnest has no answers, says so, and notes what was asked', async () => {
  expect((await said()).kind).toBe('none');
  await desk.says(question, 'tanyakan ke petugas');
  const { gaps } = await officer.read<{ gaps: { question: string; askers: number }[] }>(
    '/api/gaps',
  );
  expect(gaps).toMatchObject([{ question: expect.stringContaining('masa jabatan'), askers: 1 }]);
  expect(await list()).toMatchObject({ articles: [] });
});

test('samples come in as drafts that hold for a year, and nobody is told them yet', async () => {
  const { missingSamples } = await list();
  expect(missingSamples).toBeGreaterThan(50);
  const { drafts } = await done<{ drafts: string[] }>(officer.post('/api/articles/samples', {}));
  expect(drafts).toHaveLength(missingSamples);
  const { articles, missingSamples: left } = await list();
  expect(left).toBe(0);
  expect(articles).toHaveLength(missingSamples);
  expect(articles.every(({ draft, state }) => draft === 'draft' && state === 'draft')).toBe(true);
  expect(new Set(articles.map(({ validTo }) => validTo))).toEqual(new Set(['2027-03-02']));
  expect((await said()).kind).toBe('none');
  const again = await done<{ drafts: string[] }>(officer.post('/api/articles/samples', {}));
  expect(again.drafts).toEqual([]);
});

test('one is told once an officer handed it in and another published it, with its source and its last day', async () => {
  const path = '/api/articles/pengurus-masa-jabatan';
  await done(officer.post(`${path}/submit`));
  expect((await said()).kind).toBe('none');
  expect((await officer.post(`${path}/publish`)).status).toBe(403);
  await done(superior.post(`${path}/publish`));
  const answer = await said();
  if (answer.kind !== 'answer') throw new Error(answer.kind);
  expect(answer).toMatchObject({ id: 'pengurus-masa-jabatan', notice: undefined });
  await desk.says(question);
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/tickets?view=closed&limit=50',
  );
  const told = JSON.stringify(
    await Promise.all(items.map(({ ticket }) => officer.read(`/api/tickets/${ticket.id}`))),
  );
  expect(told).toContain('paling lama 5 tahun');
  expect(told).toContain('Pasal 29 ayat (4)');
  expect(told).toContain('Jawaban ini berlaku sampai 2 Maret 2027.');
});

test('when its last day is over it is not told any more, and the editor sees that', async () => {
  const before = await list();
  expect(before.articles.filter(({ hasEnded }) => hasEnded)).toEqual([]);
  desk.clock.now += yearMs + 86_400_000;
  officer = await desk.officer('petugas.b');
  expect((await said()).kind).toBe('none');
  const { articles } = await list();
  expect(articles.filter(({ hasEnded }) => hasEnded).map(({ id }) => id)).toEqual([
    'pengurus-masa-jabatan',
  ]);
});
