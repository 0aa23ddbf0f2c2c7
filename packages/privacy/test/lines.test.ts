import { describe, expect, it } from 'vitest';
import type { PersonalDataKind } from '../src/index.js';
import { resultOn } from './lines/read-lines.js';

/** A file of lines, and what is asked of the finder on it. */
interface Lot {
  readonly file: string;
  readonly about: string;
  readonly values: number;
  /** Kinds of which nothing leaks. */
  readonly never: readonly PersonalDataKind[];
  /** What share of the values may leak. */
  readonly mostLeaked: number;
  readonly cleanLines: number;
  /** In how many clean lines something may be found. */
  readonly mostTouched: number;
}

const secrets = ['NIK', 'KK', 'NPWP', 'BANK_ACCOUNT', 'CARD'] as const;
const numbers = [...secrets, 'PHONE', 'EMAIL', 'NIKOP'] as const;

const lots: readonly Lot[] = [
  {
    file: 'tidy',
    about: '300 tidy lines',
    values: 439,
    never: [...numbers, 'ADDRESS'],
    mostLeaked: 0.01,
    cleanLines: 90,
    mostTouched: 2,
  },
  {
    file: 'other-author',
    about: '180 lines of another author, on which the rules were tuned',
    values: 276,
    never: numbers,
    mostLeaked: 0.01,
    cleanLines: 52,
    mostTouched: 1,
  },
  {
    file: 'other-author-again',
    about: '86 more lines of that author, opened later',
    values: 132,
    never: numbers,
    mostLeaked: 0.02,
    cleanLines: 23,
    mostTouched: 0,
  },
  {
    file: 'registers-tuned',
    about: '964 lines of many registers, on which the rules were tuned',
    values: 772,
    never: numbers,
    mostLeaked: 0.01,
    cleanLines: 509,
    mostTouched: 5,
  },
  {
    file: 'leaky-kinds',
    about: '686 lines of the kinds that leaked most, on which the rules were tuned',
    values: 579,
    never: ['NIK', 'BANK_ACCOUNT'],
    mostLeaked: 0.02,
    cleanLines: 171,
    mostTouched: 2,
  },
  {
    file: 'leaky-kinds-kept',
    about: '61 lines of those kinds, the hardest, written after the rules and measured once',
    values: 51,
    never: [],
    mostLeaked: 0.06,
    cleanLines: 14,
    mostTouched: 2,
  },
  {
    file: 'registers-kept',
    about: '127 lines of many registers that were kept back while the rules were made',
    values: 104,
    never: numbers,
    mostLeaked: 0.04,
    cleanLines: 65,
    mostTouched: 1,
  },
  {
    file: 'unseen',
    about: '94 lines of the other author that nobody looked at while the rules were made',
    values: 149,
    never: secrets,
    mostLeaked: 0.03,
    cleanLines: 25,
    mostTouched: 1,
  },
  {
    file: 'stranger',
    about: 'lines of a stranger, who knew no rule and none of the other lines, measured once',
    values: 149,
    never: numbers,
    mostLeaked: 0.03,
    cleanLines: 64,
    mostTouched: 1,
  },
];

describe.each(lots)('$about', (lot) => {
  const { values, leaked, cleanLines, touched } = resultOn(lot.file);

  it(`leak at most ${lot.mostLeaked * 100} in a hundred values, and none of some kinds`, () => {
    expect(values).toBe(lot.values);
    expect(leaked.filter(({ kind }) => lot.never.includes(kind))).toEqual([]);
    expect(leaked.length / values).toBeLessThanOrEqual(lot.mostLeaked);
  });

  it(`leave the lines without personal data alone, but for ${lot.mostTouched}`, () => {
    expect(cleanLines).toBe(lot.cleanLines);
    expect(touched.length).toBeLessThanOrEqual(lot.mostTouched);
  });
});
