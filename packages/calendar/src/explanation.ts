import type { LocalDate } from './definition.js';
import type { Due, Instant, Ms, Pause, Target } from './target.js';

/** Why a stretch of time is not counted. */
export interface ClosedReason {
  readonly type:
    | 'weekend'
    | 'outside-hours'
    | 'break'
    | 'holiday'
    | 'special'
    | 'not-covered'
    | 'receipt-day';
  /**
   * Name of the holiday or special day. For `break` and `outside-hours`: name of the special day that set the hours.
   */
  readonly name?: string;
  /** The decree that the holiday or special day is based on. */
  readonly source?: string;
}

/** One stretch of `[start, due)` within one local date. */
export interface ExplanationStep {
  readonly from: Instant;
  readonly to: Instant;
  /** The local date of the step. */
  readonly date: LocalDate;
  readonly kind: 'counted' | 'closed' | 'paused';
  /** Time that counts toward the target: open time, or wall time for calendar days and elapsed time. */
  readonly countedMs: Ms;
  /** `null` unless `closed`. */
  readonly reason: ClosedReason | null;
  readonly label: { readonly id: string; readonly en: string };
}

/** A limit in calendar days that ended on a closed date and was moved to a working day. */
export interface MovedLimit {
  /** The closed date. */
  readonly from: LocalDate;
  /** Why it is closed. */
  readonly reason: ClosedReason;
  readonly label: { readonly id: string; readonly en: string };
}

/**
 * The proof of a deadline: steps that partition `[start, due)` without gap or overlap. While an open-ended pause lasts,
 * the steps end where the pause begins. Dates and labels are in the time zone of the calendar.
 *
 * It is plain JSON. Anyone with the definition that has this `calendarHash` can check it: the `countedMs` of the steps
 * add up to a limit in time, `days` are the days of a limit in days, and the last step ends at the deadline. A day
 * whose end is paused has only `paused` steps; `pauses` lists the times without progress. A day that is paused until
 * the deadline itself counts without a `counted` step: the deadline is the only instant of it that is not paused.
 */
export interface Explanation extends Due {
  readonly start: Instant;
  readonly limit: Target;
  readonly pauses: readonly Pause[];
  /** The calendar of the proof, besides its hash. */
  readonly calendar: {
    readonly id: string;
    readonly version: string;
    /** IANA zone of every date and label. */
    readonly timeZone: string;
  };
  /** The dates that a limit in days counts, in order; empty for a limit in time. */
  readonly days: readonly LocalDate[];
  /** `null` unless `onClosed` moved the limit. */
  readonly moved: MovedLimit | null;
  readonly steps: readonly ExplanationStep[];
}
