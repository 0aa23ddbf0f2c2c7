import type { Article } from './article.js';

/** Whether an article is valid on a day, `2026-11-26`. */
export function isInForce({ validFrom, validTo }: Article, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}

/**
 * The day of an instant in the zone of the office.
 *
 * @param at - epoch ms
 * @param offsetMinutes - of the office's zone; WIB is 420
 */
export function dayOf(at: number, offsetMinutes: number): string {
  return new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 10);
}
