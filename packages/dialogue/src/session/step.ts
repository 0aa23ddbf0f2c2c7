import type { Effect } from './effect.js';
import type { Session } from './session.js';
import type { TraceEntry } from './trace.js';
import type { Turn } from './turn.js';

/** The result of one input. */
export interface Step<Slots extends object = object> {
  /** The session to store for the next input. */
  readonly session: Session<Slots>;
  /** The next turn for the citizen; null when there is nothing to say. */
  readonly turn: Turn | null;
  /** Effects for the host to perform now. */
  readonly effects: readonly Effect[];
  /** The rules that were applied, in order. */
  readonly trace: readonly TraceEntry[];
}
