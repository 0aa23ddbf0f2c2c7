import { childSpan, type RegionTable } from '../table/region-table.js';
import type { Gazetteer } from './gazetteer.js';
import { addHit, type Hits } from './hits.js';
import { lettersApart } from './letter-set.js';
import type { NameIndex } from './name-index.js';
import type { SimilarKeys } from './similar-keys.js';
import { similarity } from './similarity.js';
import { weights } from './weights.js';
import type { Window } from './windows.js';

/**
 * Maximum number of windows searched for misspellings; in long texts first those around markers, then from the start.
 */
const maxSearched = 70;

/** All provinces, regencies and districts that some words may mean. */
export function largeHits(gazetteer: Gazetteer, windows: readonly Window[]): Hits {
  const hits: Hits = new Map();
  for (const window of windows) addExact(hits, gazetteer.table, gazetteer.large, window);
  for (const window of searched(windows)) {
    addSimilar(hits, gazetteer.table, gazetteer.large, gazetteer.similarLarge, window);
  }
  return hits;
}

/** Adds all villages that some words may mean, anywhere in the country. */
export function addVillageHits(hits: Hits, gazetteer: Gazetteer, windows: readonly Window[]): void {
  const { table, villages } = gazetteer;
  for (const window of windows) addExact(hits, table, villages, window);
  for (const window of searched(windows)) {
    if (!villages.ids.has(window.key)) {
      addSimilar(hits, table, villages, gazetteer.similarVillages, window);
    }
  }
}

/** Adds provinces and regencies after a marker: there are few, so more misspellings are accepted. */
export function addMarkedLarge(hits: Hits, gazetteer: Gazetteer, windows: readonly Window[]): void {
  const marked = windows.filter(
    ({ marker, isPlain, from }) =>
      marker &&
      marker.level < 2 &&
      !isPlain &&
      !windows.some((other) => other.from === from && gazetteer.large.ids.has(other.key)),
  );
  if (marked.length > 0) addAlike(hits, gazetteer, 0, gazetteer.table.starts[2], marked);
}

/** Adds regions inside another one that some words may mean: there are few, so more misspellings are accepted. */
export function addHitsInside(
  hits: Hits,
  gazetteer: Gazetteer,
  parent: number,
  windows: readonly Window[],
): void {
  addAlike(hits, gazetteer, ...childSpan(gazetteer.table, parent), windows);
}

function addAlike(
  hits: Hits,
  { table, keyOfRegion, lettersOfRegion }: Gazetteer,
  from: number,
  until: number,
  windows: readonly Window[],
): void {
  for (let region = from; region < until; region++) {
    const key = keyOfRegion(region);
    const letters = lettersOfRegion(region);
    for (const window of windows) {
      const alike = similarInside(window, key, letters);
      if (alike > 0) addHit(hits, table, region, window, alike);
    }
  }
}

function addExact(hits: Hits, table: RegionTable, index: NameIndex, window: Window): void {
  const id = index.ids.get(window.key);
  if (id !== undefined) addKey(hits, table, index, id, window, 1);
}

function addSimilar(
  hits: Hits,
  table: RegionTable,
  index: NameIndex,
  similar: SimilarKeys,
  window: Window,
): void {
  for (const { id, similarity: alike } of similar(window.key, weights.leastSimilar)) {
    if (alike < 1) addKey(hits, table, index, id, window, alike);
  }
}

function addKey(
  hits: Hits,
  table: RegionTable,
  { regions }: NameIndex,
  id: number,
  window: Window,
  alike: number,
): void {
  const until = regions.starts[id + 1] ?? 0;
  for (let at = regions.starts[id] ?? 0; at < until; at++) {
    addHit(hits, table, regions.values[at] ?? 0, window, alike);
  }
}

/** The windows that are searched for misspellings. */
function searched(windows: readonly Window[]): Window[] {
  const worth = windows.filter(
    ({ isPlain, holdsMarker, key }) => !isPlain && !holdsMarker && key.length > 3,
  );
  if (worth.length <= maxSearched) return worth;
  const marked = worth.filter(({ marker }) => marker);
  return [...marked, ...worth.filter(({ marker }) => !marker)].slice(0, maxSearched);
}

function similarInside(window: Window, key: string, letters: number): number {
  const written = window.key;
  const maxApart = Math.max(written.length, key.length) * (1 - weights.leastSimilarInside);
  const isFar =
    Math.abs(written.length - key.length) > maxApart ||
    lettersApart(window.letters, letters) > maxApart * 2;
  const alike = isFar ? 0 : similarity(written, key, weights.leastSimilarInside);
  return Math.max(alike, similarConsonants(written, key));
}

/** Similarity of consonants: `skmj` is sukamaju without its vowels. */
function similarConsonants(written: string, key: string): number {
  if (written.length < 3 || written.length > key.length * 0.8 || written[0] !== key[0]) return 0;
  if (/[aiueo].*[aiueo]/.test(written.slice(1))) return 0;
  const [one, other] = [bare(written), bare(key)];
  return one === other ? 0.85 : 0;
}

function bare(key: string): string {
  return key.replace(/(?<=.)[aiueo]/g, '');
}
