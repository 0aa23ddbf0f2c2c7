import { CalendarError } from '../errors.js';
import type { Instant, Ms, Pause } from './target.js';

/** Instants lie in `[1970-01-01, 2200-01-01)` UTC. */
const LAST_INSTANT = Date.UTC(2200, 0, 1);

/** Checks an instant. Throws `calendar-bad-input` or `calendar-out-of-range`. */
export function checkInstant(at: Instant): Instant {
  if (!Number.isSafeInteger(at)) badInput('an instant must be a whole number of epoch ms');
  if (at < 0 || at >= LAST_INSTANT) {
    throw new CalendarError('calendar-out-of-range', 'Instants must lie from 1970 to 2199.');
  }
  return at;
}

/** Checks a length of time. Throws `calendar-bad-input`. */
export function checkDuration(ms: Ms): Ms {
  if (!Number.isSafeInteger(ms) || ms < 0) badInput('a duration must be a whole number of ms >= 0');
  return ms;
}

/** Checks a number of days. Throws `calendar-bad-input`. */
export function checkDays(days: number): number {
  if (!Number.isSafeInteger(days)) badInput('days must be a whole number');
  return days;
}

/** Checks an option against its values. Throws `calendar-bad-input`. */
export function checkChoice<T extends string>(value: T | undefined, ...choices: [T, ...T[]]): T {
  if (value === undefined) return choices[0];
  return choices.includes(value)
    ? value
    : badInput(`an option must be one of ${choices.join(', ')}`);
}

/** Checks pauses and puts them in order of their beginning. Throws `calendar-bad-input`. */
export function sortPauses(pauses: readonly Pause[]): readonly Pause[] {
  if (!Array.isArray(pauses)) return badInput('pauses must be a list');
  for (const pause of pauses) {
    if (typeof pause !== 'object' || pause === null) badInput('a pause must be an object');
    const { from, to } = pause;
    checkInstant(from);
    if (to !== null && checkInstant(to) < from) badInput('a pause must not end before it begins');
  }
  return pauses.toSorted((a, b) => a.from - b.from);
}

/** Reports an input that cannot be answered. */
export function badInput(reason: string): never {
  throw new CalendarError('calendar-bad-input', `The calendar was asked wrongly: ${reason}.`);
}
