import { chance, choice } from './chance.js';
import type { NamedRegion } from './regions.js';

/** A row of a list. */
export interface SyntheticRow {
  readonly cooperative_id: number;
  readonly name: string;
  /** Sometimes a number, sometimes text, as in the published column types. */
  readonly nik: number | string | null;
  readonly village_code: string;
  readonly updated_at: string;
}

/**
 * An invented cooperative in a real village. Its numbers are derived from the village's code, so that the server
 * keeps nothing in memory; those of real cooperatives are not. Shares approximate those published in June 2026.
 *
 * @returns null for the few villages that have none
 */
export function syntheticRow({ code, name }: NamedRegion): SyntheticRow | null {
  if (chance(code, 'founded') > 0.996) return null;
  const digits = code.replaceAll('.', '');
  const kind = code.split('.')[3]?.startsWith('1') ? 'KELURAHAN' : 'DESA';
  return {
    cooperative_id: Number(digits),
    name: `KOPERASI ${kind} MERAH PUTIH ${(name ?? '').toUpperCase()}`,
    nik: nikopOf(digits),
    village_code: code,
    updated_at: updatedAt(code),
  };
}

function nikopOf(digits: string): number | string | null {
  const nikop = `${digits}001`;
  return choice<number | string | null>([Number(nikop), nikop, nikop, null], digits, 'nik');
}

/** A time without a zone, and sometimes zeros for null. */
function updatedAt(code: string): string {
  if (chance(code, 'updated') < 0.1) return '0000-00-00 00:00:00';
  const day = 1 + Math.floor(chance(code, 'day') * 28);
  const month = 1 + Math.floor(chance(code, 'month') * 12);
  return `2025-${two(month)}-${two(day)} 0${day % 10}:15:00`;
}

const two = (value: number) => `${value}`.padStart(2, '0');

/** South, north, west and east of the islands by the first digit of their codes: coordinates lie anywhere within. */
const islands: Readonly<Record<string, readonly [number, number, number, number]>> = {
  1: [-5, 5, 97, 105],
  2: [0, 1, 103, 105],
  3: [-8, -6.4, 106, 113],
  5: [-9, -8.2, 115, 124],
  6: [-3, 2, 110, 117],
  7: [-5, 1, 119, 124],
  8: [-8, 2, 126, 131],
  9: [-7, -1, 131, 140],
};

function pointOf(code: string): { readonly lat: string; readonly lon: string } | null {
  const [south, north, west, east] = islands[code.charAt(0)] ?? [0, 0, 0, 0];
  if (north === south || chance(code, 'measured') > 0.9) return null;
  const lat = south + chance(code, 'lat') * (north - south);
  const lon = west + chance(code, 'lon') * (east - west);
  return { lat: lat.toFixed(6), lon: lon.toFixed(6) };
}

/** All fields of one cooperative. */
export function syntheticDetail(row: SyntheticRow): Readonly<Record<string, unknown>> {
  const { village_code: code } = row;
  const likely = (what: string, share: number) => chance(code, what) < share;
  const people = [
    ...Array.from({ length: choice([5, 5, 5, 7], code, 'board') }, () => 'Pengurus'),
    ...Array.from({ length: 3 }, () => 'Pengawas'),
    ...(likely('manager', 0.4) ? ['Pengelola'] : []),
  ];
  const kinds = ['Sembako', 'Apotek Desa', 'Kantor Koperasi', 'Unit Simpan Pinjam', 'Logistik'];
  const landOwners = ['BMDes', 'Milik sendiri', 'BMD', 'Hibah'] as const;
  return {
    ...row,
    ...pointOf(code),
    legal_stage: likely('legal', 0.99) ? 3 : choice([1, 2], code, 'stage'),
    npwp_number: likely('npwp', 0.97) ? '0000000000000000' : null,
    nib_number: likely('nib', 0.73) ? '0000000000000' : '',
    bank_accounts: likely('bank', 0.95) ? [{ bank_code: choice(['002', '008', '009'], code) }] : [],
    management: people.map((role) => ({ role })),
    outlets: kinds
      .filter((kind) => likely(kind, 0.3))
      .map((type) => ({ type, status: likely(`${type} open`, 0.5) ? 'Aktif' : 'Belum Aktif' })),
    assets: likely('land', 0.65)
      ? [{ ownership: choice(landOwners, code, 'owner'), land_area: '1000' }]
      : [],
    loan_applications: likely('loan', 0.004)
      ? [{ institution: 'Himbara', status: 'Requested' }]
      : [],
    regional_facilitator_id: Number(code.slice(0, 5).replace('.', '')),
  };
}
