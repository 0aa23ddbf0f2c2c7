const firstMs = 1_000;
const maxMs = 30_000;

/**
 * The wait before the next attempt, in ms. It doubles with every failure up to half a minute; half of it is random, so
 * that a thousand phones do not reconnect in the same second.
 *
 * @param failures - failed attempts in a row, from 1
 * @param chance - between 0 and 1
 */
export function backoffMs(failures: number, chance: number): number {
  const full = Math.min(maxMs, firstMs * 2 ** (failures - 1));
  return full / 2 + (full / 2) * chance;
}
