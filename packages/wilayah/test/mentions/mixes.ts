import type { Mix } from './mention.ts';

/** The mix on which weights and word lists were tuned. */
export const tuningMix: Mix = {
  carriers: 'tuning',
  given: { vdrp: 12, vdr: 34, vd: 16, vr: 12, vp: 4, v: 4, drp: 3, dr: 7, d: 2, rp: 2, r: 3, p: 1 },
  spelling: {
    none: 40,
    typo: 20,
    'two typos': 4,
    joined: 7,
    split: 7,
    abbreviated: 8,
    'old spelling': 4,
    'spoken spelling': 6,
    'without vowels': 2,
    'number otherwise': 2,
  },
  again: 0.1,
  marker: { full: 25, short: 32, local: 6, glued: 6, misspelt: 3, none: 28 },
  order: { usual: 80, reversed: 12, shuffled: 8 },
  letters: { written: 45, small: 40, capital: 15 },
  separator: { comma: 35, blank: 35, dash: 8, line: 4, stop: 4, mixed: 14 },
  shortName: 0.35,
  hamlet: 0.08,
};

/** Another mix, for measuring: more misspellings at once, fewer markers, other texts around, more disorder. */
export const testingMix: Mix = {
  carriers: 'testing',
  given: { vdrp: 10, vdr: 34, vd: 20, vr: 10, vp: 3, v: 5, drp: 3, dr: 6, d: 2, rp: 2, r: 4, p: 1 },
  spelling: {
    none: 30,
    typo: 22,
    'two typos': 5,
    joined: 9,
    split: 9,
    abbreviated: 9,
    'old spelling': 5,
    'spoken spelling': 8,
    'without vowels': 1,
    'number otherwise': 2,
  },
  again: 0.12,
  marker: { full: 18, short: 34, local: 8, glued: 9, misspelt: 4, none: 27 },
  order: { usual: 72, reversed: 15, shuffled: 13 },
  letters: { written: 35, small: 50, capital: 15 },
  separator: { comma: 30, blank: 42, dash: 6, line: 4, stop: 6, mixed: 12 },
  shortName: 0.5,
  hamlet: 0.12,
};
