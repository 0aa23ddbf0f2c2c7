import { DAY_MS } from '../local-date.js';
import type { Instant } from '../target.js';
import { type Indexes, indexes } from './indexes.js';
import { wallOfInstant } from './time-zone.js';
import { closing, type YearBlock } from './year-block.js';

/**
 * The days of years that follow each other, in one piece: to a count of working days New Year is a
 * night like any other. The rank of a working day is the number of working days before it.
 */
export interface DayStrip {
  /** Number of the first day, and of the day after the last. */
  readonly firstDay: number;
  readonly endDay: number;
  /** Number of working days before each day, and in all. */
  readonly rankOfDay: Indexes;
  /** The last closing of the working day of each rank. */
  readonly closings: Float64Array;
}

/** Lays the days of years end to end. */
export function dayStrip(firstDay: number, endDay: number, years: readonly YearBlock[]): DayStrip {
  const lastClosings: Instant[] = [];
  for (const year of years) {
    const { start, spans, opens } = year;
    for (let interval = 1; interval < opens.length - 1; interval++) {
      const wall = wallOfInstant(spans, start + (opens[interval] ?? 0) * 1000);
      lastClosings[Math.floor(wall / DAY_MS) - firstDay] = start + closing(year, interval);
    }
  }
  const count = endDay - firstDay;
  const rankOfDay = indexes(count + 1, count);
  const closings: Instant[] = [];
  for (let day = 0; day < count; day++) {
    const last = lastClosings[day];
    if (last !== undefined) closings.push(last);
    rankOfDay[day + 1] = closings.length;
  }
  return { firstDay, endDay, rankOfDay, closings: new Float64Array(closings) };
}
