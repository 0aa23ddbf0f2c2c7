import type { Answer } from '../flow/node.js';
import type { Digit } from '../flow/prompt.js';

/** One sentence for the citizen. */
export interface Utterance {
  /** Its prompt; the engine's own sentences begin with `~`. */
  readonly prompt: string;
  readonly text: string;
  /** The recording that the phone plays instead. */
  readonly audio?: string;
  /** Whether it is spelled letter by letter and digit by digit. */
  readonly spell?: true;
}

/** A choice that is offered to the citizen. */
export interface TurnChoice {
  readonly id: string;
  readonly label: string;
  readonly digit: Digit | null;
}

/** The number of digits that a turn asks for, and the key that ends them. */
export interface TurnDigits {
  readonly min: number;
  readonly max: number;
  readonly finish?: '#' | '*';
}

/** The one thing that a turn waits for. */
export type Blocking =
  | {
      readonly do: 'choose';
      readonly choices: readonly TurnChoice[];
      /** Digits that may be keyed instead of a choice; they may be a secret. */
      readonly digits?: TurnDigits;
      readonly timeoutMs?: number;
    }
  | {
      readonly do: 'ask';
      readonly slot: string;
      readonly accepts: readonly Answer[];
      readonly digits?: TurnDigits;
      readonly secret?: true;
      /** Choices besides the answer: to skip the question. */
      readonly choices: readonly TurnChoice[];
      readonly timeoutMs?: number;
    }
  /** Waits for the outcome of the effect. */
  | { readonly do: 'wait'; readonly effect: string }
  | { readonly do: 'queue'; readonly queue: string; readonly effect: string }
  /** An officer speaks; the bot only listens. */
  | { readonly do: 'listen' }
  | { readonly do: 'end' };

/** The next output to the citizen: any number of sentences, and one thing to wait for. */
export interface Turn {
  /** Unique in the conversation; the same when the turn is replayed. */
  readonly id: string;
  readonly language: string;
  readonly say: readonly Utterance[];
  readonly next: Blocking;
}
