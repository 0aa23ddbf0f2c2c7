import type { Region, RegionLevel } from '@aduan/wilayah';

/** A phrase about a place, with what it means. */
export interface Mention {
  readonly text: string;
  /** The names of its variations. */
  readonly variations: readonly string[];
  /** The codes that match the text before its misspelling. */
  readonly acceptable: readonly string[];
}

/** A region that a phrase names, and whether with a marker of its kind. */
export interface Named {
  readonly region: Region;
  readonly name: string;
  readonly isMarked: boolean;
}

/** Probabilities of variations, 0 to 1. */
export interface Mix {
  readonly carriers: 'tuning' | 'testing';
  /** Which levels are named: v village, d district, r regency, p province. */
  readonly given: Readonly<Record<string, number>>;
  readonly spelling: Readonly<Record<string, number>>;
  /** A second and third misspelling in addition to the first. */
  readonly again: number;
  /** For each marker: in full, abbreviated, in the local language, joined to the name, omitted. */
  readonly marker: Readonly<
    Record<'full' | 'short' | 'local' | 'glued' | 'misspelt' | 'none', number>
  >;
  readonly order: Readonly<Record<'usual' | 'reversed' | 'shuffled', number>>;
  readonly letters: Readonly<Record<'written' | 'small' | 'capital', number>>;
  readonly separator: Readonly<
    Record<'comma' | 'blank' | 'dash' | 'line' | 'stop' | 'mixed', number>
  >;
  readonly shortName: number;
  readonly hamlet: number;
}

export type GivenLevel = 'v' | 'd' | 'r' | 'p';

export const levelsGiven: Readonly<Record<GivenLevel, RegionLevel>> = {
  v: 'village',
  d: 'district',
  r: 'regency',
  p: 'province',
};
