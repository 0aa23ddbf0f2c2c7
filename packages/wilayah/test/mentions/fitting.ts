import { childRegions, type Region, regionLine } from '@aduan/wilayah';
import type { Named } from './mention.ts';

let byName: Map<string, string[]> | undefined;

/**
 * The codes of all regions that match the names: the smallest one by its name, each other one as a region around it.
 * A name without a marker may be one of any level.
 */
export function fitting(named: readonly Named[]): string[] {
  const [smallest, ...others] = named.toSorted(
    (one, other) => other.region.code.length - one.region.code.length,
  );
  if (!smallest) return [];
  byName ??= indexByName();
  const codes = byName.get(plain(smallest.name)) ?? [];
  const fits = codes.filter(
    (code) =>
      (!smallest.isMarked || code.length === smallest.region.code.length) &&
      code.length >= smallest.region.code.length &&
      others.every((other) => liesIn(code, other)),
  );
  return fits.includes(smallest.region.code) ? fits : [...fits, smallest.region.code];
}

function liesIn(code: string, { region, name }: Named): boolean {
  return regionLine(code).some(
    (around) => around.level === region.level && names(around).includes(plain(name)),
  );
}

function indexByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (regions: readonly Region[]) => {
    for (const region of regions) {
      for (const name of names(region)) found.set(name, [...(found.get(name) ?? []), region.code]);
      add(childRegions(region.code));
    }
  };
  add(childRegions());
  return found;
}

/** The name, for a large region also without its kind. */
function names({ name }: Region): string[] {
  const whole = name ?? '';
  const bare = whole
    .replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '')
    .replace(/^Daerah (?:Khusus Ibukota|Istimewa) /, '');
  return [...new Set([plain(whole), plain(bare)])];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
