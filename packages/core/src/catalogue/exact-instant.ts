import { isoInstant } from './iso-instant.js';

/**
 * The same as {@link isoInstant} to the millisecond: `2026-04-14T09:00:00.000+07:00`.
 *
 * @param at - epoch ms
 * @param timeZone - IANA zone
 */
export function exactInstant(at: number, timeZone: string): string {
  const text = isoInstant(at, timeZone);
  const milliseconds = String(((at % 1000) + 1000) % 1000).padStart(3, '0');
  return `${text.slice(0, 19)}.${milliseconds}${text.slice(19)}`;
}
