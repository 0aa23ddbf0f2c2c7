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
   * Outcome of a step that did not throw. `store`: `stored`, `duplicate` or `failed`; `process`: `done`, `retry` or
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
 * Traces the work of a desk: the duration and the outcome of each step. Steps nest as their calls do. An observer must
 * call `work` once and return its result or throw its error. The desk uses the result of `work` itself, so a fault of
 * an observer has no effect. `openTelemetry` of `@aduan/opentelemetry` creates one.
 *
 * @param facts - attributes known at the start
 * @param work - the step itself; it passes later attributes to `note`
 */
export type Observer = <Result>(
  step: Step,
  facts: StepFacts,
  work: (note: (facts: StepFacts) => void) => Promise<Result>,
) => Promise<Result>;

/** An observer that does nothing. */
export const noObserver: Observer = (_step, _facts, work) => work(() => {});
