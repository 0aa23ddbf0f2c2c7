import { levelOf, type RegionTable } from '../table/region-table.js';
import { type Grouped, grouped } from './grouped.js';
import { letterSet } from './letter-set.js';
import { keysOf } from './name-keys.js';

/** All names of some levels, indexed by their key. */
export interface NameIndex {
  readonly keys: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** The letter set of each key, to exclude dissimilar ones quickly. */
  readonly letterSets: Int32Array;
  /** The id of the whole name of each region, from the first region on. */
  readonly ownIds: Int32Array;
  /** The regions of each key. */
  readonly regions: Grouped;
  /** The keys that contain each trigram. */
  readonly grams: Grouped;
}

/** @param from - the first region of the row, `until` the one after the last */
export function indexNames(table: RegionTable, from: number, until: number): NameIndex {
  const ids = new Map<string, number>();
  const ownIds = new Int32Array(until - from);
  const pairs: [id: number, region: number][] = [];
  for (let region = from; region < until; region++) {
    const names = keysOf(table, region, levelOf(table, region));
    for (const key of names) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      pairs.push([id, region]);
    }
    ownIds[region - from] = ids.get(names[0] ?? '') ?? 0;
  }
  const keys = [...ids.keys()];
  return {
    keys,
    ids,
    letterSets: Int32Array.from(keys, letterSet),
    ownIds,
    regions: grouped(keys.length, (add) => {
      for (const [id, region] of pairs) add(id, region);
    }),
    grams: grouped(gramCount, (add) => {
      for (let id = 0; id < keys.length; id++) visitGrams(keys[id] ?? '', (gram) => add(gram, id));
    }),
  };
}

const letters = 37;
const gramCount = letters ** 3;

/** Visits the trigrams of a key, including its start and its end. */
export function visitGrams(key: string, visit: (gram: number) => void): void {
  let [one, other] = [0, letterNumber(key, 0)];
  for (let at = 1; at <= key.length; at++) {
    const next = at === key.length ? 0 : letterNumber(key, at);
    visit((one * letters + other) * letters + next);
    one = other;
    other = next;
  }
}

/** 1 to 26 for a letter, 27 to 36 for a digit. */
function letterNumber(key: string, at: number): number {
  const code = key.charCodeAt(at);
  return code < 58 ? code - 21 : code - 96;
}
