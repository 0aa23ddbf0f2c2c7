const firstMs = 1_000;
const maxMs = 30_000;

/**
 * How long to wait before the next try, in ms: doubles with every failure up to half a minute, and
 * half of it is chance, so that a thousand phones do not come back in the same second.
 *
 * @param failures - failed tries in a row, from 1
 * @param chance - between 0 and 1
 */
export function backoffMs(failures: number, chance: number): number {
  const full = Math.min(maxMs, firstMs * 2 ** (failures - 1));
  return full / 2 + (full / 2) * chance;
}
