import { expect, test } from 'vitest';
import { linkedText } from '../../../src/widget/conversation/linked-text.js';

const links = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

test('finds addresses and leaves the sentence around them', () => {
  expect(linkedText('Lihat https://contoh.example/a?b=1#c, ya.')).toEqual([
    { text: 'Lihat ' },
    { text: 'https://contoh.example/a?b=1#c', href: 'https://contoh.example/a?b=1#c' },
    { text: ', ya.' },
  ]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://contoh.example',
  'contoh.example',
  'https://',
  'https://[x',
  'xhttps:/ /a',
])('makes no link of %s', (text) => {
  expect(links(text)).toEqual([]);
});

test('loses no character of any text', () => {
  for (const text of [
    '',
    'a',
    '<b>x</b>',
    'https://a.example https://b.example.',
    '"https://a.example"',
  ]) {
    expect(
      linkedText(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  }
});

test('ends an address at quotes and brackets of markup', () => {
  expect(links('<a href="https://a.example">')).toEqual(['https://a.example/']);
});
