/** The condition for tickets of some regions, of regions below them, and of none. */
export function withinRegions(regions: string): string {
  return `(region is null or exists (select 1 from unnest(${regions}) as one
    where region = one or (region > one || '.' and region < one || '/')))`;
}
