import type { NumberInText } from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { Effect } from '../session/effect.js';
import type { CitizenMessage, Input } from '../session/input.js';
import type { Session } from '../session/session.js';
import type { Step } from '../session/step.js';
import { withTicketNumber } from '../session/with-ticket-number.js';
import { step } from '../step/step.js';

/** The outcome that a host returns for an effect; null leaves the effect open. */
export type SimulatedOutcome = {
  readonly outcome: string;
  readonly slots?: Readonly<Record<string, unknown>>;
} | null;

/** The host of a simulated conversation. */
export interface SimulatedHost {
  /** Performs an effect, at a time in epoch ms. */
  perform(effect: Exclude<Effect, { type: 'wake' }>, at: number): SimulatedOutcome;
  /** Finds a ticket number of this desk in a text. Default: finds nothing. */
  readonly numberIn?: (text: string) => NumberInText | null;
}

/** A step with its input. */
export interface SimulatedStep<Slots extends object> extends Step<Slots> {
  readonly input: Input;
}

/** A conversation without a channel: the host answers at once, and the clock is set by hand. */
export interface Simulation<Slots extends object> {
  /** The session after the last input; null before the first. */
  readonly session: Session<Slots> | null;
  /** Epoch ms. */
  readonly at: number;
  /** Sends a message of the citizen, and performs everything that follows. */
  say(said: CitizenMessage | string): readonly SimulatedStep<Slots>[];
  /** Sends any other input. */
  give(input: WithoutBase<Input>): readonly SimulatedStep<Slots>[];
  /** Advances the clock. A conversation that becomes due gets its input. */
  wait(ms: number): readonly SimulatedStep<Slots>[];
  /** Sends the last input again. */
  again(): readonly SimulatedStep<Slots>[];
}

/** An input without the key and the time, which the simulation adds. */
export type WithoutBase<Value> = Value extends unknown ? Omit<Value, 'key' | 'at'> : never;

/** Time between two inputs, in ms. */
const pauseMs = 10_000;

/**
 * Starts a conversation without a channel, for tests and the terminal.
 *
 * @param at - start time, epoch ms
 */
export function simulate<Shape extends FlowShape>(
  flow: Flow<Shape>,
  host: SimulatedHost,
  at: number,
): Simulation<Shape['slots']> {
  type Slots = Shape['slots'];
  const state = { session: null as Session<Slots> | null, at, count: 0, wakeAt: Infinity };
  let last: Input | undefined;

  function take(input: Input): SimulatedStep<Slots>[] {
    const taken = step(flow, state.session, input);
    state.session = taken.session;
    state.wakeAt = taken.session.wakeAt ?? Infinity;
    const steps: SimulatedStep<Slots>[] = [{ ...taken, input }];
    for (const effect of taken.effects) {
      const outcome = effect.type === 'wake' ? null : host.perform(effect, state.at);
      if (!outcome) continue;
      steps.push(...take(made({ type: 'outcome', effect: effect.key, ...outcome })));
    }
    return steps;
  }
  function made(input: WithoutBase<Input>): Input {
    state.count += 1;
    return { ...input, key: `input-${state.count}`, at: state.at } as Input;
  }
  function give(input: WithoutBase<Input>): SimulatedStep<Slots>[] {
    if (state.count > 0) state.at += pauseMs;
    last = made(input);
    return take(last);
  }
  return {
    get session() {
      return state.session;
    },
    get at() {
      return state.at;
    },
    say(said) {
      const heard = typeof said === 'string' ? { text: said } : said;
      return give({ type: 'message', ...withTicketNumber(heard, host.numberIn) });
    },
    give,
    wait(ms) {
      const until = state.at + ms;
      const isDue = state.wakeAt <= until;
      state.at = Math.min(until, state.wakeAt);
      const steps = isDue ? take(made({ type: 'due' })) : [];
      state.at = until;
      return steps;
    },
    again: () => (last ? take(last) : []),
  };
}
