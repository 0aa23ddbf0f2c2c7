/**
 * How long to wait before the next try: doubles from two seconds to an hour, less up to a quarter,
 * so that failures that began together do not return together. Ms.
 *
 * @param attempt - how often it was tried, from 1
 */
export function retryDelay(attempt: number): number {
  const full = Math.min(2_000 * 2 ** (attempt - 1), 3_600_000);
  return Math.round(full * (1 - Math.random() / 4));
}
