import type { RegionLevel } from '@aduan/wilayah';
import type { Random } from './random.ts';

/** Markers before a name: in full, and abbreviated. */
const markers: Readonly<
  Record<RegionLevel, Readonly<Record<'full' | 'short' | 'misspelt', readonly string[]>>>
> = {
  village: { full: ['desa'], short: ['ds.', 'ds', 'Ds '], misspelt: ['desaa'] },
  district: {
    full: ['kecamatan'],
    short: ['kec.', 'kec', 'Kec. ', 'kc'],
    misspelt: ['kecmatan', 'kecamtan'],
  },
  regency: {
    full: ['kabupaten'],
    short: ['kab.', 'kab', 'Kab. ', 'kb'],
    misspelt: ['kabupatn', 'kabupten'],
  },
  province: {
    full: ['provinsi', 'propinsi'],
    short: ['prov.', 'prov', 'prop.'],
    misspelt: ['provnsi'],
  },
};

const kelurahan = { full: ['kelurahan'], short: ['kel.', 'kel', 'Kel. '], misspelt: ['kelurhan'] };
const city = { full: ['kota'], short: ['kota', 'kodya'], misspelt: ['kota'] };

/** A marker of that kind; the local one depends on the province. */
export function markerFor(
  level: RegionLevel,
  code: string,
  isCity: boolean,
  kind: 'full' | 'short' | 'misspelt' | 'local',
  random: Random,
): string {
  if (kind === 'local') {
    const local = localMarkers(level, code);
    return local === null ? markerFor(level, code, isCity, 'full', random) : random.pick(local);
  }
  if (level === 'village' && code.at(-4) === '1') return random.pick(kelurahan[kind]);
  if (level === 'regency' && isCity) return random.pick(city[kind]);
  return random.pick(markers[level][kind]);
}

function localMarkers(level: RegionLevel, code: string): readonly string[] | null {
  const province = code.slice(0, 2);
  if (level === 'district')
    return province.startsWith('9') ? ['distrik'] : province === '34' ? ['kapanewon'] : null;
  if (level !== 'village') return null;
  const words: Readonly<Record<string, readonly string[]>> = {
    '11': ['gampong', 'gp.'],
    '13': ['nagari', 'nag.'],
    '18': ['pekon', 'kampung'],
    '34': ['kalurahan'],
    '81': ['negeri'],
  };
  return province.startsWith('9') ? ['kampung', 'kp.'] : (words[province] ?? ['kampung']);
}
