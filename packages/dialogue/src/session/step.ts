import type { Effect } from './effect.js';
import type { Session } from './session.js';
import type { TraceEntry } from './trace.js';
import type { Turn } from './turn.js';

/** What one input makes of a conversation. */
export interface Step<Slots extends object = object> {
  /** To be kept for the next input. */
  readonly session: Session<Slots>;
  /** What the citizen hears or reads; null when there is nothing to say to him. */
  readonly turn: Turn | null;
  /** What the host does now. */
  readonly effects: readonly Effect[];
  /** Which rules were followed, in order. */
  readonly trace: readonly TraceEntry[];
}
