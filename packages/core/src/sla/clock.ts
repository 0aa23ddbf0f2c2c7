import type { Instant, Ms, Pause, Target } from '@aduan/calendar';
import type { SlaMetric } from './policy.js';

/** `breached`: the deadline passed (`now > dueAt`) before the clock stopped. */
export type SlaState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** One clock of a ticket at `now`. */
export interface SlaClock {
  readonly metric: SlaMetric;
  /** Key of the target in its policy. */
  readonly target: string;
  /** The time limit of the clock. */
  readonly limit: Target;
  /** Counts from 1. Reopening a ticket may begin a new cycle. */
  readonly cycle: number;
  readonly state: SlaState;
  readonly startedAt: Instant;
  /** `null` while an open-ended pause without a cap lasts. */
  readonly dueAt: Instant | null;
  /** When the clock was met, stopped late or cancelled; `null` while it runs. */
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** Meaning of a passed deadline. */
  readonly atDue: 'breach' | 'auto-close';
  /** Time used, without pauses: open time, or wall time for calendar days and elapsed time. */
  readonly elapsedMs: Ms;
  /** Time left in the same measure; negative after the deadline. */
  readonly remainingMs: Ms;
  /** When the clock was paused; pass it to `calendar.explain`. */
  readonly pauses: readonly Pause[];
  /** How often the clock was paused. */
  readonly pauseCount: number;
  /** Total of the pauses so far, in ms of wall time. */
  readonly pausedMs: Ms;
  /** Days by which the pauses so far have moved a limit in days; 0 for limits in time. */
  readonly pausedDays: number;
  readonly policyId: string;
  readonly policyVersion: string;
  readonly calendarHash: string;
  /** The range of the clock includes dates whose holidays are not decreed yet. */
  readonly provisional: boolean;
}
