import type { Answer } from '../flow/node.js';
import type { Digit } from '../flow/prompt.js';

/** One sentence that the citizen hears or reads. */
export interface Utterance {
  /** The prompt it comes from; the engine's own begin with `~`. */
  readonly prompt: string;
  readonly text: string;
  /** The recording that the phone plays instead. */
  readonly audio?: string;
  /** To be said letter by letter and digit by digit. */
  readonly spell?: true;
}

/** One answer that the citizen may pick. */
export interface TurnChoice {
  readonly id: string;
  readonly label: string;
  readonly digit: Digit | null;
}

/** How many digits a turn wants, and the key that ends them. */
export interface TurnDigits {
  readonly min: number;
  readonly max: number;
  readonly finish?: '#' | '*';
}

/** What a turn waits for, the one thing that blocks. */
export type Blocking =
  | {
      readonly do: 'choose';
      readonly choices: readonly TurnChoice[];
      /** What may be keyed in place of a choice; it may be a secret. */
      readonly digits?: TurnDigits;
      readonly timeoutMs?: number;
    }
  | {
      readonly do: 'ask';
      readonly slot: string;
      readonly accepts: readonly Answer[];
      readonly digits?: TurnDigits;
      readonly secret?: true;
      /** What may be picked instead of an answer: to leave it out. */
      readonly choices: readonly TurnChoice[];
      readonly timeoutMs?: number;
    }
  /** Until the effect has an outcome. */
  | { readonly do: 'wait'; readonly effect: string }
  | { readonly do: 'queue'; readonly queue: string; readonly effect: string }
  /** A person speaks; the bot only listens. */
  | { readonly do: 'listen' }
  | { readonly do: 'end' };

/** What the citizen hears or reads next: any number of sentences and one thing to wait for. */
export interface Turn {
  /** Unique in the conversation, the same when it is replayed. */
  readonly id: string;
  readonly language: string;
  readonly say: readonly Utterance[];
  readonly next: Blocking;
}
