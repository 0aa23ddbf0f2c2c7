import type { OpenEffect } from '@aduan/core';

/** What came of an effect, and what the desk shall do with the message because of it. */
export interface PerformedEffect {
  /** A declared outcome of the task; `open` or `closed`; `answered`, `timeout` or `unavailable`. */
  readonly outcome: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  /** The case that the desk opens. Its own acknowledgement tells number, PIN and date. */
  readonly open?: OpenEffect;
}
