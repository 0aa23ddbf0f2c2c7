import { readFileSync } from 'node:fs';
import { type Answer, createKnowledgeBase } from '@aduan/knowledge';
import { createIndexedKnowledge, indexArticles } from '@aduan/knowledge/article-index';
import {
  kopdesArticles,
  kopdesOutOfScope,
  kopdesParties,
  kopdesSpellings,
} from '@aduan/kopdes/articles';
import { Client, Pool } from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { postgresArticleIndex } from '../src/article-index/index.js';
import { findArticles } from '../src/article-index/postgres-article-index.js';
import { withSchema } from '../src/database/schema-name.js';
import { newSchema, openStore } from './open-store.js';

const at = Date.parse('2026-11-26T10:00:00+07:00');
const day = '2026-11-26';
const schema = newSchema();
const connection = inject('postgresUrl');
const parts = {
  outOfScope: kopdesOutOfScope,
  spellings: kopdesSpellings,
  parties: kopdesParties,
  now: () => at,
};
const isDeep = process.env.ADUAN_DEEP === '1';
/** Of each four one, but all of them deep. */
const questions = ['fitted', 'kept', 'fresh', 'last']
  .flatMap(questionsOf)
  .filter((_, place) => isDeep || place % 4 === 0);

const client = new Client({ connectionString: connection });
const pool = new Pool({ connectionString: connection, max: 4 });

function articleIndexOf(tenant: string) {
  return postgresArticleIndex({ connection: pool, schema, tenant });
}

async function deskWithArticles(tenant: string) {
  const articleIndex = articleIndexOf(tenant);
  await indexArticles(articleIndex, {
    articles: kopdesArticles,
    spellings: kopdesSpellings,
    edition: '1',
  });
  return { articleIndex, bank: createIndexedKnowledge({ articleIndex, ...parts }) };
}

beforeAll(async () => {
  const store = openStore(schema);
  await store.migrate();
  await client.connect();
  return async () => {
    await client.end();
    await pool.end();
    await store.close();
  };
});

/** What the tests of the bank ask. */
function questionsOf(set: string): readonly string[] {
  const file = new URL(`../../kopdes/test/articles/questions/${set}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** What a citizen hears, and how sure it is: sums of the same numbers in another order differ in their last digits. */
function heard(answer: Answer) {
  const { confidence, gap, ...said } = { gap: null, ...answer };
  return { ...said, confidence: Math.round(confidence * 1e9) / 1e9 };
}

describe('articles that PostgreSQL finds', () => {
  test('are answered with as those of the index in memory, whatever is asked', async () => {
    const { bank } = await deskWithArticles('sample');
    const own = createKnowledgeBase({ articles: kopdesArticles, ...parts });
    let [searched, proposed] = [0, 0];
    for (const text of questions) {
      expect(heard(await bank.answer(text)), text).toEqual(heard(own.answer(text)));
      const ids = own.search(text).map(({ id }) => id);
      const found = new Set((await bank.search(text, { k: 60 })).map(({ id }) => id));
      searched += ids.length;
      proposed += ids.filter((id) => found.has(id)).length;
    }
    expect(questions.length).toBeGreaterThan(100);
    expect(proposed / searched).toBeGreaterThan(0.99);
  });

  test('are looked up along the index of their words', async () => {
    const articleIndex = articleIndexOf('plan');
    const articles = Array.from({ length: 20_000 }, (_, at) => {
      const terms = `koperasi kata${at % 500} lain${at % 7}`;
      return { id: `a-${at}`, terms, validFrom: day, validTo: null, content: `${at}` };
    });
    await articleIndex.replace('1', articles);
    await client.query('analyze');
    const wanted = { terms: ['kata7', 'lain3'].map((term, at) => ({ term, weight: 3 - at })), day };
    const { contents } = await articleIndex.find({ ...wanted, limit: 5 });
    expect(contents).toEqual(['507', '4007', '7507', '11007', '14507']);
    const values = ['plan', 'kata7 | kata9', day, ['kata7', 'kata9'], [3, 1], 60];
    const { rows } = await client.query(`explain ${withSchema(findArticles, schema)}`, values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Bitmap Index Scan on indexed_article_words');
    expect(plan).not.toContain('Seq Scan on indexed_article');
  });

  test('are those of the last edition at once, of this tenant alone, and of the day', async () => {
    const { bank, articleIndex } = await deskWithArticles('edition');
    const question = 'masa jabatan pengurus koperasi berapa tahun';
    expect(await bank.answer(question)).toMatchObject({ id: 'pengurus-masa-jabatan' });
    const changed = kopdesArticles
      .filter(({ id }) => id === 'pengurus-masa-jabatan')
      .map((each) => ({ ...each, answer: 'Sampai 2027.', validTo: '2027-01-01' }));
    await indexArticles(articleIndex, {
      articles: changed,
      spellings: kopdesSpellings,
      edition: '2',
    });
    expect(await bank.answer(question)).toMatchObject({ text: 'Sampai 2027.' });
    expect(await bank.search('apa itu rat', { k: 9 })).toHaveLength(1);
    const later = { at: Date.parse('2027-01-02T10:00:00+07:00') };
    expect(await bank.answer(question, later)).toMatchObject({ kind: 'none' });
    expect(await bank.article('pengurus-masa-jabatan', later)).toBeNull();
    expect(await bank.article('pengurus-masa-jabatan')).toMatchObject({ text: 'Sampai 2027.' });
  });

  test('are none on an article index on which nothing was put, and for words that are none', async () => {
    const bank = createIndexedKnowledge({ articleIndex: articleIndexOf('empty'), ...parts });
    expect(await bank.answer('apa itu rat')).toMatchObject({ kind: 'none' });
    const { bank: filled } = await deskWithArticles('odd');
    for (const text of ['', '???', "'); drop view x --", '& | ! ( :*', '\u0000', '٣ ½ ㎏ é']) {
      expect((await filled.answer(text)).kind, text).not.toBe('answer');
    }
  });

  test('stay as they were when what takes their place cannot be written', async () => {
    const { bank, articleIndex } = await deskWithArticles('whole');
    const [first] = kopdesArticles;
    const twice = [first, first].flatMap((each) => each ?? []);
    await expect(
      indexArticles(articleIndex, { articles: twice, edition: '2' }),
    ).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(await bank.answer('apa itu rat')).toMatchObject({ kind: 'answer' });
  });
});
