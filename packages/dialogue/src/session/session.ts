import type { CitizenMessage } from './input.js';

/** One level of the dialogue stack: where a conversation or an interruption of it stands. */
export interface Frame {
  readonly node: string;
  /** Answers to the open question that were not understood. */
  readonly tries: number;
  /** How often no answer came. */
  readonly silent: number;
  /** Whether the question was asked. */
  readonly asked: boolean;
  /** How often it was put until now. */
  readonly times?: number;
  /** Key of the effect that it waits for. */
  readonly waiting?: string;
  /** Since when it waits, epoch ms. */
  readonly since?: number;
  /** Whether the answer is being read back. */
  readonly confirming?: boolean;
  /** What the citizen meant, to choose from. */
  readonly offer?: readonly { readonly label: string; readonly value: unknown }[];
  /** The topic that interrupted. */
  readonly topic?: string;
  /** Whether a slot that is filled is asked for again; the frame ends with the answer. */
  readonly correcting?: boolean;
}

/** Who speaks: the bot, or a person; or nobody any more. */
export type Mode = 'bot' | 'human' | 'ended';

/** A conversation between two inputs: plain JSON. Only `step` makes it, the host keeps it. */
export interface Session<Slots extends object = object> {
  /** The form of this record. */
  readonly v: 1;
  /** The key of the input that it began with. */
  readonly id: string;
  readonly flow: string;
  readonly version: number;
  readonly language: string;
  readonly mode: Mode;
  /** The innermost interruption last. */
  readonly stack: readonly Frame[];
  readonly slots: Readonly<Partial<Slots>>;
  /** Nodes whose questions were answered, the last one last: what "salah" takes back. */
  readonly answered: readonly string[];
  /** How many inputs it has taken. */
  readonly seq: number;
  /** When the last input arrived, epoch ms. */
  readonly at: number;
  /** When it counts as abandoned, epoch ms. */
  readonly wakeAt: number | null;
  /** What the last turn said: prompts, phrases of the engine with a `~`, slots that are spelt with a `#`. */
  readonly lastPrompts: readonly string[];
  /** Values that the last turn named and that have been emptied since. */
  readonly gone: Readonly<Record<string, unknown>>;
  /** Messages that wait until a task is done. */
  readonly deferred: readonly CitizenMessage[];
  /** The door that he came through, until the conversation comes to its first question. */
  readonly door?: string;
  /** The language that his channel named last. */
  readonly named?: string;
  /** Whether a secret was asked for, or what it is asked for with: from then on one that stands alone is covered. */
  readonly isGuarded?: true;
  /** Fingerprints of the last inputs. */
  readonly seen: readonly string[];
}
