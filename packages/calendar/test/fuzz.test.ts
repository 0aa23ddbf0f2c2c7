import { allowLongTests, fc, fuzzRuns } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import {
  type BusinessCalendar,
  type CalendarDefinition,
  CalendarError,
  compileCalendar,
} from '../src/index.js';
import { END_OF_TIME } from '../src/input-checks.js';
import { definition } from './arbitraries.js';
import { junk, wildDefinition, wildInstant, wildPauses, wildTarget, wildValue } from './wild.js';

allowLongTests();

const broken = fc
  .tuple(definition, fc.nat(), junk)
  .map(([given, place, odd]) => replaceSomewhere(given, place, odd));

const anyDefinition = fc.oneof(
  { weight: 4, arbitrary: wildDefinition },
  { weight: 2, arbitrary: definition },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: junk },
);

test('law 27: whatever is compiled and asked, every call ends or throws a CalendarError', () => {
  const seen: Record<string, number> = {};
  const note = (answer: string) => {
    seen[answer] = (seen[answer] ?? 0) + 1;
  };
  fc.assert(
    fc.property(
      anyDefinition,
      fc.array(fc.oneof({ weight: 3, arbitrary: wildInstant }, wildValue), {
        minLength: 2,
        maxLength: 2,
      }),
      wildTarget,
      wildPauses,
      (given, [a, b], target, pauses) => {
        const compile = () => compileCalendar(given as CalendarDefinition);
        const calendar = attempt(compile, note);
        if (!calendar) return;
        for (const ask of questions(calendar, a, b, target, pauses)) attempt(ask, note);
        // Earlier questions must not change the next answer.
        expect(ordinaryAnswer(calendar)).toEqual(ordinaryAnswer(compile()));
      },
    ),
    { numRuns: fuzzRuns },
  );
  // A fuzz test that is always refused, or always answered, tests nothing.
  const refusals = [
    'calendar-invalid',
    'calendar-overlap',
    'calendar-unknown-date',
    'calendar-bad-input',
    'calendar-out-of-range',
    'calendar-not-covered',
  ];
  for (const answer of ['answered', ...refusals]) expect(seen[answer], answer).toBeGreaterThan(0);
});

/** Calls of every method with invalid values. */
function questions(
  calendar: BusinessCalendar,
  ...[a, b, target, pauses]: readonly unknown[]
): readonly (() => unknown)[] {
  const ask = calendar as unknown as Record<string, (...values: unknown[]) => unknown>;
  return [
    () => ask.isOpen?.(a),
    () => ask.isWorkingDay?.(a),
    () => ask.workingDaysBetween?.(a, b),
    () => within(ask.add?.(a, b, target)),
    () => within(ask.subtract?.(a, b, target)),
    () => ask.between?.(a, b, pauses),
    () => within(ask.addWorkingDays?.(a, b, target)),
    () => calendar.nextChange(a as number),
    () => {
      let taken = 0;
      for (const { start, end } of calendar.periods(a as number, b as number)) {
        within(start, end);
        if (++taken === 50) break;
      }
    },
    () => within(calendar.due(a as number, target as never, pauses as never).at),
    () => nearby(calendar, a as number, target as never, pauses as never),
    () => calendar.hash,
  ];
}

function ordinaryAnswer(calendar: BusinessCalendar): unknown {
  try {
    return calendar.workingDaysBetween('2026-01-31', '2026-03-31');
  } catch (error) {
    return error instanceof CalendarError ? error.code : error;
  }
}

/** Explains only deadlines within a year, since fifty years have too many steps. */
function nearby(calendar: BusinessCalendar, ...asked: Parameters<BusinessCalendar['explain']>) {
  const [start] = asked;
  const { at } = calendar.due(...asked);
  if (at === null || at - start < 366 * 86_400_000) calendar.explain(...asked);
}

/** Expects all instants of an answer within the supported range. */
function within(...instants: readonly unknown[]): void {
  for (const at of instants) {
    if (at === null) continue;
    if (Number.isSafeInteger(at) && Number(at) >= 0 && Number(at) <= END_OF_TIME) continue;
    throw new Error(`answered ${String(at)}`);
  }
}

function attempt<T>(action: () => T, note: (answer: string) => void): T | null {
  try {
    const answer = action();
    note('answered');
    return answer;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    expect(error.code).toMatch(/^calendar-/);
    note(error.code);
    return null;
  }
}

/** Replaces a value at any depth. */
function replaceSomewhere(given: unknown, place: number, odd: unknown): unknown {
  if (typeof given !== 'object' || given === null || place % 4 === 0) return odd;
  const entries = Object.entries(given);
  const chosen = Math.floor(place / 4) % Math.max(entries.length, 1);
  const changed = entries.map(([key, value], index): [string, unknown] => [
    key,
    index === chosen ? replaceSomewhere(value, Math.floor(place / 16), odd) : value,
  ]);
  return Array.isArray(given) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
}
