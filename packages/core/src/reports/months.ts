import { localDate } from '@aduan/core/catalogue';
import { refuseField } from '../errors.js';

const dayMs = 86_400_000;

/** A stretch of whole months in the zone of the office: `[from, before)`, epoch ms. */
export interface Period {
  readonly from: number;
  readonly before: number;
}

/**
 * The months from one to another, both included.
 *
 * @param first - `2026-03`
 * @param last - default: the first alone
 * @throws InputError when one is no month, or the last lies before the first
 */
export function monthsFrom(first: string, last: string = first, timeZone: string): Period {
  const [from, to] = [first, last].map(monthNumber) as [number, number];
  if (to < from) refuseField('until', 'lies before the first month');
  return { from: startOf(from, timeZone), before: startOf(to + 1, timeZone) };
}

/** The local month at an instant: `2026-03`. */
export function localMonth(at: number, timeZone: string): string {
  return localDate(at, timeZone).slice(0, 7);
}

function monthNumber(text: string): number {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month
    ? Number(year) * 12 + Number(month) - 1
    : refuseField('month', 'is no month');
}

/** The first instant of a month, found by halving: a zone may change its offset. */
function startOf(month: number, timeZone: string): number {
  const wall = Date.UTC(Math.floor(month / 12), month % 12, 1);
  const date = new Date(wall).toISOString().slice(0, 10);
  let [before, after] = [wall - dayMs, wall + dayMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(middle, timeZone) < date) before = middle;
    else after = middle;
  }
  return after;
}
