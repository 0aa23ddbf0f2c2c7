/**
 * All regions in one row, level by level, each level in the order of its codes: a region is its index in that row.
 * The children of a region are consecutive.
 */
export interface RegionTable {
  /** The start of each level: province, regency, district, village; the fifth is the total number. */
  readonly starts: readonly [number, number, number, number, number];
  /** The containing region; -1 for a province. */
  readonly parents: Int32Array;
  /** The first child; the last one precedes the first child of the next region of its level. */
  readonly firstChildren: Int32Array;
  /** The last part of the code, as a number. */
  readonly ownCodes: Uint16Array;
  /** The position of each name in the text. */
  readonly nameStarts: Int32Array;
  readonly nameEnds: Int32Array;
  readonly text: string;
}

/** 0 province, 1 regency, 2 district, 3 village. */
export type Level = 0 | 1 | 2 | 3;

/** The names of the levels, from the largest to the smallest. */
export const levelNames = ['province', 'regency', 'district', 'village'] as const;

/** How many digits the last part of a code has, by level. */
const digitsOfLevel = [2, 2, 2, 4] as const;

export function levelOf({ starts }: RegionTable, region: number): Level {
  if (region >= starts[3]) return 3;
  if (region >= starts[2]) return 2;
  return region >= starts[1] ? 1 : 0;
}

export function nameOf({ text, nameStarts, nameEnds }: RegionTable, region: number): string {
  return text.slice(nameStarts[region], nameEnds[region]);
}

export function parentOf({ parents }: RegionTable, region: number): number {
  return parents[region] ?? -1;
}

/** The Kemendagri code, dotted. */
export function codeOf(table: RegionTable, region: number): string {
  const own = String(table.ownCodes[region]).padStart(digitsOfLevel[levelOf(table, region)], '0');
  const parent = parentOf(table, region);
  return parent === -1 ? own : `${codeOf(table, parent)}.${own}`;
}

/** The children as a span of the row; empty for a village. */
export function childSpan(table: RegionTable, region: number): readonly [number, number] {
  const { starts, firstChildren } = table;
  const level = levelOf(table, region);
  if (level === 3) return [0, 0];
  const start = firstChildren[region] ?? 0;
  const isLast = region + 1 === starts[level + 1];
  return [start, isLast ? (starts[level + 2] ?? 0) : (firstChildren[region + 1] ?? 0)];
}

/** The region with that code; -1 where there is none. */
export function findCode(table: RegionTable, parts: readonly string[]): number {
  let [from, until] = [0, table.starts[1]];
  let region = -1;
  for (const part of parts) {
    region = findOwn(table.ownCodes, Number(part), from, until);
    if (region === -1) return -1;
    [from, until] = childSpan(table, region);
  }
  return region;
}

function findOwn(ownCodes: Uint16Array, own: number, from: number, until: number): number {
  for (let region = from; region < until; region++) if (ownCodes[region] === own) return region;
  return -1;
}
