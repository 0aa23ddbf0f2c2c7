import { levelOf, parentOf, type RegionTable } from '../table/region-table.js';
import { isCredible, type MissingName, nameNotUnderstood } from './credibility.js';
import { addHitsInside, addMarkedLarge, addVillageHits, largeHits } from './find-hits.js';
import type { Gazetteer } from './gazetteer.js';
import type { Hits } from './hits.js';
import { type PlaceWord, placeWords } from './place-words.js';
import { type Reading, readingOf } from './readings.js';
import { overlap, type Window, windowsOf } from './windows.js';

/** Maximum number of districts and regencies that are searched for a badly misspelled village. */
const maxDistricts = 8;
const maxRegencies = 4;
/** Words before a place that is not meant: "Wonosobo, bukan Solo". */
const denials = new Set(['bukan', 'dudu', 'sanes', 'not']);

/** A reading that the text supports. */
export interface JudgedReading extends Reading {
  /** The name that was not understood; null when every name was. */
  readonly missing: MissingName | null;
  /** The words that name it and the regions around it, as written. */
  readonly told: readonly string[];
  /** A region that the text names as well and that does not contain the place; null where nothing contradicts. */
  readonly rival: Reading | null;
}

/**
 * All readings of a text, the best first.
 *
 * @param hint - regions that probably contain the place
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
    .slice(0, maxRegencies)) {
    addHitsInside(hits, gazetteer, reading.region, free(windows, reading, 2));
  }
  const districts = read(hits, hits.keys()).filter(({ region }) => levelOf(table, region) === 2);
  addVillageHits(hits, gazetteer, windows);
  for (const reading of districts.slice(0, maxDistricts)) {
    addHitsInside(hits, gazetteer, reading.region, free(windows, reading, 3));
  }
  for (const region of hint) addHitsInside(hits, gazetteer, region, windows.filter(isName));
  const all = read(hits, hits.keys());
  return all
    .filter((reading) => isCredible(reading, words))
    .map((reading, place) => {
      const missing = nameNotUnderstood(table, reading, words);
      return {
        ...reading,
        missing,
        told: reading.hits.map(({ window: { from, until } }) =>
          words
            .slice(from, until)
            .map(({ text }) => text)
            .join(' '),
        ),
        rival: place === 0 ? rivalOf(table, reading, missing, { all, words }) : null,
      };
    });
}

/**
 * The region that the text names besides a reading, in the same or in unused words: the district of that name if the
 * village lies in another one.
 */
function rivalOf(
  table: RegionTable,
  reading: Reading,
  missing: MissingName | null,
  { all, words }: { readonly all: readonly Reading[]; readonly words: readonly PlaceWord[] },
): Reading | null {
  const taken = (at: number) =>
    reading.hits.some(({ window }) => window.from <= at && at < window.until);
  const isDisputed = ({ from }: Window) =>
    !isDenied(words, from) &&
    (from === missing?.at ||
      !taken(from) ||
      reading.hits.some((hit) => !hit.isExact && hit.window.from === from));
  const isRepeated = ({ key }: Window) =>
    reading.hits.some(({ isExact, window }) => isExact && window.key === key);
  const isShared = ({ from }: Window) => reading.hits.some(({ window }) => window.from === from);
  const rival = all.find(
    ({ hits, region }) =>
      !isWithin(table, region, reading.region) &&
      !isWithin(table, reading.region, region) &&
      hits.some(
        ({ isExact, window }) =>
          isExact &&
          !window.isPlain &&
          isDisputed(window) &&
          !isRepeated(window) &&
          (hits.some((each) => each.isExact && each.window !== window && isShared(each.window)) ||
            (window.marker !== null && levelOf(table, region) < 3)),
      ),
  );
  return rival ?? null;
}

/** Whether the text says that this is not meant: "bukan Solo". */
function isDenied(words: readonly PlaceWord[], at: number): boolean {
  for (let each = at; each > 0 && !words[each]?.isAfterBreak; each -= 1) {
    if (denials.has(words[each - 1]?.text ?? '')) return true;
  }
  return false;
}

function isWithin(table: RegionTable, region: number, other: number): boolean {
  for (let each = region; each !== -1; each = parentOf(table, each))
    if (each === other) return true;
  return false;
}

/** The windows that a reading does not use and that may name a region of that level inside it. */
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
