import {
  createKnowledgeBase,
  draftContents,
  publishedArticle,
  renderAnswer,
  sourcesOf,
} from '@aduan/knowledge';
import { expect, test } from 'vitest';
import { kopdesArticles, kopdesParties, kopdesSpellings } from '../../src/articles/index.js';

const bank = createKnowledgeBase({
  articles: kopdesArticles,
  spellings: kopdesSpellings,
  parties: kopdesParties,
  now: () => Date.parse('2026-11-26T10:00:00+07:00'),
});

test('an answer with its source, its day and its notice', () => {
  expect(renderAnswer(bank.answer('masa jabatan pengurus koperasi berapa tahun'))).toBe(
    [
      'Masa jabatan pengurus koperasi paling lama 5 tahun.',
      '',
      'Sumber: Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian, Pasal 29 ayat (4). Berlaku sejak 21 Oktober 1992.',
      'Contoh, belum ditinjau kementerian.',
    ].join('\n'),
  );
});

test('with an address, and without a place or a notice', () => {
  const citation = { id: 'a', title: 'SE 1', url: 'https://contoh.id', validFrom: '2026-01-02' };
  const answer = {
    kind: 'answer',
    id: 'a',
    question: 'Apa?',
    text: 'Ini.',
    citations: [citation],
    confidence: 1,
  } as const;
  expect(renderAnswer(answer, 'en')).toBe(
    'Ini.\n\nSource: SE 1. In force since 2 January 2026. https://contoh.id',
  );
});

test('what an answer rests on as data: the words of its source, or its own', () => {
  const citation = { id: 'a', title: 'SE 1', validFrom: '2026-01-02' };
  const quoted = { ...citation, locator: 'butir 3', url: 'https://contoh.id', quote: 'Begini.' };
  const answer = {
    kind: 'answer',
    id: 'a',
    question: 'Apa?',
    text: 'Ini.',
    confidence: 1,
  } as const;
  const told = { article: 'a', edition: 'base', title: 'SE 1', validFrom: '2026-01-02' };
  expect(sourcesOf({ ...answer, citations: [citation, quoted] }, 'base')).toEqual([
    { ...told, passage: 'Ini.' },
    { ...told, locator: 'butir 3', url: 'https://contoh.id', passage: 'Begini.' },
  ]);
});

test('choices, numbered', () => {
  const gap = { query: 'rat', at: 0, nearest: [] };
  const choices = ['Kapan RAT?', 'Apa itu RAT?'].map((question, at) => ({
    ...{ id: `${at}`, question },
    whose: 'same' as const,
  }));
  expect(renderAnswer({ kind: 'choices', choices, confidence: 0.5, gap })).toMatch(
    /^Maksud Anda yang mana\?\n1\. Kapan RAT\?\n2\. Apa itu RAT\?\n/,
  );
});

test('that nothing is known', () => {
  expect(renderAnswer(bank.answer('cara bikin paspor'))).toContain('petugas');
  expect(renderAnswer(bank.answer('cara bikin paspor'), 'en')).toContain('officer');
});

test('until when it holds, once an office has taken it in and answers for it', () => {
  const drafts = draftContents(kopdesArticles, { validTo: '2027-11-30' });
  expect(Object.keys(drafts)).toHaveLength(kopdesArticles.length);
  const taken = Object.entries(drafts).map(([id, content]) => publishedArticle(id, content, 'c'));
  const office = createKnowledgeBase({ articles: taken, parties: kopdesParties });
  const answer = office.article('pengurus-masa-jabatan', {
    at: Date.parse('2027-11-30T10:00+07:00'),
  });
  expect(answer && renderAnswer(answer)).toBe(
    [
      'Masa jabatan pengurus koperasi paling lama 5 tahun.',
      '',
      'Sumber: Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian, Pasal 29 ayat (4). Berlaku sejak 21 Oktober 1992.',
      'Jawaban ini berlaku sampai 30 November 2027.',
    ].join('\n'),
  );
  expect(answer && renderAnswer(answer, 'en')).toContain(
    'This answer holds until 30 November 2027.',
  );
  expect(
    office.article('pengurus-masa-jabatan', { at: Date.parse('2027-12-01T10:00+07:00') }),
  ).toBeNull();
});
