import { codeOf, type Level, nameOf, type RegionTable } from '../table/region-table.js';
import { shortNames } from '../words/short-names.js';
import { spelledKey, wordsOf } from './spelling.js';

const kinds = /^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota) /;
const provinceKinds = /^(?:Daerah Khusus Ibukota|Daerah Istimewa) /;
const villageKinds = /^(?:Desa Adat|Gampong|Nagari|Negeri) /;

/** All keys of a region: its name, parts of a double name, short and older names. */
export function keysOf(table: RegionTable, region: number, level: Level): readonly string[] {
  const name = nameOf(table, region);
  const own = keyOf(name);
  switch (level) {
    case 3:
      return distinct(own, [...doubleNames(name), ...without(villageKinds, name)]);
    case 2:
      return distinct(own, doubleNames(name));
    default:
      return distinct('', [...largeNames(name), ...(shortNames.get(codeOf(table, region)) ?? [])]);
  }
}

function distinct(own: string, others: readonly string[]): readonly string[] {
  if (others.length === 0) return [own];
  const keys = new Set([own, ...others.map(keyOf)]);
  keys.delete('');
  return [...keys];
}

function keyOf(name: string): string {
  return spelledKey(wordsOf(name));
}

/** `Kabupaten Kepulauan Sula` has the names Kepulauan Sula and Sula. */
function largeNames(name: string): string[] {
  const bare = name.replace(kinds, '').replace(provinceKinds, '');
  return [bare, ...without(/^Kepulauan /, bare)];
}

/** `Belok/Sidan` has the names Belok/Sidan, Belok and Sidan; `Kurau (Timur)` Kurau Timur and Kurau. */
function doubleNames(name: string): string[] {
  if (!/[/(]/.test(name)) return [];
  const parts = name.split(/\s*[/()]\s*/).filter((part) => part.length > 3);
  return name.includes('/') ? parts : parts.slice(0, 1);
}

function without(start: RegExp, name: string): string[] {
  return start.test(name) ? [name.replace(start, '')] : [];
}
