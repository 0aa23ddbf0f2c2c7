/** A date on the wall of the calendar's zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Opening hours `[start, end)` in local `HH:MM`; the end may be `24:00`. */
export type Interval = readonly [start: string, end: string];

/** The days of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Hours of a week. A weekday that is missing is closed. */
export type WeeklyHours = { readonly [day in Weekday]?: readonly Interval[] };

/** Weekly hours that are valid from a local date on, until the next entry begins. */
export interface CalendarWeek {
  /** First local date; left out = since ever. Entries stand in ascending order. */
  readonly from?: LocalDate;
  readonly hours: WeeklyHours;
}

/** A local date that is closed for the whole day. */
export interface CalendarHoliday {
  readonly date: LocalDate;
  readonly name: string;
  /** `national`, `joint-leave` and `local` have words of their own in explanations. */
  readonly kind: 'national' | 'joint-leave' | 'local' | (string & {});
  /** The decree it rests on, short enough for a label: `SKB 1497/2025`. */
  readonly source?: string;
}

/**
 * Dates on which other hours replace the week: Ramadan, half days, extra working days. An empty
 * list closes the day. Of two entries for one date the later in the list is valid.
 */
export interface CalendarSpecial {
  readonly from: LocalDate;
  /** Last date, inclusive; left out = `from` alone. */
  readonly to?: LocalDate;
  /** One list for every date, or lists by weekday (a missing weekday is closed). */
  readonly hours: WeeklyHours | readonly Interval[];
  readonly name: string;
  /** The decree it rests on, short enough for a label. */
  readonly source?: string;
}

/** For which dates the holiday list is known. */
export interface CalendarCoverage {
  readonly from: LocalDate;
  /** Last date, inclusive. */
  readonly to: LocalDate;
  /** Outside: refuse the question, or answer without holidays and mark the answer `provisional`. */
  readonly beyond: 'throw' | 'provisional';
}

/**
 * A business calendar as plain JSON; its hash is its identity. A holiday beats a special day, a
 * special day beats the week; of two holidays on one date the first in the list gives its name. No list has more than
 * 10,000 entries.
 */
export interface CalendarDefinition {
  readonly id: string;
  readonly version: string;
  /** IANA zone; every time and date of the definition is local to it. */
  readonly timeZone: string;
  /**
   * Allows an interval of weekly hours to end at or before its start, on the next day. It stands
   * for two intervals joined at midnight, so a holiday still closes its own date only.
   */
  readonly overnight?: boolean;
  readonly weeks: readonly CalendarWeek[];
  readonly holidays: readonly CalendarHoliday[];
  readonly special: readonly CalendarSpecial[];
  readonly coverage: CalendarCoverage;
}
