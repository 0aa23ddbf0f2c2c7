import type { Level } from '../table/region-table.js';

/** A word that gives the kind of the region whose name follows. */
export interface Marker {
  readonly level: Level;
  /** Distinguishes two regencies of one name: `kab. Bandung` or `kota Bandung`. */
  readonly regency?: 'city' | 'regency';
  /** Used for villages, and elsewhere for parts of one: weaker evidence. */
  readonly isLoose?: true;
}

const province: Marker = { level: 0 };
const regency: Marker = { level: 1, regency: 'regency' };
const city: Marker = { level: 1, regency: 'city' };
const district: Marker = { level: 2 };
const village: Marker = { level: 3 };
const looseVillage: Marker = { level: 3, isLoose: true };

/**
 * Markers in full and abbreviated, including those of Aceh, Minangkabau, Lampung, Papua and others. Excludes
 * "lembang" of Toraja: far more people live in the district of that name.
 */
export const placeMarkers: ReadonlyMap<string, Marker> = new Map([
  ...named(province, 'provinsi propinsi prov prop prv'),
  ...named(regency, 'kabupaten kab kb kbpt kbptn kabup regency'),
  ...named(city, 'kota kotamadya kodya kotamadia kotif'),
  ...named(district, 'kecamatan kec kc kcmtn kecam distrik distr kapanewon kemantren kemantran'),
  ...named(
    village,
    'desa ds des dsa kelurahan kel kelur kl klrhn nagari nag pekon gampong gp gampoeng',
  ),
  ...named(village, 'kalurahan tiyuh ohoi kuwu pakraman'),
  ...named(
    looseVillage,
    'kampung kp kpg kamp kmpg kmp kampong kampoeng dusun dsn dukuh negeri lingkungan jorong',
  ),
]);

/** Markers that may be joined to a name, but only where the rest is a name. */
export const shortMarkers: readonly string[] = ['kec', 'kab', 'kel', 'prov', 'ds', 'kp'];

/** Markers long enough to be recognized with a misspelling, or joined to the name. */
export const longMarkers: readonly string[] = [
  'kecamatan',
  'kabupaten',
  'kelurahan',
  'kalurahan',
  'provinsi',
  'propinsi',
  'kapanewon',
  'distrik',
  'gampong',
  'kampung',
  'nagari',
  'pekon',
  'desa',
  'kota',
];

function named(marker: Marker, words: string): [string, Marker][] {
  return words.split(' ').map((word) => [word, marker]);
}
