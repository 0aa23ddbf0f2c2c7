import { type Level, levelOf } from '../table/region-table.js';
import { isCredible, levelNotUnderstood } from './credibility.js';
import { addHitsInside, addMarkedLarge, addVillageHits, largeHits } from './find-hits.js';
import type { Gazetteer } from './gazetteer.js';
import type { Hits } from './hits.js';
import { placeWords } from './place-words.js';
import { type Reading, readingOf } from './readings.js';
import { overlap, type Window, windowsOf } from './windows.js';

/** How many districts and regencies are searched inside for a village that is written badly. */
const mostDistricts = 8;
const mostRegencies = 4;

/** A reading that the text says enough for. */
export interface JudgedReading extends Reading {
  /** The level of a name that was not understood; null when every name was. */
  readonly missing: Level | null;
}

/**
 * Everything a text may mean, the best reading first.
 *
 * @param hint - regions in which the place probably lies
 */
export function findReadings(
  gazetteer: Gazetteer,
  text: string,
  hint: ReadonlySet<number>,
): JudgedReading[] {
  const { table } = gazetteer;
  const words = placeWords(text, gazetteer.isName);
  const windows = windowsOf(words);
  const read = (hits: Hits, regions: Iterable<number>) =>
    [...regions]
      .flatMap((region) => readingOf(table, hits, region, hint) ?? [])
      .sort((one, other) => other.score - one.score);

  const hits = largeHits(gazetteer, windows);
  addMarkedLarge(hits, gazetteer, windows);
  const large = read(hits, hits.keys());
  for (const reading of large
    .filter(({ region }) => levelOf(table, region) === 1)
    .slice(0, mostRegencies)) {
    addHitsInside(hits, gazetteer, reading.region, free(windows, reading, 2));
  }
  const districts = read(hits, hits.keys()).filter(({ region }) => levelOf(table, region) === 2);
  addVillageHits(hits, gazetteer, windows);
  for (const reading of districts.slice(0, mostDistricts)) {
    addHitsInside(hits, gazetteer, reading.region, free(windows, reading, 3));
  }
  for (const region of hint) addHitsInside(hits, gazetteer, region, windows.filter(isName));
  return read(hits, hits.keys())
    .filter((reading) => isCredible(reading, words))
    .map((reading) => ({ ...reading, missing: levelNotUnderstood(table, reading, words) }));
}

/** The windows that a reading leaves alone and that may name something of that level inside of it. */
function free(windows: readonly Window[], reading: Reading, level: number): Window[] {
  const left = windows.filter(
    (window) =>
      isName(window) &&
      (!window.marker || window.marker.isLoose || window.marker.level === level) &&
      !reading.hits.some((taken) => overlap(taken.window, window)),
  );
  const marked = left.filter(({ marker }) => marker?.level === level && !marker.isLoose);
  return marked.length > 0 ? marked : left;
}

function isName({ isPlain, key }: Window): boolean {
  return !isPlain && key.length > 2;
}
