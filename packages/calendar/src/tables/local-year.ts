import { firstDayOfYear } from '../local-date.js';
import type { Instant } from '../target.js';
import { type OffsetSpan, startOfDay, type TimeZone } from './time-zone.js';

/** A local year in a time zone. */
export interface LocalYear {
  readonly year: number;
  /** First instant of the year, and of the next one. */
  readonly start: Instant;
  readonly end: Instant;
  readonly spans: readonly OffsetSpan[];
}

/** Looks up when a year begins and ends, and its clock changes. */
export function localYear(zone: TimeZone, year: number): LocalYear {
  const start = startOfDay(zone, firstDayOfYear(year));
  const end = startOfDay(zone, firstDayOfYear(year + 1));
  return { year, start, end, spans: zone.spans(start, end) };
}
