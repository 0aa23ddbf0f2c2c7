/**
 * The backoff before the next attempt, ms. It doubles from two seconds up to an hour. Up to a quarter is taken off at
 * random, so that failures that began together do not retry together.
 *
 * @param attempt - number of attempts so far, from 1
 */
export function retryDelay(attempt: number): number {
  const full = Math.min(2_000 * 2 ** (attempt - 1), 3_600_000);
  return Math.round(full * (1 - Math.random() / 4));
}
