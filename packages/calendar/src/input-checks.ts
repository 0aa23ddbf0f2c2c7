import { CalendarError } from './calendar-error.js';
import { DAY_MS } from './local-date.js';
import type { Instant } from './target.js';

/** Answers lie at most this many years away. */
export const HORIZON_YEARS = 50;

export const HORIZON_MS = HORIZON_YEARS * 366 * DAY_MS;

/** Instants lie in `[1970-01-01, 2200-01-01)` UTC. An answer may equal the end of the range. */
export const END_OF_TIME = Date.UTC(2200, 0, 1);

/** Checks an instant. Throws `calendar-bad-input` or `calendar-out-of-range`. */
export function checkInstant(at: Instant): Instant {
  return checkWhole(at) >= 0 && at < END_OF_TIME ? at : outOfRange();
}

/** Checks that a number is whole. Throws `calendar-bad-input`. */
export function checkWhole(number: number): number {
  return Number.isSafeInteger(number)
    ? number
    : badInput('instants, lengths and days are whole numbers');
}

/** Throws for an instant or an answer outside the range. */
export function outOfRange(): never {
  throw new CalendarError('calendar-out-of-range', 'Instants lie from 1970 to 2199.');
}

/** Checks that an answer lies within the range and the horizon. Throws `calendar-out-of-range`. */
export function checkReach(from: Instant, to: Instant): void {
  if (to > END_OF_TIME) outOfRange();
  if (Math.abs(to - from) > HORIZON_MS) outOfReach();
}

/** Throws for an answer beyond the horizon. */
export function outOfReach(): never {
  throw new CalendarError(
    'calendar-out-of-range',
    `The answer lies more than ${HORIZON_YEARS} years away.`,
  );
}

/** Checks the length of a target, in ms or days. Throws `calendar-bad-input`. */
export function checkLength(length: number): number {
  return checkWhole(length) < 0 ? badInput('a length is negative') : length;
}

/** The choices of `edge`. */
export const EDGES = ['closing', 'opening'] as const;

/** Checks an option; the first choice is the default. Throws `calendar-bad-input`. */
export function checkChoice<T extends string>(
  value: T | undefined,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  return choices.includes(value) ? value : badInput('unknown option');
}

/** Throws for an input that cannot be answered. */
export function badInput(reason: string): never {
  throw new CalendarError('calendar-bad-input', `Wrong input: ${reason}.`);
}
