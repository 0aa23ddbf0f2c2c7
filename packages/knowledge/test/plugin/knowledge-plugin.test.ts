import { citizenPrincipal, officerPrincipal } from '@aduan/core';
import { articles } from '@aduan/plugins/articles';
import { personalDataMasker } from '@aduan/privacy';
import { describePlugin } from '@aduan/testkit';
import { expect, test } from 'vitest';
import type { ArticleIndex } from '../../src/article-index/index.js';
import { articleReader, knowledge } from '../../src/plugin/index.js';
import { auditor, knowledgeDesk, officer, superior, wages } from './knowledge-desk.js';

/** An index of a database that two instances share; it proposes all articles. */
function sharedIndex() {
  const editions: string[] = [];
  let contents: readonly string[] = [];
  const all = async () => ({ edition: editions.at(-1) ?? null, contents });
  const articleIndex: ArticleIndex = {
    async replace(edition, articles) {
      editions.push(edition);
      contents = articles.map(({ content }) => content);
    },
    find: all,
    sample: all,
    read: all,
  };
  return { articleIndex, editions: () => editions };
}

describePlugin({
  plugin: knowledge(),
  before: [articles({ read: articleReader(() => false) })],
  desk: { masker: personalDataMasker() },
  samples: {
    ask: () => ({ question: wages.question }),
    asked: () => ({ article: 'gaji' }),
    preview: () => ({ article: null, content: wages, questions: [wages.question] }),
  },
  async drive({ calls, clock, words: question }) {
    const found = (await calls.current()).answer(question);
    await calls.record('silent', { question, found: await found, at: clock.now() });
  },
});

test('the words of a person lead to one gap, the most needed first, with their tickets', async () => {
  const { asked, base, clock, silent } = knowledgeDesk();
  await asked('apakah loket bisa jual meterai?');
  await silent('berapa gaji penjaga loket?');
  const first = await asked('berapa gaji penjaga loket?');
  const second = await asked('berapa gaji penjaga loket min?');
  await silent('cara bikin paspor gimana');
  await asked('tolong', 'Ingin bicara dengan petugas');
  const { items, looked } = await base.gaps({}, officer);
  expect(looked).toBe(200);
  expect(items.map(({ askers, tickets }) => [askers, tickets.map(({ id }) => id)])).toEqual([
    [2, [second.id, first.id]],
    [1, []],
    [1, [expect.any(String)]],
  ]);
  expect(items[0]?.tickets[0]).toMatchObject({
    number: second.number,
    askedAt: clock.now - 120_000,
  });
  expect(items[1]?.question).toBe('cara bikin paspor gimana');
});

test('a question is answered word for word, to everybody', async () => {
  const { base, publish } = knowledgeDesk();
  const ask = () => base.ask({ question: wages.question }, { actor: citizenPrincipal('w-1') });
  expect(await ask()).toMatchObject({ kind: 'none' });
  await publish('gaji', wages);
  expect(await ask()).toMatchObject({ kind: 'answer', id: 'gaji', text: wages.answer });
});

test('an index is filled by the first instance of an edition, and read by the others', async () => {
  const { articleIndex, editions } = sharedIndex();
  const [first, second] = [knowledgeDesk({ articleIndex }), knowledgeDesk({ articleIndex })];
  await first.base.current();
  await second.base.current();
  expect(editions()).toHaveLength(1);
  await second.publish('gaji', wages);
  const found = await (await second.base.current()).answer(wages.question, {
    at: second.clock.now,
  });
  expect(found).toMatchObject({ kind: 'answer', id: 'gaji' });
  expect(new Set(editions()).size).toBe(2);
  expect(editions()).toHaveLength(2);
});

test('a gap tells the draft about it, then the article and since when it answers', async () => {
  const { articles: editorial, asked, base, clock, publish } = knowledgeDesk();
  const { id } = await asked('berapa gaji penjaga loket?');
  await editorial.write({ article: 'gaji', content: wages, raisedBy: [id] }, officer);
  const gap = async () => (await base.gaps({}, officer)).items[0];
  expect(await gap()).toMatchObject({ article: null, draft: { id: 'gaji', isInReview: false } });
  await publish('gaji', wages, [id]);
  expect(await gap()).toMatchObject({
    bot: { kind: 'answer', articles: [wages.question] },
    article: 'gaji',
    answeredAt: clock.now,
    draft: null,
  });
  await asked('berapa gaji penjaga loket?');
  expect((await gap())?.answeredAt).toBeNull();
  const { items } = await base.asked({ article: 'gaji' }, officer);
  expect(items).toMatchObject([{ id, text: 'berapa gaji penjaga loket?' }]);
  expect(await base.asked({ article: 'tidak-ada' }, officer)).toEqual({ items: [] });
});

test('questions are read without numbers and names, and only by those who may read people', async () => {
  const { asked, base, silent } = knowledgeDesk();
  const question = 'apakah 3201234567890123 atas nama Budi Santoso terdaftar?';
  const { id } = await asked(question);
  await silent('apakah 3201234567890124 atas nama Budi Santoso lulus?');
  const text = JSON.stringify(await base.gaps({}, officer));
  expect(text).toContain('terdaftar');
  expect(text).not.toMatch(/320123456789012|Budi Santoso/);
  await expect(base.gaps({}, auditor)).rejects.toThrow('read-identity');
  await expect(base.asked({ article: id }, auditor)).rejects.toThrow('read-identity');
  const without = { actor: officerPrincipal('tamu', []) };
  await expect(base.coverage({}, without)).rejects.toThrow('read');
});

test('outcomes are counted by week and topic; the same question at the same instant counts once', async () => {
  const { base, clock, publish } = knowledgeDesk();
  await publish('gaji', wages);
  const record = async (outcome: 'answered' | 'asked' | 'officer', question: string, at: number) =>
    base.record(outcome, { question, at, found: await (await base.current()).answer(question) });
  const sunday = Date.parse('2026-03-01T23:59:00+07:00');
  await record('answered', wages.question, sunday);
  await record('answered', wages.question, sunday);
  await record('officer', wages.question, sunday);
  await record('asked', 'cara bikin paspor', sunday + 60_000);
  const none = { answered: 0, asked: 0, silent: 0, officer: 0 };
  const { topics, weeks } = await base.coverage({}, officer);
  expect(weeks).toEqual([
    { monday: '2026-02-23', counts: { ...none, answered: 1, officer: 1 } },
    { monday: '2026-03-02', counts: { ...none, asked: 1 } },
  ]);
  expect(topics.map(({ name, counts }) => [name?.en ?? null, counts.answered])).toEqual([
    ['Services', 1],
    [null, 0],
  ]);
  clock.now += 9 * 7 * 86_400_000;
  expect((await base.coverage({}, officer)).weeks).toEqual([]);
});

test('articles that end soon are named until they are renewed, and gaps until they are closed', async () => {
  const { base, publish, silent } = knowledgeDesk();
  await publish('bazar', { ...wages, question: 'Ada bazar?', variants: [], validTo: '2026-04-10' });
  await silent(wages.question);
  expect(await base.coverage({}, officer)).toMatchObject({
    gaps: 1,
    ending: [{ id: 'bazar', question: 'Ada bazar?', validTo: '2026-04-10' }],
  });
  await publish('gaji', wages);
  expect((await base.coverage({}, officer)).gaps).toBe(0);
});

test('a version is tried beside the articles of today, with what it would displace', async () => {
  const { base, publish } = knowledgeDesk();
  await publish('gaji', wages);
  const questions = ['gaji penjaga loket berapa', 'cara bikin paspor gimana'];
  const content = { ...wages, answer: 'Gaji diputuskan pengurus.' };
  const preview = await base.preview({ article: 'gaji', content, questions }, officer);
  expect(preview.lines.map(({ fits, now, tried }) => [fits, now.text, tried.text])).toEqual([
    ['said', expect.stringContaining('rapat anggota'), expect.stringContaining('pengurus')],
    [null, null, null],
  ]);
  expect(preview.displaced).toEqual([]);
  const taken = { ...wages, variants: Array<string>(9).fill(wages.question) };
  const another = await base.preview({ article: null, content: taken, questions: [] }, officer);
  expect(another.displaced).toEqual([wages.question]);
  expect((await (await base.current()).answer(questions[0] ?? '')).kind).toBe('answer');
});

test('samples come in once, as drafts that hold for a year, and nobody is told them yet', async () => {
  const { articles: editorial, base } = knowledgeDesk();
  expect(await base.describe({}, officer)).toMatchObject({
    missingSamples: 3,
    parties: expect.arrayContaining([{ id: 'member', name: 'anggota' }]),
  });
  const { drafts } = await base.importSamples({}, officer);
  expect(drafts).toHaveLength(3);
  const { items: all } = await editorial.list({}, officer);
  expect(all.map(({ draft, state }) => [state, draft?.content.validTo])).toEqual(
    drafts.map(() => ['draft', '2027-03-02']),
  );
  expect(await editorial.published()).toEqual([]);
  expect(await base.importSamples({}, superior)).toEqual({ drafts: [] });
  expect((await base.describe({}, officer)).missingSamples).toBe(0);
});

test('an article is well formed and about nobody', () => {
  const read = articleReader((text) => text.includes('3517214901980011'));
  expect(read(wages)).toEqual(wages);
  expect(() => read({ ...wages, sources: [] })).toThrow('no article');
  const personal = { ...wages, answer: 'Tanya pemegang NIK 3517214901980011.' };
  expect(() => read(personal)).toThrow(
    expect.objectContaining({ code: 'knowledge-personal-data' }),
  );
});

test('a publication takes effect with the next question', async () => {
  const { base, publish } = knowledgeDesk();
  const before = await base.current();
  expect(await base.current()).toBe(before);
  await publish('gaji', wages);
  const after = await base.current();
  expect(await after.answer(wages.question)).toMatchObject({ kind: 'answer', id: 'gaji' });
  expect(await base.publishedAt('gaji')).toBe(Date.UTC(2026, 2, 2, 3) + 60_000);
  expect(await base.publishedAt('bazar')).toBeNull();
});
