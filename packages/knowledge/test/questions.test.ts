import { expect, test } from 'vitest';
import { createKnowledgeBase } from '../src/index.js';
import { kopdesArticles, kopdesSpellings } from '../src/kopdes/index.js';
import { questionsOf } from './questions/question.js';

const bank = createKnowledgeBase({
  articles: kopdesArticles,
  spellings: kopdesSpellings,
  now: () => Date.parse('2026-11-26T10:00:00+07:00'),
});
const asked = [...questionsOf('fitted'), ...questionsOf('kept')];
const inScope = questionsOf('kept').filter(({ articles }) => articles.length > 0);

test('there are questions enough, none of them twice', () => {
  expect(asked.filter(({ articles }) => articles.length > 0).length).toBeGreaterThanOrEqual(150);
  expect(asked.filter(({ articles }) => articles.length === 0).length).toBeGreaterThanOrEqual(100);
  expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
});

test('every question names articles that are there', () => {
  const known = new Set(kopdesArticles.map(({ id }) => id));
  expect(asked.flatMap(({ articles }) => articles).filter((id) => !known.has(id))).toEqual([]);
});

test('of the kept questions 85 in a hundred find their article first', () => {
  const right = inScope.filter(({ text, articles }) =>
    articles.includes(bank.search(text)[0]?.id ?? ''),
  );
  expect(right.length / inScope.length).toBeGreaterThanOrEqual(0.85);
});
