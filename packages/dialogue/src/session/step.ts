import type { Effect } from './effect.js';
import type { Session } from './session.js';
import type { TraceEntry } from './trace.js';
import type { Turn } from './turn.js';

/** The result of one input. */
export interface Step<Slots extends object = object> {
  /** The session to store for the next input. */
  readonly session: Session<Slots>;
  /** What the citizen hears or reads; null when there is nothing to say. */
  readonly turn: Turn | null;
  /** What the host has to do now. */
  readonly effects: readonly Effect[];
  /** The rules that were applied, in order. */
  readonly trace: readonly TraceEntry[];
}
