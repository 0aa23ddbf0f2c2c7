import { createKnowledgeBase } from '@aduan/knowledge';
import {
  type ArticleIndex,
  createIndexedKnowledge,
  indexArticles,
} from '@aduan/knowledge/article-index';
import { expect, test } from 'vitest';
import { kopdesArticles, kopdesParties, kopdesSpellings } from '../../src/articles/index.js';

const at = Date.parse('2026-11-26T10:00:00+07:00');
const question = 'masa jabatan pengurus koperasi berapa tahun';

/** An article index that proposes all articles, and records its queries. */
async function memoryShelf() {
  let shelved: { readonly edition: string; readonly contents: readonly string[] } | null = null;
  const asked: string[][] = [];
  const all = async () => shelved ?? { edition: null, contents: [] };
  const articleIndex: ArticleIndex = {
    async replace(edition, articles) {
      shelved = { edition, contents: articles.map(({ content }) => content) };
    },
    async find({ terms }) {
      asked.push(terms.map(({ term }) => term));
      return all();
    },
    sample: all,
    read: all,
  };
  await indexArticles(articleIndex, {
    articles: kopdesArticles,
    spellings: kopdesSpellings,
    edition: '1',
  });
  return { asked, articleIndex };
}

test('anyone who tells a whole story does not keep the shelf busy with all of its words', async () => {
  const { asked, articleIndex } = await memoryShelf();
  const bank = createIndexedKnowledge({
    articleIndex,
    spellings: kopdesSpellings,
    parties: kopdesParties,
    now: () => at,
  });
  const story = Array.from({ length: 2_000 }, (_, word) => `kejadian${word}`).join(' ');
  await bank.answer(`${question} ${story}`);
  expect(asked[0]).toContain('jabat');
  expect(asked[0]?.length).toBeLessThan(300);
  const own = createKnowledgeBase({
    articles: kopdesArticles,
    spellings: kopdesSpellings,
    parties: kopdesParties,
    now: () => at,
  });
  const [first] = await bank.search(`${question} ${story}`);
  expect(first).toEqual(own.search(`${question} ${story}`)[0]);
});

test('an article index says nobody else’s figure either', async () => {
  const { articleIndex } = await memoryShelf();
  const parts = { spellings: kopdesSpellings, parties: kopdesParties, now: () => at };
  const bank = createIndexedKnowledge({ articleIndex, ...parts });
  expect((await bank.answer('pinjam di koprasi bunga nya brp persen')).kind).toBe('none');
  expect((await bank.answer('bunga pinjaman kopdes berapa persen')).kind).toBe('choices');
  expect(await bank.answer('kopdes bayar bunga berapa ke himbara')).toMatchObject({
    kind: 'answer',
    id: 'kdmp-pinjaman-bunga',
  });
});
