/**
 * What people call the regions of Indonesia by kind, in small letters and as they shorten it, the smallest region
 * first: what stands before the name of one, as in "Desa Sukamaju" and "kec. Cibadak".
 */
export const regionKinds = [
  ['desa', 'ds', 'kelurahan', 'kel', 'kalurahan', 'dusun', 'dsn', 'kampung', 'nagari', 'gampong'],
  ['kecamatan', 'kec', 'distrik', 'kapanewon'],
  ['kabupaten', 'kab', 'kota'],
  ['provinsi', 'prov'],
] as const satisfies readonly (readonly string[])[];

/** The kinds of one level, or of all, as the alternatives of a pattern. */
export const kindPatterns: readonly string[] = regionKinds.map((words) => words.join('|'));
export const anyKind = kindPatterns.join('|');

/** A kind with its name, up to the next kind or comma. */
export function partOf(kinds: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${kinds})\\.?\\s+(?:(?!(?:${anyKind})(?!\\p{L}))[^\\s,]+\\s*)+,?\\s*`,
    'iu',
  );
}

/** Whether a text calls something by one of these kinds. */
export function namesKind(text: string, kinds: string = anyKind): boolean {
  return new RegExp(`(?<!\\p{L})(?:${kinds})\\.?\\s`, 'iu').test(text);
}
