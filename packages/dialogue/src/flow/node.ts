import type { Digit, Synonyms } from './prompt.js';

/** The names that a flow is made of, gathered in one type. */
export interface FlowShape {
  /** Names of its nodes. */
  readonly node: string;
  /** Names of its prompts. */
  readonly prompt: string;
  readonly language: string;
  /** What it asks for and keeps: names with the types of their values, which are JSON. */
  readonly slots: object;
  /** Host code that it calls: names with the outcomes that the host may give back. */
  readonly tasks: object;
}

/** Names of the slots of a flow. */
export type SlotOf<Shape extends FlowShape> = keyof Shape['slots'] & string;

/** One sentence: a prompt, or what a slot holds, letter by letter and digit by digit on the phone. */
export type Line<Shape extends FlowShape> = Shape['prompt'] | { readonly spell: SlotOf<Shape> };

/** What happens when no answer comes, or one that is not understood. */
export interface Repair<Shape extends FlowShape> {
  /** How often a question is put once more, whatever failed: more than once is a finding. Default 1. */
  readonly tries?: number;
  /** Said when nothing comes: the first time, the second time and so on. Default: the engine's own. */
  readonly noInput?: readonly Shape['prompt'][];
  /** Said when an answer is not understood, with more help each time. Default: the engine's own. */
  readonly noMatch?: readonly Shape['prompt'][];
  /**
   * Where the conversation goes after the last try. Default: a question that may be left out is, for others a
   * person comes.
   */
  readonly exhausted?: Shape['node'];
}

/** Says something and goes on. */
export interface SayNode<Shape extends FlowShape> {
  readonly kind: 'say';
  readonly say: readonly Line<Shape>[];
  /** Slots that are set on the way. */
  readonly set?: Partial<Shape['slots']>;
  /** Slots that take what other ones hold, where those hold anything: before any is emptied. */
  readonly copy?: { readonly [To in SlotOf<Shape>]?: SlotOf<Shape> };
  /** Slots that are emptied on the way. */
  readonly forget?: readonly SlotOf<Shape>[];
  readonly next: Shape['node'];
}

/** One answer that can be picked. */
export interface Option<Shape extends FlowShape> {
  /** The prompt that names it: the button, and on the phone "for … press 1". */
  readonly label: Shape['prompt'];
  /** Its key on the phone. Default: its place among the options. */
  readonly digit?: Digit;
  /** Other words for it. Its label counts without being named here. */
  readonly words?: Synonyms<Shape['language']>;
  /** Slots that are set by picking it. */
  readonly set?: Partial<Shape['slots']>;
  readonly to: Shape['node'];
  /** Its words count only where nothing else is said: "nanti saja" leaves, "nanti saya dipecat?" does not. */
  readonly exact?: true;
  /** A question that is asked again on the way, though its slot is filled. */
  readonly again?: Shape['node'];
}

/** Lets the citizen pick one of some answers, by button, number, key or in his own words. */
export interface ChooseNode<Shape extends FlowShape> {
  readonly kind: 'choose';
  readonly say: readonly Line<Shape>[];
  readonly options: Readonly<Record<string, Option<Shape>>>;
  /** Keeps the name of the picked option. A slot that is filled already is not asked for. */
  readonly into?: SlotOf<Shape>;
  /** Where a photo or a recording leads. Default: it is kept, and the question asked again. */
  readonly files?: Shape['node'];
  /** Where an earlier answer leads that is changed meanwhile: to a summary. Default: the question is asked again. */
  readonly changed?: Shape['node'];
  /** Where "one moment" leads. Default: the question stays open, and is not asked again. */
  readonly wait?: Shape['node'];
  /**
   * A question that nobody has to answer: only a message that says an option and nothing else is taken for one.
   * What else is said or sent is not understood here, however much of it could be.
   */
  readonly aside?: true;
  /**
   * Digits that may be keyed or said in place of an option, for `understand` to read: how many, with those of the options.
   * They may be a secret, and are not kept.
   */
  readonly digits?: DigitsWanted;
  readonly repair?: Repair<Shape>;
  /** How long the phone waits for an answer, in ms. */
  readonly timeoutMs?: number;
}

/** What can answer a question. `files` are photos, documents and voice notes; `recording` is spoken. */
export type Answer = 'text' | 'digits' | 'location' | 'files' | 'recording';

/** How many digits a question wants. */
export interface DigitsWanted {
  /** Default 1. */
  readonly min?: number;
  readonly max: number;
  /** The key that ends them on the phone. */
  readonly finish?: '#' | '*';
}

/** Asks for a slot. One that is filled already is not asked for. */
export interface AskNode<Shape extends FlowShape> {
  readonly kind: 'ask';
  readonly say: readonly Line<Shape>[];
  readonly into: SlotOf<Shape>;
  /** A photo or a recording among them is a full answer: the slot is then `null`, asked and answered. */
  readonly accepts: readonly Answer[];
  /**
   * The slot in which the host says what may be meant, as `{ label, value }`: offered first, and asked for
   * only if it is none of these.
   */
  readonly offers?: SlotOf<Shape>;
  /** Where "none of these" leads. Default: it is asked for. */
  readonly none?: Shape['node'];
  /** What is offered is asked in the question's own words. Default: "Which one do you mean?" */
  readonly inOwnWords?: true;
  readonly digits?: DigitsWanted;
  /** Handed to the next task and never kept in the session. */
  readonly secret?: boolean;
  /** May be left out: the prompt that names the button for it. The slot is then `null`. */
  readonly optional?: Shape['prompt'];
  /** Where an earlier answer leads that is changed meanwhile: to work that rests on it. Default: it is asked again. */
  readonly changed?: Shape['node'];
  /** Read back before it counts: lines that name the slot; `unsure` only when speech was hard to hear. */
  readonly confirm?: { readonly say: readonly Line<Shape>[]; readonly when: 'always' | 'unsure' };
  /** How a citizen names this answer when he corrects it: "ganti *alamat*". */
  readonly named?: Synonyms<Shape['language']>;
  readonly next: Shape['node'];
  readonly repair?: Repair<Shape>;
  /** How long the phone waits for an answer, in ms. */
  readonly timeoutMs?: number;
}

/** Has host code do something, and goes on by its outcome. */
export type TaskNode<Shape extends FlowShape> = {
  readonly [Task in keyof Shape['tasks'] & string]: {
    readonly kind: 'task';
    readonly run: Task;
    /** Said while it runs. */
    readonly say?: readonly Line<Shape>[];
    /** Where every declared outcome leads. */
    readonly on: Readonly<Record<Shape['tasks'][Task] & string, Shape['node']>>;
    /** Where it leads when the host fails, gives an unknown outcome or does not answer. */
    readonly failed: Shape['node'];
    /** After how many ms a message of the citizen no longer waits for the outcome. Default 30 s. */
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

/** Hands the conversation over to a person. The bot is silent until he gives it back. */
export interface QueueNode<Shape extends FlowShape> {
  readonly kind: 'queue';
  /** Name of the queue or team. */
  readonly queue: string;
  readonly say: readonly Line<Shape>[];
  /** Said to whoever writes while he waits. */
  readonly waiting?: readonly Line<Shape>[];
  /** Where the conversation goes on when the person gives it back. */
  readonly released: Shape['node'];
  /** Where it goes when nobody came in time. */
  readonly timeout: Shape['node'];
  /** Where it goes when there is nobody, or the host fails. */
  readonly unavailable: Shape['node'];
}

/** Goes one way when a slot is filled, the other when it is not. `null` counts as filled. */
export interface TestNode<Shape extends FlowShape> {
  readonly kind: 'test';
  readonly slot: SlotOf<Shape>;
  /** Only this value counts as filled. */
  readonly is?: string | number | boolean | null;
  readonly filled: Shape['node'];
  readonly empty: Shape['node'];
}

/** Ends an interruption: back to the question that was open. */
export interface ReturnNode<Shape extends FlowShape> {
  readonly kind: 'return';
  /** Slots that are emptied when something was interrupted. */
  readonly forget?: readonly SlotOf<Shape>[];
  /** Where it goes when nothing was interrupted. */
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
