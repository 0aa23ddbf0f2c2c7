import { liesIn } from '@aduan/core/plugin';

/**
 * How closely a list of dotted codes matches one code: the number of segments of the longest entry that equals the code
 * or is above it. 0 when the list is left out and so matches any code; null when no entry matches.
 */
export function specificity(
  codes: readonly string[] | undefined,
  code: string | null,
): number | null {
  if (codes === undefined) return 0;
  if (code === null) return null;
  const fitting = codes.filter((each) => liesIn(code, each));
  return fitting.length === 0 ? null : Math.max(...fitting.map((each) => each.split('.').length));
}
