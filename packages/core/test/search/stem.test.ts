import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.js';
import { heldOutFamilies, knownFamilies } from './word-families.js';

allowLongTests();

type Families = readonly (readonly string[])[];

/** Share of the word pairs of one root that get the same stem. */
function shareThatMeet(families: Families): number {
  const pairs = families.flatMap((family) =>
    family.flatMap((one, at) => family.slice(at + 1).map((other) => [one, other] as const)),
  );
  return pairs.filter(([one = '', other = '']) => stem(one) === stem(other)).length / pairs.length;
}

describe('stem', () => {
  it('gives the words of a root one form: those it was made with, and those it had not seen', () => {
    expect(shareThatMeet(knownFamilies)).toBeGreaterThan(0.97);
    expect(shareThatMeet(heldOutFamilies)).toBeGreaterThan(0.95);
  });

  it('keeps the words of different roots apart', () => {
    const roots = new Map<string, Set<number>>();
    for (const [family, words] of [...knownFamilies, ...heldOutFamilies].entries()) {
      for (const form of words.map(stem)) {
        roots.set(form, (roots.get(form) ?? new Set()).add(family));
      }
    }
    expect([...roots].filter(([, families]) => families.size > 1)).toEqual([]);
  });

  it.each([
    ['menyimpan', 'simpanan'],
    ['meminta', 'permintaan'],
    ['penarikan', 'ditarik'],
    ['pelaporan', 'pelapor'],
    ['penyewaan', 'sewanya'],
    ['mengembalikan', 'kembali'],
    ['mengadu', 'pengaduannya'],
    ['memperbaiki', 'perbaikan'],
    ['ketidakjelasannyalah', 'ketidakjelasan'],
    ['nyimpan', 'simpan'],
    ['ngirim', 'kiriman'],
    ['balikin', 'kebalikan'],
  ])('lets %s find %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['desa', 'mendesak'],
    ['masalah', 'masa'],
    ['bekasi', 'bekas'],
    ['kediri', 'diri'],
    ['bukti', 'bukan'],
    ['ikan', 'berikan'],
    ['pelaku', 'pelan'],
  ])('does not take %s for %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves numbers, short words and what is no word as they are', () => {
    const long = 'ber'.repeat(2_000);
    for (const word of ['rt05', '2026', 'desa', 'pak', '', long]) expect(stem(word)).toBe(word);
  });

  it('has nothing more to take from its own result, and never takes everything', () => {
    const affixed = fc
      .tuple(
        fc.array(fc.constantFrom('me', 'mem', 'meng', 'peny', 'pe', 'ber', 'di', 'ke', 'se', 'k')),
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.array(fc.constantFrom('kan', 'an', 'i', 'nya', 'ku', 'lah', 'k', 'in')),
      )
      .map(([before, root, after]) => [...before, root, ...after].join(''));
    const words = fc.oneof(affixed, fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(words, (word) => {
        const form = stem(word);
        expect(stem(form)).toBe(form);
        expect(form).not.toBe('');
      }),
      { numRuns },
    );
  });
});
