import { liesIn } from '../dotted-code.js';

/**
 * How closely a list of dotted codes fits one: the number of steps of the longest that is the code or lies
 * above it; 0 when any fits, being no list at all; null when none does.
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
