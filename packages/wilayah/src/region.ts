import { type RegionLevel, readRegionCode } from './region-code.js';
import { loadedRegions } from './table/loaded-regions.js';
import { childSpan, codeOf, findCode, levelNames, levelOf, nameOf } from './table/region-table.js';

/** A province, regency, district or village. */
export interface Region {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly level: RegionLevel;
  /** Kemendagri's name, regencies with their kind: `Kabupaten Bogor`; null for a code that is not in the data. */
  readonly name: string | null;
}

/**
 * The region with that Kemendagri code, dotted or not. A code that is not in the data is not rejected, since codes
 * change every year: it is returned with its level and without a name. Null when the text is no Kemendagri code.
 */
export function region(code: string): Region | null {
  const read = readRegionCode(code);
  if (read?.system !== 'kemendagri') return null;
  const table = loadedRegions();
  const found = findCode(table, read.code.split('.'));
  return { code: read.code, level: read.level, name: found === -1 ? null : nameOf(table, found) };
}

/** The region and those that contain it, from the province down; empty when the text is no Kemendagri code. */
export function regionLine(code: string): Region[] {
  const parts = region(code)?.code.split('.') ?? [];
  return parts.flatMap((_, index) => region(parts.slice(0, index + 1).join('.')) ?? []);
}

/** The region that contains it; null for a province and for an invalid code. */
export function parentRegion(code: string): Region | null {
  return regionLine(code).at(-2) ?? null;
}

/** Its child regions, in the order of their codes; without a code the provinces. */
export function childRegions(code?: string): Region[] {
  const table = loadedRegions();
  if (code === undefined) return span(0, table.starts[1]);
  const parts = region(code)?.code.split('.');
  const found = parts ? findCode(table, parts) : -1;
  return found === -1 ? [] : span(...childSpan(table, found));
}

function span(from: number, until: number): Region[] {
  const table = loadedRegions();
  return Array.from({ length: until - from }, (_, index) => ({
    code: codeOf(table, from + index),
    level: levelNames[levelOf(table, from + index)],
    name: nameOf(table, from + index),
  }));
}
