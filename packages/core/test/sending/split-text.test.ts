import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/sending/split-text.js';

allowLongTests();

const bare = (text: string) => text.replace(/\s/g, '');

describe('a text that is cut', () => {
  it.each([
    ['behind a paragraph', 'Satu dua.\n\nTiga.\nEmpat', 18, ['Satu dua.', 'Tiga.\nEmpat']],
    ['behind a line', 'Satu. Dua tiga\nempat', 16, ['Satu. Dua tiga', 'empat']],
    ['behind a sentence', 'Satu dua. Tiga empat', 15, ['Satu dua.', 'Tiga empat']],
    ['behind a word', 'Satu dua tiga empat', 14, ['Satu dua tiga', 'empat']],
    ['where the white space is just behind it', 'Satu dua', 4, ['Satu', 'dua']],
    ['behind a word at its very start', 'a bcdefghijk', 8, ['a', 'bcdefghi', 'jk']],
    ['inside a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['never inside a number with a point', 'Rp1.500.000 kembali', 12, ['Rp1.500.000', 'kembali']],
    ['not at all when it fits', 'Halo. Apa kabar?', 16, ['Halo. Apa kabar?']],
    ['into nothing when nothing is in it', ' \n ', 2, []],
  ] as const)('is cut %s', (_, text, max, pieces) => {
    expect(splitText(text, max)).toEqual(pieces);
  });

  it('keeps what people see as one character together', () => {
    const family = '👨‍👩‍👧';
    expect(splitText(`aaa${family}bbb`, 10)).toEqual(['aaa', `${family}bb`, 'b']);
    expect(splitText('a\u0301'.repeat(3), 3)).toEqual(['a\u0301', 'a\u0301', 'a\u0301']);
  });

  it('goes on where one character is longer than a piece', () => {
    expect(splitText('👨‍👩‍👧', 3).join('')).toBe('👨‍👩‍👧');
  });

  it('loses nothing but white space, and no piece is too long', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n')));
    const anyText = words.map((each) => each.join(''));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, max) => {
        const pieces = splitText(text, max);
        expect(bare(pieces.join(''))).toBe(bare(text));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece).not.toBe('');
          expect(piece).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns },
    );
  });
});
