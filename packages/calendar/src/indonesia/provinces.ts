import { formatInZones, type IndonesianZone, type Label, zoneNames } from './zones.js';

/** A province with its time zone. */
export interface Province {
  /** Kemendagri code, two digits; always a string. */
  readonly code: string;
  readonly name: string;
  readonly zone: IndonesianZone;
}

/** The 38 provinces by Kemendagri code (Kepmendagri 300.2.2-2138/2025, zones by Keppres 41/1987). */
export const provinces: readonly Province[] = [
  { code: '11', name: 'Aceh', zone: 'WIB' },
  { code: '12', name: 'Sumatera Utara', zone: 'WIB' },
  { code: '13', name: 'Sumatera Barat', zone: 'WIB' },
  { code: '14', name: 'Riau', zone: 'WIB' },
  { code: '15', name: 'Jambi', zone: 'WIB' },
  { code: '16', name: 'Sumatera Selatan', zone: 'WIB' },
  { code: '17', name: 'Bengkulu', zone: 'WIB' },
  { code: '18', name: 'Lampung', zone: 'WIB' },
  { code: '19', name: 'Kepulauan Bangka Belitung', zone: 'WIB' },
  { code: '21', name: 'Kepulauan Riau', zone: 'WIB' },
  { code: '31', name: 'DKI Jakarta', zone: 'WIB' },
  { code: '32', name: 'Jawa Barat', zone: 'WIB' },
  { code: '33', name: 'Jawa Tengah', zone: 'WIB' },
  { code: '34', name: 'Daerah Istimewa Yogyakarta', zone: 'WIB' },
  { code: '35', name: 'Jawa Timur', zone: 'WIB' },
  { code: '36', name: 'Banten', zone: 'WIB' },
  { code: '51', name: 'Bali', zone: 'WITA' },
  { code: '52', name: 'Nusa Tenggara Barat', zone: 'WITA' },
  { code: '53', name: 'Nusa Tenggara Timur', zone: 'WITA' },
  { code: '61', name: 'Kalimantan Barat', zone: 'WIB' },
  { code: '62', name: 'Kalimantan Tengah', zone: 'WIB' },
  { code: '63', name: 'Kalimantan Selatan', zone: 'WITA' },
  { code: '64', name: 'Kalimantan Timur', zone: 'WITA' },
  { code: '65', name: 'Kalimantan Utara', zone: 'WITA' },
  { code: '71', name: 'Sulawesi Utara', zone: 'WITA' },
  { code: '72', name: 'Sulawesi Tengah', zone: 'WITA' },
  { code: '73', name: 'Sulawesi Selatan', zone: 'WITA' },
  { code: '74', name: 'Sulawesi Tenggara', zone: 'WITA' },
  { code: '75', name: 'Gorontalo', zone: 'WITA' },
  { code: '76', name: 'Sulawesi Barat', zone: 'WITA' },
  { code: '81', name: 'Maluku', zone: 'WIT' },
  { code: '82', name: 'Maluku Utara', zone: 'WIT' },
  { code: '91', name: 'Papua', zone: 'WIT' },
  { code: '92', name: 'Papua Barat', zone: 'WIT' },
  { code: '93', name: 'Papua Selatan', zone: 'WIT' },
  { code: '94', name: 'Papua Tengah', zone: 'WIT' },
  { code: '95', name: 'Papua Pegunungan', zone: 'WIT' },
  { code: '96', name: 'Papua Barat Daya', zone: 'WIT' },
];

/**
 * The zone of a region by its Kemendagri code, dotted or not, of any level: `91.71` gives `WIT`. `null` when the
 * province is not known.
 */
export function zoneOfRegion(code: string): IndonesianZone | null {
  return provinces.find((province) => code.startsWith(province.code))?.zone ?? null;
}

/** The IANA zone of a region: `91.71` gives `Asia/Jayapura`. */
export function timeZoneOfRegion(code: string): string | null {
  const zone = zoneOfRegion(code);
  return zone && zoneNames[zone];
}

/**
 * A time of day in the zones of the office and the citizen: `16.30 WIB = 18.30 WIT`, or only `16.30 WIB` when the zones
 * are the same or the region is not known.
 *
 * @param at - epoch ms
 * @param region - Kemendagri code of the citizen's region, of any level
 */
export function formatForRegion(at: number, office: IndonesianZone, region: string | null): Label {
  const citizen = region === null ? null : zoneOfRegion(region);
  return formatInZones(at, citizen ? [office, citizen] : [office]);
}
