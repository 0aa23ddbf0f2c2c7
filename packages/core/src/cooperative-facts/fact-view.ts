import type { FactAct } from './decide-fact.js';
import type { Fact } from './fact.js';

/** A fact with properties derived at the time of reading. */
export type FactView = Fact & {
  /** Whole days since the observation. */
  readonly ageDays: number;
  /** Whether it is older than facts of its kind are trusted, and was not confirmed since. */
  readonly isStale: boolean;
  /** What the reader may do with it. */
  readonly acts: readonly FactAct[];
};
