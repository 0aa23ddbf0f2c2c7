import type { CalendarDefinition, LocalDate } from './definition.js';
import type { ClosedReason, Explanation } from './explanation.js';
import type { DayOptions, Due, Edge, Instant, Ms, Pause, Target } from './target.js';

/** Options of `add` and `subtract`. */
export interface AddOptions {
  /** Default `closing`. */
  readonly edge?: Edge;
}

/** A period `[start, end)` during which the calendar is open. */
export interface OpenPeriod {
  readonly start: Instant;
  readonly end: Instant;
}

/** The next moment at which the calendar opens or closes. */
export interface CalendarChange {
  /** `Infinity` when nothing changes within 50 years. */
  readonly at: Instant;
  /** Whether the calendar is open from then on. */
  readonly open: boolean;
  /** Why it is closed from then on; `null` when it opens. */
  readonly reason: ClosedReason | null;
}

/**
 * Answers questions about open time. Instants are epoch ms from 1970 to 2199 (UTC). Intervals are half-open. The cost
 * of an answer does not grow with the distance.
 *
 * Every method throws {@link CalendarError}: `calendar-bad-input` for a value that is not a whole number (of ms or
 * days) in its range, `calendar-unknown-date` for a date that does not exist, `calendar-out-of-range` when the answer
 * lies outside the range or more than 50 years away, `calendar-not-covered` when it depends on dates without a holiday
 * list and `beyond` is `throw`.
 */
export interface BusinessCalendar {
  /** The validated, frozen definition. */
  readonly def: CalendarDefinition;
  /** SHA-256 (hex) of the definition's canonical JSON. Two equal hashes give equal answers. */
  readonly hash: string;
  /** Whether the calendar is open at `at`. It is open at the opening instant and closed at the closing instant. */
  isOpen(at: Instant): boolean;
  /** Whether the local date has any open time. */
  isWorkingDay(date: LocalDate): boolean;
  /** The first instant by which `open` ms of open time have passed since `from`. */
  add(from: Instant, open: Ms, options?: AddOptions): Instant;
  /**
   * An instant from which `open` ms of open time remain until `to`. Two instants may fit, the ends of one closed
   * stretch. `closing` (default) takes the later one, which is an opening; `opening` takes the earlier one, which is a
   * closing.
   */
  subtract(to: Instant, open: Ms, options?: AddOptions): Instant;
  /** Open time in `[from, to)` outside the pauses, in ms; negative when `to` lies before `from`. */
  between(from: Instant, to: Instant, pauses?: readonly Pause[]): Ms;
  /** The n-th working day after the receipt; a negative n counts backwards. */
  addWorkingDays(received: Instant, days: number, options?: DayOptions): Instant;
  /** Working days in `(from, to]`; negative when `to` lies before `from`. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** The first opening or closing after `at`. */
  nextChange(at: Instant): CalendarChange;
  /** The open periods of `[from, to)`, the first and the last cut to it. Without `to`: the next 50 years. */
  periods(from: Instant, to?: Instant): Iterable<OpenPeriod>;
  /** The deadline of a target that starts at `start`. */
  due(start: Instant, target: Target, pauses?: readonly Pause[]): Due;
  /** The deadline with the steps that prove it. */
  explain(start: Instant, target: Target, pauses?: readonly Pause[]): Explanation;
}
