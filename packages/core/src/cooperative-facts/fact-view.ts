import type { FactAct } from './decide-fact.js';
import type { Fact } from './fact.js';

/** A fact with what can be told of it now. */
export type FactView = Fact & {
  /** Whole days since it was so. */
  readonly ageDays: number;
  /** Older than facts of its kind are trusted, and not looked at since. */
  readonly isStale: boolean;
  /** What the reader may do with it. */
  readonly acts: readonly FactAct[];
};
