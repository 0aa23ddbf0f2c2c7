import type { CitizenMessage } from './input.js';

/** A level of the dialogue stack: the position of a conversation, or of an interruption. */
export interface Frame {
  readonly node: string;
  /** Number of answers to the open question that were not understood. */
  readonly tries: number;
  /** Number of times that no answer came. */
  readonly silent: number;
  /** Whether the question was asked. */
  readonly asked: boolean;
  /** How often the question was asked. */
  readonly times?: number;
  /** Key of the effect that is awaited. */
  readonly waiting?: string;
  /** Since when it is awaited, epoch ms. */
  readonly since?: number;
  /** Whether the answer is being read back. */
  readonly confirming?: boolean;
  /** Candidates for the citizen's intended answer. */
  readonly offer?: readonly { readonly label: string; readonly value: unknown }[];
  /** The topic of the interruption. */
  readonly topic?: string;
  /** Whether a filled slot is asked for again; the frame ends with the answer. */
  readonly correcting?: boolean;
}

/** Speaker: the bot, or an officer; `ended`: the conversation is over. */
export type Mode = 'bot' | 'human' | 'ended';

/** The state of a conversation between two inputs, as plain JSON. Only `step` creates it; the host stores it. */
export interface Session<Slots extends object = object> {
  /** Version of this record's format. */
  readonly v: 1;
  /** Key of the first input. */
  readonly id: string;
  readonly flow: string;
  readonly version: number;
  readonly language: string;
  readonly mode: Mode;
  /** The levels of the stack; the innermost interruption is the last. */
  readonly stack: readonly Frame[];
  readonly slots: Readonly<Partial<Slots>>;
  /** Nodes whose questions were answered, the latest last: "salah" takes back the latest one. */
  readonly answered: readonly string[];
  /** Number of inputs so far. */
  readonly seq: number;
  /** When the last input arrived, epoch ms. */
  readonly at: number;
  /** When the conversation counts as abandoned, epoch ms. */
  readonly wakeAt: number | null;
  /** The lines of the last turn: prompts, the engine's own sentences with `~`, spelled slots with `#`. */
  readonly lastPrompts: readonly string[];
  /** Values that the last turn named and that have been emptied since. */
  readonly gone: Readonly<Record<string, unknown>>;
  /** Messages that wait until a task has finished. */
  readonly deferred: readonly CitizenMessage[];
  /** The entry point through which the citizen came; kept until the first question. */
  readonly entryPoint?: string;
  /** The language that the channel named last. */
  readonly named?: string;
  /**
   * Whether the flow asked for a secret, or for the data that leads to it. From then on a message that is only a secret
   * is masked.
   */
  readonly isGuarded?: true;
  /** Fingerprints of the last inputs. */
  readonly seen: readonly string[];
}
