import { describe, expect, test } from 'vitest';
import { readCsvArticles, readMarkdownArticles } from '../src/articles/index.js';

const written = `---
id: rat-kapan
question: Kapan RAT harus diadakan?
variants:
  - batas waktu rat
sources:
  - title: Undang-Undang Nomor 25 Tahun 1992
    locator: Pasal 26
validFrom: 1992-10-21
tags: [koperasi.umum.rat]
status: published
reviewedBy: Biro Hukum
---

Paling lambat 6 bulan.
`;
/** Each is within its limit, and together they exceed what a desk sends at once. */
const longSources =
  `  - title: ${'Surat '.repeat(45)}\n    locator: ${'butir '.repeat(30)}\n`.repeat(19);
const read = (text: string) => readMarkdownArticles([{ name: 'rat.md', text }]);

describe('Markdown', () => {
  test('one article a file, the answer below its fields', () => {
    expect(read(written)).toEqual({
      articles: [
        {
          id: 'rat-kapan',
          question: 'Kapan RAT harus diadakan?',
          variants: ['batas waktu rat'],
          answer: 'Paling lambat 6 bulan.',
          sources: [{ title: 'Undang-Undang Nomor 25 Tahun 1992', locator: 'Pasal 26' }],
          validFrom: '1992-10-21',
          tags: ['koperasi.umum.rat'],
          status: 'published',
          reviewedBy: 'Biro Hukum',
        },
      ],
      problems: [],
    });
  });

  test('with the line ends and the mark of Windows', () => {
    expect(read(`\uFEFF${written.replaceAll('\n', '\r\n')}`)).toEqual(read(written));
  });

  test.each([
    ['no fields', 'Paling lambat 6 bulan.', 1, ''],
    ['no YAML', written.replace('tags: [koperasi.umum.rat]', 'tags: [koperasi'), 11, ''],
    ['a wrong date', written.replace('1992-10-21', '21-10-1992'), 9, 'validFrom'],
    ['a source without title', written.replace('title:', 'judul:'), 7, 'sources.0.title'],
    ['an unknown status', written.replace('published', 'terbit'), 11, 'status'],
    ['no answer', written.replace('Paling lambat 6 bulan.', ''), 14, 'answer'],
    ['no question', written.replace(/question.*\n/, ''), 1, 'question'],
    ['an unknown field', `${written.replace('id:', 'rating: 5\nid:')}`, 1, ''],
    ['nobody who reviewed it', written.replace(/reviewedBy.*\n/, ''), 1, 'reviewedBy'],
    [
      'more sources than can be sent',
      written.replace('    locator: Pasal 26\n', `    locator: Pasal 26\n${longSources}`),
      7,
      'sources',
    ],
    [
      'an end before its start',
      written.replace('tags:', 'validTo: 1990-01-01\ntags:'),
      10,
      'validTo',
    ],
  ])('%s is said with its line', (_, text, line, field) => {
    const { articles, problems } = read(text);
    expect(articles).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'rat.md', line, field });
  });

  test('the second of two with one id is refused, the others are kept', () => {
    const files = ['a.md', 'b.md'].map((name) => ({ name, text: written }));
    const { articles, problems } = readMarkdownArticles(files);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'b.md', line: 2, field: 'id', message: 'stands twice: rat-kapan' },
    ]);
  });
});

describe('CSV', () => {
  const heading = 'id;question;variants;answer;title;locator;validFrom;status';
  const row =
    'rat;Kapan RAT?;batas rat | rat kapan;"Paling lambat\n6 bulan.";UU 25/1992;Pasal 26;1992-10-21;draft';

  test('one article a row', () => {
    expect(readCsvArticles({ name: 'a.csv', text: `${heading}\n${row}\n` })).toEqual({
      articles: [
        {
          id: 'rat',
          question: 'Kapan RAT?',
          variants: ['batas rat', 'rat kapan'],
          answer: 'Paling lambat\n6 bulan.',
          sources: [{ title: 'UU 25/1992', locator: 'Pasal 26' }],
          validFrom: '1992-10-21',
          tags: [],
          status: 'draft',
        },
      ],
      problems: [],
    });
  });

  test('with commas', () => {
    const text = 'id,question,answer,title,validFrom\na,Apa?,"Ini, itu.",UU,2026-01-01';
    expect(readCsvArticles({ name: 'a.csv', text }).articles).toMatchObject([
      { answer: 'Ini, itu.' },
    ]);
  });

  test('what is wrong is said with the line of its row', () => {
    const text = `${heading}\n${row}\nB 2;Apa?;;Ini.;UU;;2026-01-01;draft\n`;
    const { articles, problems } = readCsvArticles({ name: 'a.csv', text });
    expect(articles.map(({ id }) => id)).toEqual(['rat']);
    expect(problems).toMatchObject([{ file: 'a.csv', line: 4, field: 'id' }]);
  });

  test('a quote without end is a problem, no exception', () => {
    const { problems } = readCsvArticles({ name: 'a.csv', text: `${heading}\na;"b` });
    expect(problems).toMatchObject([{ file: 'a.csv', field: '' }]);
  });
});
