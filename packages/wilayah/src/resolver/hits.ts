import { levelOf, nameOf, type RegionTable } from '../table/region-table.js';
import { weights } from './weights.js';
import type { Window } from './windows.js';

/** A region whose name equals or resembles some words. */
export interface Hit {
  readonly window: Window;
  readonly score: number;
  /** Whether the words equal the name after normalization. */
  readonly isExact: boolean;
  /** Similarity, 1 = equal. */
  readonly alike: number;
}

/** The hits of each region, the best first. */
export type Hits = Map<number, Hit[]>;

const maxPerRegion = 4;

/** Records that the words may mean the region. */
export function addHit(
  hits: Hits,
  table: RegionTable,
  region: number,
  window: Window,
  alike: number,
) {
  const isExact = alike === 1;
  const score = scoreOf(table, region, window, alike);
  if (score <= 0) return;
  const own = hits.get(region);
  if (!own) {
    hits.set(region, [{ window, score, isExact, alike }]);
    return;
  }
  const known = own.findIndex((hit) => hit.window === window);
  if (known !== -1) {
    if ((own[known]?.score ?? 0) >= score) return;
    own.splice(known, 1);
  }
  const place = own.findIndex((hit) => hit.score < score);
  own.splice(place === -1 ? own.length : place, 0, { window, score, isExact, alike });
  if (own.length > maxPerRegion) own.pop();
}

function scoreOf(table: RegionTable, region: number, window: Window, alike: number): number {
  const letters = Math.min(window.key.length, weights.maxDifferentLetters);
  const words = window.until - window.from - 1;
  const mass = weights.start + weights.letter * letters + weights.word * words;
  return (
    mass * alike ** weights.steepness +
    (alike === 1 ? weights.exact : 0) +
    markerScore(table, region, window) +
    (window.isPlain && !window.marker ? (window.isWhole ? weights.plainWhole : weights.plain) : 0) +
    (window.isStreet ? weights.street : 0) +
    (window.isOpenBefore ? weights.openEnd : 0) +
    (window.isOpenAfter ? weights.openEnd : 0)
  );
}

function markerScore(table: RegionTable, region: number, { marker }: Window): number {
  if (!marker) return 0;
  const level = levelOf(table, region);
  if (marker.level !== level) {
    return marker.isLoose ? weights.looselyWronglyMarked : weights.wronglyMarked;
  }
  if (marker.isLoose) return weights.looselyMarked;
  if (marker.regency === undefined) return weights.marked;
  const isCity = nameOf(table, region).startsWith('Kota ');
  return weights.marked + (isCity === (marker.regency === 'city') ? 0 : weights.otherKind);
}
