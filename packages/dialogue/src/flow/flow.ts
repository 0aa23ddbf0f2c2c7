import type { CommandPhrases } from '../language/commands.js';
import type { CitizenMessage } from '../session/input.js';
import type { FlowNode, FlowShape, Repair, SlotOf } from './node.js';
import type { Prompt, Synonyms } from './prompt.js';

/** A subject that a citizen may raise at any time. Afterwards the open question is asked again. */
export interface Topic<Shape extends FlowShape> {
  readonly words: Synonyms<Shape['language']>;
  readonly to: Shape['node'];
  /** At these nodes the topic replaces the open question instead of interrupting it, and these slots are emptied. */
  readonly replacesQuestion?: {
    readonly at: readonly Shape['node'][];
    readonly forget: readonly SlotOf<Shape>[];
  };
}

/** How a flow handles a message about danger: it first says who can help, then continues at another node. */
export interface AlarmOf<Shape extends FlowShape> {
  /** The kind of danger in a text; null for none. Pure. */
  readonly find: (text: string) => string | null;
  /** Further slots that such a message fills, such as the wish to be confidential; none by default. Pure. */
  readonly reads?: (text: string) => Partial<Shape['slots']>;
  /** For each kind of danger, the prompt that says who can help; said before anything else. */
  readonly say: Readonly<Record<string, Shape['prompt']>>;
  /**
   * For each kind of danger, the prompt that answers additions to a ticket with its category, while no officer writes.
   * Default: the desk's own text.
   */
  readonly more?: Readonly<Record<string, Shape['prompt']>>;
  /** For each kind of danger, the category that marks its ticket. */
  readonly categories?: Readonly<Record<string, string>>;
  /** The slot that holds the kind of danger. */
  readonly slot: SlotOf<Shape>;
  /** The slot to which the message is appended. */
  readonly into: SlotOf<Shape>;
  /** The next node; it leads to filing the report. */
  readonly to: Shape['node'];
}

/** The result of a reader: the value of an answer, several candidates, or null. */
export type Reading<Value> =
  | { readonly value: Value }
  | { readonly offer: readonly { readonly label: string; readonly value: Value }[] }
  | null;

/** Meaning of a message beyond the open question. */
export interface Understanding<Shape extends FlowShape> {
  /** Values in the message. They only fill empty slots, or slots that a topic is about. */
  readonly slots?: Partial<Shape['slots']>;
  /** Values that replace earlier ones, as in a correction. */
  readonly revises?: Partial<Shape['slots']>;
  /** The name of an option of the open question, or of a topic. */
  readonly intent?: string;
}

/** The position in the conversation at which something was said. */
export interface Asking<Shape extends FlowShape> {
  readonly node: Shape['node'];
  /** The slot that is asked for; null at a choice. */
  readonly slot: SlotOf<Shape> | null;
  readonly slots: Readonly<Partial<Shape['slots']>>;
  readonly language: Shape['language'];
}

/** How a session of another version of the flow is migrated. */
export type Migration<Node extends string = string> =
  | 'keep'
  | 'restart'
  | { readonly renamed: Readonly<Record<string, Node>> };

/** A conversation as data. `understand` and `readers` are code: pure functions of the citizen's text. */
export interface Flow<Shape extends FlowShape = FlowShape> {
  readonly id: string;
  /** Increase it whenever nodes are renamed or removed. A session stores the version with which it began. */
  readonly version: number;
  /** Languages of the flow. Every prompt has words in the first one. */
  readonly languages: readonly [Shape['language'], ...Shape['language'][]];
  readonly start: Shape['node'];
  readonly prompts: Readonly<Record<Shape['prompt'], Prompt<Shape['language']>>>;
  readonly nodes: Readonly<Record<Shape['node'], FlowNode<Shape>>>;
  /** The node that leads to an officer; it must do so within the same turn. */
  readonly person: Shape['node'];
  /** The node for a conversation that cannot continue, such as a loop without a question. */
  readonly failed: Shape['node'];
  /** The node of the command "batal", as an interruption. Default: the conversation ends. */
  readonly cancel?: Shape['node'];
  /** Handling of a conversation without input for `afterMs`, in ms. */
  readonly abandoned?: {
    readonly afterMs: number;
    readonly to: Shape['node'];
    /** While this slot is filled, the conversation is never abandoned. Any message of the citizen empties the slot. Default: none. */
    readonly unless?: SlotOf<Shape>;
    /** Set to `true` while a citizen who asked for time thinks about the open question. A message or hanging up empties it. */
    readonly wait?: SlotOf<Shape>;
  };
  /** After how long without input a message begins a new conversation, in ms. Default: a day. */
  readonly expiresMs?: number;
  readonly topics?: Readonly<Record<string, Topic<Shape>>>;
  /**
   * Entries of a conversation, such as buttons of a page or links: the node that replaces the first question. During a
   * conversation an entry acts as a topic that leads to the same node.
   */
  readonly entryPoints?: Readonly<Record<string, Shape['node']>>;
  /** Immediate handling of a citizen in danger, regardless of the open question. */
  readonly alarm?: AlarmOf<Shape>;
  readonly repair?: Repair<Shape>;
  /** The slot that collects photos, documents and recordings: a list of `MediaRef`. */
  readonly files?: SlotOf<Shape>;
  /**
   * The slot that collects the citizen's statements, verbatim and without repetitions: a list of `Remark`. Buttons,
   * thanks, secrets, and commands of a word or two are left out. It keeps statements that fit no question or are
   * corrected later.
   */
  readonly remarks?: SlotOf<Shape>;
  /** Whether a message is only talk, such as laughter; then it is no remark if it has a word or two. Default: never. */
  readonly isTalk?: (text: string) => boolean;
  /** Whether a message only says that this was all. After the end it is thanked for and begins no conversation. Default: never. */
  readonly isFarewell?: (text: string) => boolean;
  /**
   * The language of a whole message, when it is certain. The conversation continues in it, and says how to switch back.
   * Default: the language changes only on request.
   */
  readonly languageOf?: (text: string) => Shape['language'] | null;
  /** Slots that the host fills with its outcomes instead of a question. The linter needs this list. */
  readonly given?: readonly SlotOf<Shape>[];
  /** Slots that carry over to the next conversation of the same citizen. */
  readonly remember?: readonly SlotOf<Shape>[];
  /** Prompts that replace the engine's own sentences. */
  readonly phrases?: Readonly<Partial<Record<Phrase, Shape['prompt']>>>;
  /** Words for the commands officer, repeat, cancel and so on. Default `commandPhrases`. */
  readonly commands?: CommandPhrases;
  /** Reads more from a message than the answer to the open question. */
  readonly understand?: (said: CitizenMessage, asking: Asking<Shape>) => Understanding<Shape>;
  /** Parses the answers for a slot. Default: the text, the digits, the location or the files unchanged. */
  readonly readers?: {
    readonly [Slot in SlotOf<Shape>]?: (
      said: CitizenMessage,
      asking: Asking<Shape>,
    ) => Reading<Shape['slots'][Slot]>;
  };
  /** How sessions of older versions are migrated. Default: they restart and keep their slots. */
  readonly migrations?: Readonly<Record<number, Migration<Shape['node']>>>;
}

/** Sentences of the engine itself. */
export type Phrase =
  | 'noInput1'
  | 'noInput2'
  | 'noInput3'
  | 'noMatch1'
  | 'noMatch2'
  | 'noMatch3'
  | 'resumed'
  | 'corrected'
  | 'which'
  | 'busy'
  | 'queued'
  | 'released'
  | 'restarted'
  | 'cancelled'
  | 'thanks'
  | 'greeting'
  | 'takeTime'
  | 'soothing'
  | 'introduction'
  | 'recognized'
  | 'help'
  | 'fileKept'
  | 'noted'
  | 'nothing'
  | 'yes'
  | 'no'
  | 'none';
