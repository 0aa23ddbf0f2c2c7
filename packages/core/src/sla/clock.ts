import type { Instant, Ms, Pause, Target } from '../calendar/target.js';
import type { SlaMetric } from './policy.js';

/** `breached`: the deadline passed (`now > dueAt`) before the clock stopped. */
export type SlaState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** One clock of a ticket as it stood at `now`. */
export interface SlaClock {
  readonly metric: SlaMetric;
  /** Key of the target in its policy. */
  readonly target: string;
  /** How long the clock may run. */
  readonly limit: Target;
  /** From 1; a reopened ticket may begin another. */
  readonly cycle: number;
  readonly state: SlaState;
  readonly startedAt: Instant;
  /** `null` while a pause lasts that no cap will end. */
  readonly dueAt: Instant | null;
  /** When it was met, stopped late or cancelled; `null` while it lasts. */
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** What passing the deadline means. */
  readonly atDue: 'breach' | 'auto-close';
  /** Time used: open time, or wall time for calendar days and elapsed time; pauses left out. */
  readonly elapsedMs: Ms;
  /** Time left in the same measure; negative after the deadline. */
  readonly remainingMs: Ms;
  /** When it stood still; see `calendar.explain`. */
  readonly pauses: readonly Pause[];
  /** How often it waited. */
  readonly pauseCount: number;
  /** How long it waited so far, in ms of wall time. */
  readonly pausedMs: Ms;
  /** By how many of its days the pauses so far have moved a limit in days; 0 for limits in time. */
  readonly pausedDays: number;
  readonly policyId: string;
  readonly policyVersion: string;
  readonly calendarHash: string;
  /** The deadline runs over dates whose holidays are not decreed yet. */
  readonly provisional: boolean;
}
