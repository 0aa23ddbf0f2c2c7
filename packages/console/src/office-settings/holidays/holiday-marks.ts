import type { CalendarBody, Holiday } from '../calendar-body.js';

/** What a day of the year is to the office. `stays-open`: the code closes it, this office does not. */
export type DayMark = 'national' | 'joint-leave' | 'local' | 'stays-open' | 'none';

/** The marks that people choose from, in the order of the legend. */
export const marks = ['national', 'joint-leave', 'local', 'stays-open'] as const;

/** The holidays of a document and of the code, by date. */
export interface HolidayLists {
  readonly own: ReadonlyMap<string, Holiday>;
  /** Holidays of the code: those of the decrees that the desk was composed with. */
  readonly code: ReadonlyMap<string, Holiday>;
}

/** Puts both lists in order of their dates; the first holiday of a date names it. */
export function holidayLists(body: CalendarBody, code: readonly Holiday[]): HolidayLists {
  const byDate = (holidays: readonly Holiday[]) =>
    new Map(holidays.toReversed().map((holiday) => [holiday.date, holiday]));
  return { own: byDate(body.holidays), code: byDate(code) };
}

/** What a date is. */
export function markOf(date: string, { code, own }: HolidayLists): DayMark {
  const holiday = own.get(date);
  if (!holiday) return code.has(date) ? 'stays-open' : 'none';
  return holiday.kind === 'national' || holiday.kind === 'joint-leave' ? holiday.kind : 'local';
}

/** How many days of a year have each mark. */
export function countMarks(
  year: number,
  lists: HolidayLists,
): Readonly<Record<(typeof marks)[number], number>> {
  const counts = { national: 0, 'joint-leave': 0, local: 0, 'stays-open': 0 };
  for (const date of new Set([...lists.own.keys(), ...lists.code.keys()])) {
    const mark = markOf(date, lists);
    if (date.startsWith(`${year}-`) && mark !== 'none') counts[mark] += 1;
  }
  return counts;
}

/** The body with this holiday on its date. */
export function withHoliday(body: CalendarBody, holiday: Holiday): CalendarBody {
  return inOrder(body, [...without(body, holiday.date), holiday]);
}

/** The body with this date open. */
export function withOpenDate(body: CalendarBody, date: string): CalendarBody {
  return inOrder(body, without(body, date));
}

/** Holidays of the code in a year that the body lacks. */
export function missingOfYear(year: number, { code, own }: HolidayLists): readonly Holiday[] {
  return [...code.values()].filter(({ date }) => date.startsWith(`${year}-`) && !own.has(date));
}

/** The body with holidays of a year from the code, and with a list that reaches the end of that year. */
export function withDecree(
  body: CalendarBody,
  year: number,
  holidays: readonly Holiday[],
): CalendarBody {
  const filled = holidays.reduce(withHoliday, body);
  const end = `${year}-12-31`;
  const { coverage } = filled;
  return coverage.to >= end ? filled : { ...filled, coverage: { ...coverage, to: end } };
}

function without({ holidays }: CalendarBody, date: string): readonly Holiday[] {
  return holidays.filter((each) => each.date !== date);
}

function inOrder(body: CalendarBody, holidays: readonly Holiday[]): CalendarBody {
  return { ...body, holidays: holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
}
