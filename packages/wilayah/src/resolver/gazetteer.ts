import type { RegionTable } from '../table/region-table.js';
import { indexNames, type NameIndex } from './name-index.js';
import { type SimilarKeys, similarKeys } from './similar-keys.js';
import { spelledKey } from './spelling.js';

/** The regions, indexed by their names. */
export interface Gazetteer {
  readonly table: RegionTable;
  /** Provinces, regencies, districts. */
  readonly large: NameIndex;
  readonly villages: NameIndex;
  readonly similarLarge: SimilarKeys;
  readonly similarVillages: SimilarKeys;
  /** Whether any region has that word as its name. */
  isName(word: string): boolean;
  /** The key of the whole name, and its letters. */
  keyOfRegion(region: number): string;
  lettersOfRegion(region: number): number;
}

/** Indexes all names, which takes some tenths of a second. */
export function gazetteerOf(table: RegionTable): Gazetteer {
  const { starts } = table;
  const large = indexNames(table, 0, starts[3]);
  const villages = indexNames(table, starts[3], starts[4]);
  return {
    table,
    large,
    villages,
    similarLarge: similarKeys(large),
    similarVillages: similarKeys(villages),
    isName: (word) => large.ids.has(spelledKey([word])) || villages.ids.has(spelledKey([word])),
    keyOfRegion: (region) =>
      region < starts[3]
        ? (large.keys[large.ownIds[region] ?? 0] ?? '')
        : (villages.keys[villages.ownIds[region - starts[3]] ?? 0] ?? ''),
    lettersOfRegion: (region) =>
      region < starts[3]
        ? (large.letterSets[large.ownIds[region] ?? 0] ?? 0)
        : (villages.letterSets[villages.ownIds[region - starts[3]] ?? 0] ?? 0),
  };
}
