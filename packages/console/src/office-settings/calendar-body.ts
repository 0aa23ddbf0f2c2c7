/** Opening hours `[start, end)` in local `HH:MM`; the end may be `24:00`. */
export type Interval = readonly [start: string, end: string];

/** The days of the week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Hours of a week. A missing weekday is closed. */
export type WeeklyHours = { readonly [day in Weekday]?: readonly Interval[] };

/** A date that is closed for the whole day. */
export interface Holiday {
  /** `2027-03-12` */
  readonly date: string;
  readonly name: string;
  /** `national`, `joint-leave`, `local`, or a kind of the host. */
  readonly kind: string;
  /** The decree: `SKB 1497/2025`. */
  readonly source?: string;
}

/** Dates on which other hours replace the week, such as Ramadan. */
export interface SpecialHours {
  readonly from: string;
  /** Last date, inclusive; left out = `from` alone. */
  readonly to?: string;
  readonly hours: WeeklyHours | readonly Interval[];
  readonly name: string;
  readonly source?: string;
}

/** The document `calendar`. The API leaves the form of its body to the document. */
export interface CalendarBody {
  /** In ascending order of `from`; the first may hold from the beginning. */
  readonly weeks: readonly { readonly from?: string; readonly hours: WeeklyHours }[];
  readonly holidays: readonly Holiday[];
  readonly special: readonly SpecialHours[];
  /** The dates for which the list of holidays is known. */
  readonly coverage: { readonly from: string; readonly to: string; readonly beyond: string };
}

/** Weeks with one more from a date, which begins with the hours that would hold then. */
export function withLaterWeek(weeks: CalendarBody['weeks'], from: string): CalendarBody['weeks'] {
  const before = weeks.findLastIndex((each) => (each.from ?? '') <= from);
  const hours = weeks[Math.max(before, 0)]?.hours ?? {};
  return weeks.toSpliced(before + 1, 0, { from, hours });
}

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] as Weekday;
}

/** Whether hours hold for every date alike. */
export function isDaily(hours: SpecialHours['hours']): hours is readonly Interval[] {
  return Array.isArray(hours);
}
