/** A region by its Kemendagri code, as in `@aduan/wilayah`. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string | null;
}

/** The child regions of a code; without a code the provinces. `childRegions` of `@aduan/wilayah` is one. */
export type ChildRegions = (code?: string) => readonly NamedRegion[];

/** All villages below a region; without a code all of the country. */
export function* villagesBelow(childRegions: ChildRegions, code?: string): Generator<NamedRegion> {
  for (const region of childRegions(code)) {
    if (region.code.length === 13) yield region;
    else yield* villagesBelow(childRegions, region.code);
  }
}

/** The village with that code; null where there is none. */
export function villageOf(childRegions: ChildRegions, code: string): NamedRegion | null {
  return childRegions(code.slice(0, 8)).find((region) => region.code === code) ?? null;
}
