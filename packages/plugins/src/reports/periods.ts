import { localDate, refuseField } from '@aduan/core/channel';

const dayMs = 86_400_000;
/** Maximum months and weeks of a recap: two years and one year. Chosen by the project. */
const most = { month: 24, week: 53 } as const;

/** Whole months or weeks in the time zone of the office: `[from, before)`, epoch ms. */
export interface Period {
  readonly from: number;
  readonly before: number;
}

/** Unit of a period. A week begins on Monday and is named by ISO 8601: `2026-W14`. */
export type PeriodStep = 'month' | 'week';

/**
 * The period from one month or week to another, `2026-03` or `2026-W14`, both included.
 *
 * @throws InputError when one is invalid, the last lies before the first, or there are too many
 */
export function periodFrom(
  step: PeriodStep,
  first: string,
  until: string,
  timeZone: string,
): Period {
  const from = numberOf(step, step, first);
  const to = numberOf(step, 'until', until);
  if (to < from) refuseField('until', `lies before the first ${step}`);
  if (to - from >= most[step]) refuseField('until', `makes more than ${most[step]} ${step}s`);
  const startOf = (number: number) => startOfDay(firstDay(step, number), timeZone);
  return { from: startOf(from), before: startOf(to + 1) };
}

/** The local month or week at an instant: `2026-03`, `2026-W14`. */
export function stepAt(step: PeriodStep, at: number, timeZone: string): string {
  const date = localDate(at, timeZone);
  if (step === 'month') return date.slice(0, 7);
  const day = Date.parse(date) / dayMs;
  // A week belongs to the year of its Thursday.
  const thursday = new Date((mondayNumber(day) * 7 + 4 + 3) * dayMs);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** A consecutive number of a month or week. */
function numberOf(step: PeriodStep, field: PeriodStep | 'until', text: string): number {
  if (step === 'month') {
    const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
    return year && month
      ? Number(year) * 12 + Number(month) - 1
      : refuseField(field, 'is no month');
  }
  const [, year, week] = /^(20\d\d)-W([0-5]\d)$/.exec(text) ?? [];
  const number = mondayNumber(Date.UTC(Number(year), 0, 4) / dayMs) + Number(week) - 1;
  const isWeek = year && stepAt('week', firstDay('week', number), 'UTC') === text;
  return isWeek ? number : refuseField(field, 'is no week');
}

/** The number of the week of a day; both count from 1970, where day 4 was the first Monday. */
function mondayNumber(day: number): number {
  return Math.floor((day - 4) / 7);
}

/** The first day of a month or week as a UTC date, epoch ms. */
function firstDay(step: PeriodStep, number: number): number {
  if (step === 'week') return (number * 7 + 4) * dayMs;
  return Date.UTC(Math.floor(number / 12), number % 12, 1);
}

/** The first instant of a local day, found by bisection because a zone may change its offset. */
function startOfDay(wall: number, timeZone: string): number {
  const date = new Date(wall).toISOString().slice(0, 10);
  let [before, after] = [wall - dayMs, wall + dayMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(middle, timeZone) < date) before = middle;
    else after = middle;
  }
  return after;
}
