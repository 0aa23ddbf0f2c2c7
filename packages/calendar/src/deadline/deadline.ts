import type { Instant, Ms } from '../target.js';

/** When a target is due, or the time left while an open-ended pause lasts. */
export interface Deadline {
  readonly at: Instant | null;
  readonly remainingMs: Ms;
  /** Days that did not count because a pause was running at their end. */
  readonly pausedDays: number;
}
