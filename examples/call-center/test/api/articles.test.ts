import type { ArticleContent } from '@aduan/knowledge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  ArticleChange,
  ArticleLine,
  ArticleView,
  Preview,
} from '../../server/articles/article-views.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeAll(async () => {
  desk = await smallDesk({ hasBot: true });
});

afterAll(() => desk?.dispose());

const content: ArticleContent = {
  question: 'Berapa gaji penjaga gerai?',
  variants: ['upah yang jaga gerai'],
  answer: 'Gaji penjaga gerai diputuskan rapat anggota koperasi itu.',
  sources: [{ title: 'Surat contoh nomor 12 tahun 2026' }],
  validFrom: '2026-03-01',
  tags: [],
};

/** The bot's immediate answers, of all tickets. */
async function told(officer: Visitor): Promise<string> {
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/tickets?view=closed&limit=50',
  );
  const views = items.map(({ ticket }) => officer.read(`/api/tickets/${ticket.id}`));
  return JSON.stringify(await Promise.all(views));
}

interface Gap {
  readonly bot: { readonly kind: string };
  readonly article: string | null;
  readonly answeredAt: number | null;
  readonly draft: { readonly isInReview: boolean } | null;
  readonly cases: readonly { readonly id: string }[];
}

async function firstGap(officer: Visitor): Promise<Gap | undefined> {
  return (await officer.read<{ gaps: Gap[] }>('/api/gaps')).gaps[0];
}

async function done<Body = ArticleView>(answer: Promise<Response>): Promise<Body> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return await response.json();
}

test('a gap becomes an article that the next citizen is told, seen by two people', async () => {
  await desk.says('berapa gaji penjaga gerai?', 'tanyakan ke petugas');
  await desk.says('berapa gaji penjaga gerai kopdes min?', 'tanyakan ke petugas');
  const [officer, superior] = [await desk.officer('petugas.b'), await desk.officer('penyelia.c')];
  const raisedBy = (await firstGap(officer))?.cases.map(({ id }) => id) ?? [];
  expect(raisedBy).toHaveLength(2);

  const questions = ['berapa gaji penjaga gerai?', 'cara bikin paspor gimana'];
  const trying = { id: null, content, questions };
  const preview = await done<Preview>(officer.post('/api/articles/preview', trying));
  expect(preview.lines.map(({ fits, now }) => [fits, now.kind])).toEqual([
    ['said', 'none'],
    [null, 'none'],
  ]);
  expect(preview.displaced).toEqual([]);

  const begun = await done(officer.post('/api/articles', { content, raisedBy }));
  const path = `/api/articles/${begun.id}`;
  expect(begun.asked.map(({ text }) => text)).toContain('berapa gaji penjaga gerai?');
  const handedIn = await done(officer.post(`${path}/submit`));
  expect(handedIn.may).not.toContain('published');
  expect((await officer.post(`${path}/publish`)).status).toBe(403);
  expect((await firstGap(officer))?.draft?.isInReview).toBe(true);

  const shown = await superior.read<ArticleView>(path);
  expect(shown.may).toContain('published');
  const stale = { 'If-Match': String(shown.version - 1) };
  expect((await superior.post(`${path}/publish`, undefined, stale)).status).toBe(409);
  desk.clock.now += 60_000;
  const published = await done(superior.post(`${path}/publish`));
  expect(published.published?.by).toBe('penyelia-c');

  await desk.says('berapa gaji yang jaga gerai?');
  expect(await told(officer)).toContain('diputuskan rapat anggota');
  expect(await told(officer)).toContain(
    'Surat contoh nomor 12 tahun 2026. Berlaku sejak 1 Maret 2026',
  );
  expect(await firstGap(officer)).toMatchObject({
    article: begun.id,
    answeredAt: desk.clock.now - 60_000,
    bot: { kind: 'answer' },
  });
});

test('a sample is retired at once, and its history says who and why', async () => {
  const [officer, superior] = [await desk.officer('petugas.b'), await desk.officer('penyelia.c')];
  const path = '/api/articles/pengurus-masa-jabatan';
  const body = { reason: 'Diatur lain.' };
  expect((await officer.post(`${path}/retire`, body)).status).toBe(403);
  const retired = await done(superior.post(`${path}/retire`, body));
  expect(retired.history).toMatchObject([{ type: 'retired', reason: 'Diatur lain.' }]);
  await desk.says('berapa lama masa jabatan pengurus koperasi?');
  expect(await told(officer)).not.toContain('paling lama 5 tahun');
  const { changes } = await officer.read<{ changes: ArticleChange[] }>('/api/articles/changes');
  expect(changes[0]).toMatchObject({ by: 'penyelia-c', type: 'retired', reason: 'Diatur lain.' });
});

test('nobody is let in who may not, and no personal data', async () => {
  const [officer, auditor] = [await desk.officer('petugas.b'), await desk.officer('auditor.d')];
  expect((await auditor.post('/api/articles', { content, raisedBy: [] })).status).toBe(403);
  const personal = { ...content, answer: 'Tanya pemegang NIK 3517214901980011.' };
  const refused = await officer.post('/api/articles', { content: personal, raisedBy: [] });
  expect((await refused.json()).error.code).toBe('article-personal-data');
  for (const wrong of [null, {}, { ...content, sources: [] }, { ...content, validFrom: 'kini' }]) {
    const answer = await officer.post('/api/articles', { content: wrong, raisedBy: [] });
    expect(answer.status).toBe(422);
  }
  expect((await officer.get('/api/articles/tidak-ada')).status).toBe(404);
  const { articles } = await officer.read<{ articles: ArticleLine[] }>('/api/articles');
  expect(articles.filter(({ draft }) => draft !== null)).toEqual([]);
});

test('what is sent twice is one article', async () => {
  const officer = await desk.officer('petugas.b');
  const twice = { 'Idempotency-Key': 'once' };
  const body = { content, raisedBy: [] };
  const sent = [1, 2].map(() => done(officer.post('/api/articles', body, twice)));
  const [one, other] = await Promise.all(sent);
  expect(other?.id).toBe(one?.id);
  expect(other?.version).toBe(1);
});
