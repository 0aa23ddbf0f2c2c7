import type { LocalDate } from './definition.js';
import type { Due, Instant, Ms } from './target.js';

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
  readonly name?: string;
  /** The decree a holiday rests on. */
  readonly source?: string;
}

/** One stretch of `[start, due)` within one local date. */
export interface ExplanationStep {
  readonly from: Instant;
  readonly to: Instant;
  /** The local date on which it lies. */
  readonly date: LocalDate;
  readonly kind: 'counted' | 'closed' | 'paused';
  /** Time that uses up the target: open time, or wall time for calendar days and elapsed time. */
  readonly countedMs: Ms;
  /** `null` unless `closed`. */
  readonly reason: ClosedReason | null;
  readonly label: { readonly id: string; readonly en: string };
}

/**
 * The proof of a deadline: steps that partition `[start, due)` without gap or overlap. While an
 * open-ended pause lasts they end where it begins.
 *
 * It is plain JSON that anybody can count again: `countedMs` adds up to a target in time, the dates
 * with counted steps are the days of a target in days, and the last step ends at the deadline.
 */
export interface Explanation extends Due {
  readonly steps: readonly ExplanationStep[];
}
