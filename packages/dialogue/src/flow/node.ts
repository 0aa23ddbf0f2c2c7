import type { Digit, Synonyms } from './prompt.js';

/** The names of a flow, collected in one type. */
export interface FlowShape {
  /** Names of its nodes. */
  readonly node: string;
  /** Names of its prompts. */
  readonly prompt: string;
  readonly language: string;
  /** The slots: names with the types of their values, which are JSON. */
  readonly slots: object;
  /** The tasks of the host: names with their possible outcomes. */
  readonly tasks: object;
}

/** Names of the slots of a flow. */
export type SlotOf<Shape extends FlowShape> = keyof Shape['slots'] & string;

/** One sentence: a prompt, or the value of a slot, which the phone spells letter by letter and digit by digit. */
export type Line<Shape extends FlowShape> = Shape['prompt'] | { readonly spell: SlotOf<Shape> };

/** Handling of an answer that is missing or not understood. */
export interface Repair<Shape extends FlowShape> {
  /** How often a question is repeated, for either reason. More than once is a finding of the linter. Default 1. */
  readonly tries?: number;
  /** Prompts for a missing answer: the first time, the second time and so on. Default: the engine's own. */
  readonly noInput?: readonly Shape['prompt'][];
  /** Prompts for an answer that is not understood, with more help each time. Default: the engine's own. */
  readonly noMatch?: readonly Shape['prompt'][];
  /** The node after the last attempt. Default: an optional question is skipped, any other leads to an officer. */
  readonly exhausted?: Shape['node'];
}

/** Says something and continues. */
export interface SayNode<Shape extends FlowShape> {
  readonly kind: 'say';
  readonly say: readonly Line<Shape>[];
  /** Slots that are set on the way. */
  readonly set?: Partial<Shape['slots']>;
  /** Slots that copy the value of another slot if it has one. Copied before any slot is emptied. */
  readonly copy?: { readonly [To in SlotOf<Shape>]?: SlotOf<Shape> };
  /** Slots that are emptied on the way. */
  readonly forget?: readonly SlotOf<Shape>[];
  readonly next: Shape['node'];
}

/** An answer to choose from. */
export interface Option<Shape extends FlowShape> {
  /** The prompt that names it: on the button, and on the phone in "for … press 1". */
  readonly label: Shape['prompt'];
  /** Its key on the phone. Default: its position among the options. */
  readonly digit?: Digit;
  /** Other words for it. Its label does not have to be repeated here. */
  readonly words?: Synonyms<Shape['language']>;
  /** Slots that are set when it is chosen. */
  readonly set?: Partial<Shape['slots']>;
  readonly to: Shape['node'];
  /**
   * Its words match only a message that contains nothing else: "nanti saja" matches, "nanti saya dipecat?" does not.
   */
  readonly exact?: true;
  /** A question that is asked again on the way, although its slot is filled. */
  readonly again?: Shape['node'];
}

/** Lets the citizen choose one of several answers, by button, number, key or in their own words. */
export interface ChooseNode<Shape extends FlowShape> {
  readonly kind: 'choose';
  readonly say: readonly Line<Shape>[];
  readonly options: Readonly<Record<string, Option<Shape>>>;
  /** The slot for the name of the chosen option. A slot that is already filled is not asked for. */
  readonly into?: SlotOf<Shape>;
  /** The node for a photo or a recording. Default: it is kept, and the question is asked again. */
  readonly files?: Shape['node'];
  /** The node after an earlier answer was changed, such as a summary. Default: the question is asked again. */
  readonly changed?: Shape['node'];
  /** The node for "one moment". Default: the question stays open and is not repeated. */
  readonly wait?: Shape['node'];
  /**
   * A question that does not have to be answered: only a message that names an option and contains nothing else counts
   * as an answer.
   */
  readonly aside?: true;
  /**
   * Digits that the caller may key or say instead of an option, for `understand` to read: their number, including the
   * digits of the options. They may be a secret and are not kept.
   */
  readonly digits?: DigitsWanted;
  readonly repair?: Repair<Shape>;
  /** How long the phone waits for an answer, in ms. */
  readonly timeoutMs?: number;
}

/**
 * Possible kinds of answers to a question. `files` are photos, documents and voice notes; `recording` is recorded
 * speech.
 */
export type Answer = 'text' | 'digits' | 'location' | 'files' | 'recording';

/** The number of digits that a question asks for. */
export interface DigitsWanted {
  /** Default 1. */
  readonly min?: number;
  readonly max: number;
  /** The key that ends the input on the phone. */
  readonly finish?: '#' | '*';
}

/** Asks for the value of a slot. A slot that is already filled is not asked for. */
export interface AskNode<Shape extends FlowShape> {
  readonly kind: 'ask';
  readonly say: readonly Line<Shape>[];
  readonly into: SlotOf<Shape>;
  /** Accepted kinds of answers. A photo or a recording is a complete answer: the slot is then `null`, which counts as answered. */
  readonly accepts: readonly Answer[];
  /**
   * The slot with the host's candidates, as `{ label, value }`. They are offered first; the question is asked only when
   * the citizen refuses all of them.
   */
  readonly offers?: SlotOf<Shape>;
  /** The node for "none of these". Default: the question is asked. */
  readonly none?: Shape['node'];
  /** Candidates are offered with the words of the question. Default: "Which one do you mean?" */
  readonly inOwnWords?: true;
  readonly digits?: DigitsWanted;
  /** The value is passed to the next task and never stored in the session. */
  readonly secret?: boolean;
  /** The question may be skipped: the prompt on the button for it. The slot is then `null`. */
  readonly optional?: Shape['prompt'];
  /** The node after an earlier answer was changed: for work that depends on it. Default: the question is asked again. */
  readonly changed?: Shape['node'];
  /** Reads the answer back for confirmation: lines that name the slot. `unsure`: only when speech was recognised with low confidence. */
  readonly confirm?: { readonly say: readonly Line<Shape>[]; readonly when: 'always' | 'unsure' };
  /** How citizens name this answer when they correct it: "ganti *alamat*". */
  readonly named?: Synonyms<Shape['language']>;
  readonly next: Shape['node'];
  readonly repair?: Repair<Shape>;
  /** How long the phone waits for an answer, in ms. */
  readonly timeoutMs?: number;
}

/** Lets the host perform a task, and continues by its outcome. */
export type TaskNode<Shape extends FlowShape> = {
  readonly [Task in keyof Shape['tasks'] & string]: {
    readonly kind: 'task';
    readonly run: Task;
    /** Said while it runs. */
    readonly say?: readonly Line<Shape>[];
    /** The next node for each declared outcome. */
    readonly on: Readonly<Record<Shape['tasks'][Task] & string, Shape['node']>>;
    /** The next node when the host fails, returns an unknown outcome or does not answer. */
    readonly failed: Shape['node'];
    /** Time in ms after which a message of the citizen no longer waits for the outcome. Default 30 s. */
    readonly patienceMs?: number;
  };
}[keyof Shape['tasks'] & string];

/** Asks the host whether the desk is open. */
export interface HoursNode<Shape extends FlowShape> {
  readonly kind: 'hours';
  /** Which calendar, when the host has several. */
  readonly calendar?: string;
  readonly open: Shape['node'];
  readonly closed: Shape['node'];
}

/** Hands the conversation over to an officer. The bot is silent until the officer returns it. */
export interface QueueNode<Shape extends FlowShape> {
  readonly kind: 'queue';
  /** Name of the queue or team. */
  readonly queue: string;
  readonly say: readonly Line<Shape>[];
  /** Said to a citizen who writes while they wait. */
  readonly waiting?: readonly Line<Shape>[];
  /** The next node when the officer returns the conversation. */
  readonly released: Shape['node'];
  /** The next node when no officer came in time. */
  readonly timeout: Shape['node'];
  /** The next node when no officer is available, or the host fails. */
  readonly unavailable: Shape['node'];
}

/** Branches on whether a slot is filled. `null` counts as filled. */
export interface TestNode<Shape extends FlowShape> {
  readonly kind: 'test';
  readonly slot: SlotOf<Shape>;
  /** Only this value counts as filled. */
  readonly is?: string | number | boolean | null;
  readonly filled: Shape['node'];
  readonly empty: Shape['node'];
}

/** Ends an interruption and returns to the open question. */
export interface ReturnNode<Shape extends FlowShape> {
  readonly kind: 'return';
  /** Slots that are emptied when it ends an interruption. */
  readonly forget?: readonly SlotOf<Shape>[];
  /** The next node when there is no interruption. */
  readonly otherwise: Shape['node'];
}

/** Ends the conversation. The next message begins a new one. */
export interface EndNode<Shape extends FlowShape> {
  readonly kind: 'end';
  readonly say?: readonly Line<Shape>[];
  readonly reason: 'completed' | 'cancelled' | 'abandoned';
}

/** One step of a conversation. */
export type FlowNode<Shape extends FlowShape> =
  | SayNode<Shape>
  | ChooseNode<Shape>
  | AskNode<Shape>
  | TaskNode<Shape>
  | HoursNode<Shape>
  | QueueNode<Shape>
  | TestNode<Shape>
  | ReturnNode<Shape>
  | EndNode<Shape>;
