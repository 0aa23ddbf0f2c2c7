import type { Region, RegionLevel } from '@aduan/wilayah';

/** A phrase about a place, with what it means. */
export interface Mention {
  readonly text: string;
  /** Which variations it has, by name. */
  readonly variations: readonly string[];
  /** The codes that fit the words, as they were before anything was spelt otherwise. */
  readonly acceptable: readonly string[];
}

/** A region that a phrase names, and whether it says of which kind it is. */
export interface Named {
  readonly region: Region;
  readonly name: string;
  readonly isMarked: boolean;
}

/** How often what happens, 0 to 1. */
export interface Mix {
  readonly carriers: 'tuning' | 'testing';
  /** Which levels are named: v village, d district, r regency, p province. */
  readonly given: Readonly<Record<string, number>>;
  readonly spelling: Readonly<Record<string, number>>;
  /** A second and third spelling on top of the first. */
  readonly again: number;
  /** Of each marker: said in full, shortened, in the words of the place, stuck to the name, left out. */
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
