/** A local date in the time zone of the calendar, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Opening hours `[start, end)` in local `HH:MM`; the end may be `24:00`. */
export type Interval = readonly [start: string, end: string];

/** The days of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Hours of a week. A missing weekday is closed. */
export type WeeklyHours = { readonly [day in Weekday]?: readonly Interval[] };

/** Weekly hours that hold from a local date until the next entry begins. */
export interface CalendarWeek {
  /** First date of these hours; left out = from the beginning. `weeks` must be in ascending order of `from`. */
  readonly from?: LocalDate;
  readonly hours: WeeklyHours;
}

/** A local date that is closed for the whole day. */
export interface CalendarHoliday {
  readonly date: LocalDate;
  readonly name: string;
  /** `national`, `joint-leave` and `local` have their own words in explanations. */
  readonly kind: 'national' | 'joint-leave' | 'local' | (string & {});
  /** The decree it is based on, short enough for a label: `SKB 1497/2025`. */
  readonly source?: string;
}

/**
 * Dates on which other hours replace the week: Ramadan, half days, extra working days. An empty list closes the day.
 * When two entries cover a date, the later one in the list applies.
 */
export interface CalendarSpecial {
  readonly from: LocalDate;
  /** Last date, inclusive; left out = `from` alone. */
  readonly to?: LocalDate;
  /** One list for every date, or lists by weekday (a missing weekday is closed). */
  readonly hours: WeeklyHours | readonly Interval[];
  readonly name: string;
  /** The decree it is based on, short enough for a label. */
  readonly source?: string;
}

/** For which dates the holiday list is known. */
export interface CalendarCoverage {
  readonly from: LocalDate;
  /** Last date, inclusive. */
  readonly to: LocalDate;
  /** Behaviour outside the coverage: refuse the question, or ignore holidays and mark the answer `provisional`. */
  readonly beyond: 'throw' | 'provisional';
}

/**
 * A business calendar as plain JSON. Its hash is its identity. A holiday takes precedence over a special day, and a
 * special day over the week. When a date has two holidays, the first in the list gives the name. A list has at most
 * 10,000 entries.
 */
export interface CalendarDefinition {
  readonly id: string;
  readonly version: string;
  /** IANA zone; every time and date of the definition is local to it. */
  readonly timeZone: string;
  /**
   * Allows an interval of weekly hours to end on the next day, that is, at or before its start. Such an interval is
   * treated as two intervals that meet at midnight, so a holiday closes only its own date.
   */
  readonly overnight?: boolean;
  readonly weeks: readonly CalendarWeek[];
  readonly holidays: readonly CalendarHoliday[];
  readonly special: readonly CalendarSpecial[];
  readonly coverage: CalendarCoverage;
}
