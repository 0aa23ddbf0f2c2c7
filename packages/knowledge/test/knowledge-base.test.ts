import { describe, expect, test } from 'vitest';
import { type Article, createKnowledgeBase } from '../src/index.js';

const at = Date.parse('2026-11-26T10:00:00+07:00');

function article(id: string, change: Partial<Article> = {}): Article {
  return {
    id,
    question: 'Kapan RAT harus diadakan?',
    variants: ['batas waktu rapat anggota tahunan'],
    answer: 'Paling lambat 6 bulan setelah tahun buku.',
    sources: [{ title: 'Undang-Undang Nomor 25 Tahun 1992', locator: 'Pasal 26' }],
    validFrom: '1992-10-21',
    tags: ['rat'],
    status: 'published',
    ...change,
  };
}

const pharmacy = article('apotek', {
  question: 'Siapa yang boleh membuka apotek desa?',
  variants: ['syarat apotek'],
  answer: 'Apotek dibuka oleh apoteker yang berizin.',
  tags: [],
});
const articles = [article('rat'), pharmacy];
const base = createKnowledgeBase({ articles, now: () => at });

describe('search', () => {
  test('finds stems, slips and words of the answer, best first', () => {
    expect(base.search('rapat anggotanya tahunan')[0]?.id).toBe('rat');
    expect(base.search('apotik ds')[0]?.id).toBe('apotek');
    expect(base.search('apoteker berizin')[0]?.id).toBe('apotek');
    expect(base.search('rapat di apotek').map(({ score }) => score)).toEqual(
      base
        .search('rapat di apotek')
        .map(({ score }) => score)
        .toSorted((one, other) => other - one),
    );
  });

  test('gives the passage with its sources, and nothing for officers only', () => {
    const [found] = createKnowledgeBase({
      articles: [article('rat', { reviewedBy: 'Siti' })],
    }).search('rat', { at });
    expect(found?.passage).toMatchObject({ id: 'rat', validFrom: '1992-10-21' });
    expect(JSON.stringify(found)).not.toContain('Siti');
  });

  test('at most k, and nothing for words that say nothing', () => {
    expect(base.search('rapat apotek', { k: 1 })).toHaveLength(1);
    expect(base.search('apa yang bisa di sana?')).toEqual([]);
    expect(base.search('')).toEqual([]);
  });

  test('a slip is looked for only where no article has the word', () => {
    const many = [
      article('a', { question: 'pasal', variants: [] }),
      article('b', { question: 'pasar', variants: [] }),
    ];
    expect(
      createKnowledgeBase({ articles: many })
        .search('pasar', { at })
        .map(({ id }) => id),
    ).toEqual(['b']);
  });
});

describe('which articles', () => {
  test.each(['draft', 'retired'] as const)('no %s one, unless it is asked for', (status) => {
    const options = { articles: [article('rat', { status })], now: () => at };
    expect(createKnowledgeBase(options).search('rat')).toEqual([]);
    expect(createKnowledgeBase({ ...options, statuses: [status] }).search('rat')).toHaveLength(1);
  });

  test('only those that hold on the day of the office', () => {
    const future = article('rat', { validFrom: '2026-11-27', validTo: '2026-11-28' });
    const dated = createKnowledgeBase({ articles: [future] });
    const found = (iso: string) => dated.search('rat', { at: Date.parse(iso) }).length;
    expect(found('2026-11-26T23:59:00+07:00')).toBe(0);
    expect(found('2026-11-27T00:00:00+07:00')).toBe(1);
    expect(found('2026-11-28T23:59:00+07:00')).toBe(1);
    expect(found('2026-11-29T00:00:00+07:00')).toBe(0);
    expect(dated.article('rat', { at: Date.parse('2026-11-29T00:00:00+07:00') })).toBeNull();
  });
});

describe('answer', () => {
  const sure = createKnowledgeBase({ articles, now: () => at, thresholds: { answer: 0, ask: 0 } });
  const unsure = createKnowledgeBase({
    articles,
    now: () => at,
    thresholds: { answer: 1, ask: 0 },
  });
  const silent = createKnowledgeBase({
    articles,
    now: () => at,
    thresholds: { answer: 1, ask: 1 },
  });

  test('word for word, with citation and date', () => {
    expect(sure.answer('kapan rat')).toMatchObject({
      kind: 'answer',
      id: 'rat',
      text: 'Paling lambat 6 bulan setelah tahun buku.',
      citations: [{ id: 'rat', locator: 'Pasal 26', validFrom: '1992-10-21' }],
    });
  });

  test('asks what was meant, with the questions of the articles, and notes the gap', () => {
    expect(unsure.answer('rapat apotek')).toMatchObject({
      kind: 'choices',
      choices: expect.arrayContaining([
        { id: 'rat', question: 'Kapan RAT harus diadakan?', whose: 'same' },
      ]),
      gap: { query: 'rapat apotek', at },
    });
  });

  test('says nothing when it is not sure, and notes what came nearest', () => {
    expect(silent.answer('kapan rat')).toMatchObject({ kind: 'none', gap: { nearest: ['rat'] } });
    expect(sure.answer('asdf qwerty')).toEqual({
      kind: 'none',
      confidence: 0,
      gap: { query: 'asdf qwerty', at, nearest: [] },
    });
  });

  test('asks at least when an article asks in the same words, however unsure it is', () => {
    const question = 'tahunan: batas waktu rapat anggotanya?';
    expect(silent.answer(question)).toMatchObject({ kind: 'choices', gap: { nearest: ['rat'] } });
  });

  test('of one article, as a choice is taken', () => {
    expect(base.article('apotek')).toMatchObject({ kind: 'answer', id: 'apotek', confidence: 1 });
    expect(base.article('tidak-ada')).toBeNull();
  });
});

describe('what is outside', () => {
  const outOfScope = ['berapa biaya membuka apotek', 'jadwal rapat pleno kpu'];
  const ask = (question: string, given: Partial<Parameters<typeof createKnowledgeBase>[0]> = {}) =>
    createKnowledgeBase({ articles, outOfScope, now: () => at, ...given }).answer(question);

  test('is not answered, nor what is like it, and never found', () => {
    const near = 'biaya membuka apotek desa berapa';
    expect(ask(near, { outOfScope: [] }).confidence).toBeGreaterThan(0.5);
    expect(ask(near).confidence).toBeLessThan(0.4);
    expect(ask(near).kind).not.toBe('answer');
    const bank = createKnowledgeBase({ articles, outOfScope, now: () => at });
    expect(bank.search('biaya kpu rapat apotek').map(({ id }) => id)).toEqual(['apotek', 'rat']);
  });

  test('leaves alone what an article answers', () => {
    expect(ask('siapa yang boleh membuka apotek desa').kind).toBe('answer');
  });

  test('is answered as soon as an article asks the same', () => {
    const written = article('biaya', {
      question: 'Berapa biayanya membuka apotek?',
      variants: [],
      answer: 'Biayanya sesuai daftar.',
    });
    const question = 'berapa biaya membuka apotek';
    expect(ask(question, { articles: [...articles, written] })).toMatchObject({
      kind: 'answer',
      id: 'biaya',
    });
  });
});

test('a question of one endless word is answered like any that nobody understands', () => {
  expect(base.answer('x'.repeat(200_000), { at }).kind).toBe('none');
});
