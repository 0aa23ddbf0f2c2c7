/** The four levels of administration, from the largest to the smallest: provinsi, kabupaten/kota, kecamatan, desa/kelurahan. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/**
 * The authority that assigned a code: the ministry of home affairs (Kemendagri) or the statistics office (BPS), which
 * number differently.
 */
export type RegionCodeSystem = 'kemendagri' | 'bps';

/** A parsed code. */
export interface RegionCode {
  readonly system: RegionCodeSystem;
  readonly level: RegionLevel;
  /** Kemendagri codes dotted (`32.01.01.1003`), BPS codes without dots (`3201010003`). */
  readonly code: string;
}

/** Levels by the number of digits. */
const levels: Readonly<Record<RegionCodeSystem, Readonly<Record<number, RegionLevel>>>> = {
  kemendagri: { 2: 'province', 4: 'regency', 6: 'district', 10: 'village' },
  bps: { 2: 'province', 4: 'regency', 7: 'district', 10: 'village' },
};

/**
 * Reads a code of Kemendagri, dotted or not, or one of BPS. It does not check whether the region exists, since codes
 * change every year. Null when it has not the format of a code.
 *
 * The two systems look alike. A code is taken for one of BPS when it can only be that: seven digits, or ten whose
 * village part, as Kemendagri would write it, begins with 0 (its villages begin with 1 for a kelurahan, 2 for a desa,
 * 3 for a desa adat). Pass `system` where you know it.
 */
export function readRegionCode(text: string, system?: RegionCodeSystem): RegionCode | null {
  const trimmed = text.trim();
  const isDotted = /^\d{2}(?:\.\d{2}){1,2}(?:\.\d{4})?$/.test(trimmed);
  if (!isDotted && !/^\d+$/.test(trimmed)) return null;
  const digits = trimmed.replaceAll('.', '');
  const owner = system ?? (isDotted ? 'kemendagri' : likelySystem(digits));
  const level = levels[owner][digits.length];
  if (level === undefined || (isDotted && owner === 'bps')) return null;
  return { system: owner, level, code: owner === 'bps' ? digits : dotted(digits) };
}

function likelySystem(digits: string): RegionCodeSystem {
  return digits.length === 7 || (digits.length === 10 && digits[6] === '0') ? 'bps' : 'kemendagri';
}

function dotted(digits: string): string {
  return digits.replace(/^(\d\d)(\d\d)?(\d\d)?(\d{4})?$/, (_, ...parts: string[]) =>
    parts.slice(0, 4).filter(Boolean).join('.'),
  );
}
