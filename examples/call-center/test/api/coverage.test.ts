import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CoverageView } from '../../server/api/coverage.js';
import { answerCountsSchema, openAnswerCounts } from '../../server/articles/answer-counts.js';
import { sqliteTables } from '../../server/storage/sqlite-tables.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeEach(async () => {
  desk = await smallDesk({ hasBot: true });
});

afterEach(() => desk?.dispose());

test('what became of questions is counted by week and topic, and what waits is named', async () => {
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'sudah');
  await desk.says('cara bikin paspor gimana?', 'tidak usah');
  await desk.says('berapa gaji penjaga gerai?', 'tanyakan ke petugas');
  const officer = await desk.officer('petugas.b');
  const superior = await desk.officer('penyelia.c');
  const article = {
    question: 'Apakah ada bazar?',
    answer: 'Ada, hari ini.',
    sources: [{ title: 'Surat contoh' }],
    validFrom: '2026-01-01',
    validTo: new Date(desk.clock.now + 30 * 86_400_000).toISOString().slice(0, 10),
  };
  await officer.post('/api/articles/bazar/write', { content: article });
  await officer.post('/api/articles/bazar/submit', {});
  await superior.post('/api/articles/bazar/publish', {});
  const { ending, gaps, topics, weeks } = await officer.read<CoverageView>('/api/coverage');
  expect(weeks.map(({ counts }) => counts)).toEqual([
    { answered: 1, asked: 0, silent: 2, officer: 1 },
  ]);
  expect(topics.map(({ counts }) => counts)).toEqual([
    { answered: 0, asked: 0, silent: 2, officer: 1 },
    { answered: 1, asked: 0, silent: 0, officer: 0 },
  ]);
  expect(topics.map(({ name }) => name)).toEqual([null, { id: 'Pengurus', en: 'Board' }]);
  expect(gaps).toBe(2);
  expect(ending).toEqual([{ id: 'bazar', question: article.question, validTo: article.validTo }]);
  expect(JSON.stringify([weeks, topics])).not.toContain('paspor');
});

test('a person who is not helped by an answer goes to an officer under its topic', async () => {
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'belum');
  const officer = await desk.officer('petugas.b');
  const { topics } = await officer.read<CoverageView>('/api/coverage');
  expect(topics).toMatchObject([{ name: { id: 'Pengurus' }, counts: { answered: 1, officer: 1 } }]);
});

test('a number in a question cannot be guessed from what is kept of it', async () => {
  const answerCounts = openAnswerCounts(sqliteTables(':memory:', answerCountsSchema));
  await answerCounts.note('silent', 'NIK saya 3301234567890001 bisa?', 1);
  await answerCounts.note('silent', 'NIK saya 3301234567890002 bisa?', 1);
  const { weeks } = await answerCounts.since(0);
  expect(weeks.map(({ counts }) => counts.silent)).toEqual([1]);
});

test('weeks begin on Monday in the zone of the office, and the same twice counts once', async () => {
  const answerCounts = openAnswerCounts(sqliteTables(':memory:', answerCountsSchema));
  const sunday = Date.parse('2026-11-29T23:59:00+07:00');
  await answerCounts.note('answered', 'a', sunday, 'kdmp');
  await answerCounts.note('answered', 'a', sunday, 'kdmp');
  await answerCounts.note('asked', 'a', sunday + 60_000, 'kdmp');
  const counts = { answered: 0, asked: 0, silent: 0, officer: 0 };
  expect((await answerCounts.since(0)).weeks).toEqual([
    { monday: '2026-11-23', counts: { ...counts, answered: 1 } },
    { monday: '2026-11-30', counts: { ...counts, asked: 1 } },
  ]);
  expect((await answerCounts.since(sunday + 1)).weeks).toHaveLength(1);
});
