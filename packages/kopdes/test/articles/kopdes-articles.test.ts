import { articleSchema } from '@aduan/knowledge/articles';
import { expect, test } from 'vitest';
import { kopdesArticles } from '../../src/articles/index.js';

test('every article of the sample is one, and says that nobody reviewed it', () => {
  for (const article of kopdesArticles) {
    expect(articleSchema.safeParse(article).error?.issues ?? []).toEqual([]);
    expect(article.notice).toBe('Contoh, belum ditinjau kementerian.');
    expect(article.reviewedBy).toBeUndefined();
  }
  expect(kopdesArticles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(kopdesArticles.map(({ id }) => id)).size).toBe(kopdesArticles.length);
});
