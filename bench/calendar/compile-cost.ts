import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type BusinessCalendar, type CalendarDefinition, compileCalendar } from '@aduan/calendar';
import { elapsed, median } from './rounds.ts';

/** Rounds of warm-up, and rounds that count. */
const FIRST_ROUNDS = 200;
const ROUNDS = 101;
const CALENDARS = 200;

/** The cost of a calendar before it answers. */
export interface CompileCost {
  /** Validation and all years of the coverage, including counts of days, per year. */
  readonly microsecondsPerYear: number;
  /** The same for the fastest round: other load on the machine can only make a round slower. */
  readonly leastPerYear: number;
  /** The tables of a year. */
  readonly bytesPerYear: number;
  /** The validated copy of the definition, once for each calendar. */
  readonly bytesOfDefinition: number;
  /** The identity hash, computed on demand. */
  readonly microsecondsOfHash: number;
}

/**
 * Time: the median of many compilations of every year of the coverage. Memory: many calendars are kept, and the
 * growth of the heap and of external buffers after a full collection is divided by their number.
 */
export function compileCost(definition: CalendarDefinition): CompileCost {
  const years = yearsOf(definition);
  const compiling = microseconds(() => compileYears(compileCalendar(definition), years));
  const hashing = median(microseconds(() => compileCalendar(definition).hash));
  const checking = median(microseconds(() => compileCalendar(definition)));

  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const empty = usedBytes(collect);
  const calendars = Array.from({ length: CALENDARS }, () => compileCalendar(definition));
  const checked = usedBytes(collect);
  for (const calendar of calendars) compileYears(calendar, years);
  const compiled = usedBytes(collect);
  return {
    microsecondsPerYear: median(compiling) / years.length,
    leastPerYear: Math.min(...compiling) / years.length,
    bytesPerYear: (compiled - checked) / calendars.length / years.length,
    bytesOfDefinition: (checked - empty) / calendars.length,
    microsecondsOfHash: hashing - checking,
  };
}

function microseconds(run: () => unknown): readonly number[] {
  for (let round = 0; round < FIRST_ROUNDS; round++) run();
  return Array.from({ length: ROUNDS }, () => elapsed(run) * 1000);
}

/** An instant in each year of the coverage. */
function yearsOf({ coverage }: CalendarDefinition): readonly number[] {
  const first = Number(coverage.from.slice(0, 4));
  const last = Number(coverage.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => Date.UTC(first + index, 6));
}

function compileYears(calendar: BusinessCalendar, years: readonly number[]): void {
  for (const year of years) {
    calendar.isOpen(year);
    calendar.addWorkingDays(year, 1);
  }
}

function usedBytes(collect: () => void): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
