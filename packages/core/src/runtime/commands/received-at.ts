import { refuseField } from '../../errors.js';
import type { InstantLike } from '../tickets.js';

/** How far the clock of a host may be ahead of the desk's, ms. */
const aheadMs = 5 * 60_000;
/** How old a letter may be that is recorded today, ms. */
const behindMs = 366 * 86_400_000;

/**
 * The epoch ms of an instant, if one was given.
 *
 * @throws InputError when it is none
 */
export function epochOf(instant: InstantLike | undefined): number | undefined {
  if (instant === undefined) return undefined;
  const at: unknown =
    instant instanceof Date
      ? instant.getTime()
      : typeof instant === 'object'
        ? instant?.epochMilliseconds
        : instant;
  return Number.isSafeInteger(at) ? (at as number) : refuseField('receivedAt', 'is no instant');
}

/**
 * When the citizen came: now, or what was said if it is near enough.
 *
 * @param at - epoch ms
 * @throws InputError when it lies in the future, or more than 366 days back
 */
export function boundedEpoch(said: number | undefined, at: number): number {
  if (said === undefined) return at;
  if (said > at + aheadMs) return refuseField('receivedAt', 'lies in the future');
  return said < at - behindMs ? refuseField('receivedAt', 'lies too far back') : Math.min(said, at);
}
