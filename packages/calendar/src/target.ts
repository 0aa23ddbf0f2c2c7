/** A point in time, in epoch milliseconds. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Ms = number;

/**
 * Which end of a closed stretch the answer takes when the time is used up exactly at a closing: that closing (default),
 * or the next opening.
 */
export type Edge = 'closing' | 'opening';

/** Counting of working days. */
export interface DayOptions {
  /**
   * `day-after-receipt` (default): the local date of receipt is day 0, at any hour. `deemed-receipt`: a report that
   * arrives on a closed day or after the last closing counts as received on the next working day, which is then day 0.
   */
  readonly count?: 'day-after-receipt' | 'deemed-receipt';
  /**
   * `close-of-day` (default): the last closing of the n-th working day. `same-time`: the wall time
   * of receipt on that day; if that is closed, the next opening.
   */
  readonly due?: 'close-of-day' | 'same-time';
}

/** A time limit in one of the four units that complaint law uses. */
export type Target =
  | { readonly unit: 'business-time'; readonly ms: Ms; readonly edge?: Edge }
  | ({ readonly unit: 'working-days'; readonly days: number } & DayOptions)
  | {
      readonly unit: 'calendar-days';
      /** The limit ends with the last millisecond of the n-th local date after the receipt. */
      readonly days: number;
      /** Handling of a date that is closed. Default `keep`. */
      readonly onClosed?: 'keep' | 'next-working-day' | 'previous-working-day';
    }
  | { readonly unit: 'elapsed'; readonly ms: Ms };

/**
 * Half-open range `[from, to)` in which the clock is paused; `to: null` = it is still paused. Pauses may be in any
 * order, overlap or touch.
 *
 * A working or calendar day does not count when the clock is paused at its end.
 */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason?: string;
}

/** A deadline. */
export interface Due {
  /** Breached when `now > at`. `null` while an open-ended pause makes it unknown. */
  readonly at: Instant | null;
  /** The range includes dates whose holidays were not known when the calendar was made. */
  readonly provisional: boolean;
  readonly calendarHash: string;
  /**
   * Time that is still to run when the open-ended pause ends: open time for `business-time` and `working-days`, wall
   * time for the others. 0 when `at` is known.
   */
  readonly remainingMs: Ms;
  /**
   * Days that did not count because the clock was paused at their end. 0 for limits in time, and while `at` is not
   * known.
   */
  readonly pausedDays: number;
}

/** Time left until a deadline, as people count it; negative when it has passed. */
export interface RemainingTime {
  /** Open time. */
  readonly ms: Ms;
  /** Working days from today to the date of the deadline. */
  readonly workingDays: number;
}
