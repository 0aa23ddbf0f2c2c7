import { localDate } from '@aduan/core/catalogue';
import { refuseField } from '../errors.js';

const dayMs = 86_400_000;
/** How many months one recap takes. A choice of this project. */
const most = 24;

/** A stretch of whole months in the zone of the office: `[from, before)`, epoch ms. */
export interface Period {
  readonly from: number;
  readonly before: number;
}

/**
 * The months from one to another, `2026-03`, both included.
 *
 * @throws InputError when one is no month, the last lies before the first, or they are too many
 */
export function monthsFrom(month: string, until: string, timeZone: string): Period {
  const from = monthNumber('month', month);
  const to = monthNumber('until', until);
  if (to < from) refuseField('until', 'lies before the first month');
  if (to - from >= most) refuseField('until', `makes more than ${most} months`);
  return { from: startOf(from, timeZone), before: startOf(to + 1, timeZone) };
}

/** The local month at an instant: `2026-03`. */
export function localMonth(at: number, timeZone: string): string {
  return localDate(at, timeZone).slice(0, 7);
}

function monthNumber(field: 'month' | 'until', text: string): number {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : refuseField(field, 'is no month');
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
