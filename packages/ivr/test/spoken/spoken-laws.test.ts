import { fc, test } from '@aduan-internal/property';
import { expect } from 'vitest';
import { spokenCode, spokenText } from '../../src/spoken/index.js';

const digitWords = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

test('every code comes back from its words', fc.stringMatching(/^[0-9]{1,12}$/), (code) => {
  const words = spokenCode(code, 'id').replaceAll(',', '').split(' ');
  expect(words.map((word) => digitWords.indexOf(word)).join('')).toBe(code);
});

test(
  'no number stands as digits in a text of words, numbers and punctuation',
  fc.array(fc.oneof(fc.constantFrom('Nomor', 'hari', 'Rp', 'pukul'), fc.nat().map(String)), {
    maxLength: 12,
  }),
  (words) => {
    expect(spokenText(`${words.join(' ')}.`, 'id')).not.toMatch(/\d/);
  },
);

test('a text without digits stays as it is', fc.stringMatching(/^[a-z ,.!?]*$/), (text) => {
  expect(spokenText(text, 'id')).toBe(text);
});
