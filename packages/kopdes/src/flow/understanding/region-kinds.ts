/**
 * Words for the regions of Indonesia by kind, in lower case and with abbreviations, the smallest region first. They
 * stand before a name, as in "Desa Sukamaju" and "kec. Cibadak".
 */
export const regionKinds = [
  ['desa', 'ds', 'kelurahan', 'kel', 'kalurahan', 'dusun', 'dsn', 'kampung', 'nagari', 'gampong'],
  ['kecamatan', 'kec', 'distrik', 'kapanewon'],
  ['kabupaten', 'kab', 'kota'],
  ['provinsi', 'prov'],
] as const satisfies readonly (readonly string[])[];

/** The words of each level, or of all levels, as the alternatives of a pattern. */
export const kindPatterns: readonly string[] = regionKinds.map((words) => words.join('|'));
export const anyKind = kindPatterns.join('|');

/** A kind with its name, up to the next kind or comma. */
export function partOf(kinds: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${kinds})\\.?\\s+(?:(?!(?:${anyKind})(?!\\p{L}))[^\\s,]+\\s*)+,?\\s*`,
    'iu',
  );
}

/** Whether a text contains one of these kinds. */
export function namesKind(text: string, kinds: string = anyKind): boolean {
  return new RegExp(`(?<!\\p{L})(?:${kinds})\\.?\\s`, 'iu').test(text);
}
