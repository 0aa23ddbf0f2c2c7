import { readRegionCode } from '../region-code.js';
import { regionPath } from '../region-path.js';
import { loadedRegions } from '../table/loaded-regions.js';
import { findCode } from '../table/region-table.js';
import { decide } from './decide.js';
import { findReadings } from './find-readings.js';
import { type Gazetteer, gazetteerOf } from './gazetteer.js';
import type { RegionResolution } from './resolution.js';

/** Maximum length of a text that is examined, in characters: far more than 400 words have. */
const maxReadLength = 10_000;

/** Knowledge besides the text. */
export interface ResolveOptions {
  /** Kemendagri code of a region that probably contains the place, dotted or not: a text that contradicts it wins. */
  readonly hint?: string;
}

/** Finds the region that a text means. */
export interface RegionResolver {
  /**
   * The region that the text means: its village, or the district, regency or province when it names nothing smaller.
   * When several are likely, `ambiguous` says that the citizen must be asked. Null when the text names no place.
   *
   * @param text - any text or speech of a citizen; only the first 400 words, and the first 10,000 characters, are
   * examined
   */
  resolve(text: string, options?: ResolveOptions): RegionResolution | null;
}

/**
 * Creates a resolver over all regions of Indonesia. The names are indexed at first use, which takes some tenths of a
 * second and 60 MB; all resolvers share them.
 */
export function createRegionResolver(): RegionResolver {
  return {
    resolve(text, { hint } = {}) {
      const read = text.slice(0, maxReadLength);
      return writtenCode(read) ?? resolveNames(read, hint);
    },
  };
}

let shared: Gazetteer | undefined;

function resolveNames(text: string, hint: string | undefined): RegionResolution | null {
  shared ??= gazetteerOf(loadedRegions());
  return decide(shared.table, findReadings(shared, text, regionsOf(hint)));
}

function regionsOf(hint: string | undefined): ReadonlySet<number> {
  const code = hint === undefined ? null : readRegionCode(hint, 'kemendagri');
  const region = code ? findCode(loadedRegions(), code.code.split('.')) : -1;
  return new Set(region === -1 ? [] : [region]);
}

/** A village's code inside a text, or a text that is nothing but a code. */
function writtenCode(text: string): RegionResolution | null {
  const dotted = /(?<![\d.])\d{2}\.\d{2}\.\d{2}\.[123]\d{3}(?![\d.]*\d)/.exec(text)?.[0];
  const read = readRegionCode(dotted ?? text);
  if (read?.system !== 'kemendagri' || !isProvince(read.code)) return null;
  const { code, level } = read;
  return {
    code,
    level,
    path: regionPath(code),
    confidence: 1,
    ambiguous: false,
    exact: true,
    likeness: 1,
    told: [],
    contradicts: null,
    ask: null,
    within: code,
    alternatives: [],
  };
}

function isProvince(code: string): boolean {
  return findCode(loadedRegions(), [code.slice(0, 2)]) !== -1;
}
