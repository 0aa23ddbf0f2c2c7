import type { TicketId } from '../ids.js';

/**
 * The steps of a desk's work, in the order in which a message passes them; `command` is a call by an officer or the
 * host. These names are stable.
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

/** Attributes of one step: only codes of the desk and of its host, no personal data and no text. */
export interface StepFacts {
  /** Name of the channel, or of the target of a delivery. */
  readonly channel?: string;
  /** Name of the call; `act` names its action as well: `act:route`. */
  readonly command?: string;
  /**
   * How it ended, when it did not throw. `store`: `stored`, `duplicate` or `failed`; `process`: `done`, `retry` or
   * `dead`; `commit`: `committed`, `replayed`, `conflict` or `fenced`; `send`: `sent`, `held`, `retry`, `dead` or
   * `uncertain`.
   */
  readonly outcome?: string;
  /** Code of the error that caused the outcome. */
  readonly error?: string;
  /** HTTP status of the response, for `receive`. */
  readonly status?: number;
  /** How many tickets were due, for `sweep`. */
  readonly tickets?: number;
  /** The ticket. It has as many values as there are tickets: use it for traces, not for metrics. */
  readonly ticketId?: TicketId;
}

/**
 * Observes the work of a desk: how long each step takes and how it ends. Steps nest as their calls do. An observer
 * calls `work` once and returns or throws what it does. The desk uses the result of `work` itself, so a fault of an
 * observer has no effect. `openTelemetry` of `@aduan/opentelemetry` makes one.
 *
 * @param facts - what is known at the start
 * @param work - the step itself; it passes what it learns to `note`
 */
export type Observer = <Result>(
  step: Step,
  facts: StepFacts,
  work: (note: (facts: StepFacts) => void) => Promise<Result>,
) => Promise<Result>;

/** An observer that does nothing. */
export const noObserver: Observer = (_step, _facts, work) => work(() => {});
