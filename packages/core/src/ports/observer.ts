import type { TicketId } from '../ids.js';

/**
 * The steps of a desk's work, in the order in which a message travels them; `command` is what an officer or
 * the host asks for. These names are stable.
 */
export type Step =
  | 'receive'
  | 'store'
  | 'process'
  | 'command'
  | 'decide'
  | 'commit'
  | 'send'
  | 'sweep';

/** What is known of one step. No person, no words: only codes of the desk and of its host. */
export interface StepFacts {
  /** Name of the channel, or of the target that a delivery goes to. */
  readonly channel?: string;
  /** Name of the call, or of the action as `act:answer`. */
  readonly command?: string;
  /**
   * How it ended, when it did not throw: `stored`, `duplicate` or `failed` of `store`; `done`, `retry` or `dead` of
   * `process`; `committed`, `replayed`, `conflict` or `fenced` of `commit`; `sent`, `held`, `retry`, `dead` or
   * `uncertain` of `send`.
   */
  readonly outcome?: string;
  /** Code of the error that the outcome is owed to. */
  readonly error?: string;
  /** Status of the HTTP answer, of `receive`. */
  readonly status?: number;
  /** How many cases were due, of `sweep`. */
  readonly tickets?: number;
  /** The case. It has as many values as there are cases: for traces, not for metrics. */
  readonly ticketId?: TicketId;
}

/**
 * Watches the work of a desk: how long each step takes and how it ends. Steps lie within each other, as their calls
 * do. It calls `work` once and returns what that returns, or throws what that throws; the desk goes by what `work` did,
 * so that a fault of an observer reaches nobody. `openTelemetry` of `@aduan/opentelemetry` makes one.
 *
 * @param facts - what is known beforehand
 * @param work - the step itself; what turns out on its way it gives to `note`
 */
export type Observer = <Result>(
  step: Step,
  facts: StepFacts,
  work: (note: (facts: StepFacts) => void) => Promise<Result>,
) => Promise<Result>;

/** Watches nothing. */
export const noObserver: Observer = (_step, _facts, work) => work(() => {});
