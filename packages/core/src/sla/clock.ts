import type { Instant, Ms, Pause, Target } from '../calendar/target.js';
import type { SlaMetric } from './policy.js';

/** `breached`: the deadline passed (`now > dueAt`) before the clock stopped. */
export type SlaState = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** Something that happens at an instant, once: a level of a warning or of an escalation. */
export interface SlaLevel {
  /** From 1, in the order of the policy. */
  readonly level: number;
  readonly at: Instant;
  /** Role to tell; `null` = whoever handles the ticket. */
  readonly to: string | null;
}

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
  /** Warnings, each at its instant; none while the deadline is unknown, none after the stop. */
  readonly warnings: readonly SlaLevel[];
  /** The instants of the warnings, in ms. */
  readonly warnAt: readonly Instant[];
  /** The breach itself (level 1, one ms after the deadline) and what follows it; none once met. */
  readonly breaches: readonly SlaLevel[];
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
  readonly policyId: string;
  readonly policyVersion: string;
  readonly calendarHash: string;
  /** The deadline runs over dates whose holidays are not decreed yet. */
  readonly provisional: boolean;
}
