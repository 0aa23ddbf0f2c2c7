import { expect, test } from 'vitest';
import { matterOf } from '../../src/conversations/collected.js';

const sentence = 'Gudang koperasi di desa kami sudah dua bulan tidak dilanjutkan.';

test('the title of a chat is what the citizen told, or asked', () => {
  expect(matterOf({ story: sentence, question: 'Kapan buka?' })).toBe(sentence);
  expect(matterOf({ question: 'Kapan buka?' })).toBe('Kapan buka?');
  expect(matterOf({})).toBeNull();
});

test('a long story is cut between words, and a long word anywhere', () => {
  const title = matterOf({ story: Array(9).fill(sentence).join(' ') });
  expect(title).toBe(`${sentence} ${sentence} Gudang…`);
  expect(matterOf({ story: 'a'.repeat(900) })).toBe(`${'a'.repeat(140)}…`);
});
