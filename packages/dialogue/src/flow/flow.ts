import type { CommandPhrases } from '../language/commands.js';
import type { CitizenMessage } from '../session/input.js';
import type { FlowNode, FlowShape, Repair, SlotOf } from './node.js';
import type { Prompt, Synonyms } from './prompt.js';

/** Something that a citizen may bring up at any time; afterwards the open question is asked again. */
export interface Topic<Shape extends FlowShape> {
  readonly words: Synonyms<Shape['language']>;
  readonly to: Shape['node'];
  /** Nodes where it takes the place of what is open rather than interrupt it, and what is forgotten then. */
  readonly anew?: {
    readonly at: readonly Shape['node'][];
    readonly forget: readonly SlotOf<Shape>[];
  };
}

/** How a flow deals with a message that tells of danger: who helps is said first, then the talk goes on elsewhere. */
export interface AlarmOf<Shape extends FlowShape> {
  /** What danger words tell of; null for none. Pure. */
  readonly find: (text: string) => string | null;
  /** What else such a message says that must not be lost, such as the wish to be hidden; none by default. Pure. */
  readonly reads?: (text: string) => Partial<Shape['slots']>;
  /** Who helps in each danger: said before anything else. */
  readonly say: Readonly<Record<string, Shape['prompt']>>;
  /**
   * Said in each danger to whatever is added to a case that its category marks, while no officer writes. Default: what
   * the desk says.
   */
  readonly more?: Readonly<Record<string, Shape['prompt']>>;
  /** The category of the desk that marks a case of each, where it has one. */
  readonly categories?: Readonly<Record<string, string>>;
  /** The slot that keeps which danger it is. */
  readonly slot: SlotOf<Shape>;
  /** The slot that takes what was said, below what it holds. */
  readonly into: SlotOf<Shape>;
  /** Where the talk goes: to what files it. */
  readonly to: Shape['node'];
}

/** What a reader makes of an answer: its value, several to choose from, or nothing. */
export type Reading<Value> =
  | { readonly value: Value }
  | { readonly offer: readonly { readonly label: string; readonly value: Value }[] }
  | null;

/** What a message means beyond the open question. */
export interface Understanding<Shape extends FlowShape> {
  /** Values that stand in it. Only empty slots are filled, or what a topic is about. */
  readonly slots?: Partial<Shape['slots']>;
  /** Values that take the place of what was said before, as a correction does: the last word counts. */
  readonly revises?: Partial<Shape['slots']>;
  /** An option of the open question, or a topic. */
  readonly intent?: string;
}

/** Where in the conversation something was said. */
export interface Asking<Shape extends FlowShape> {
  readonly node: Shape['node'];
  /** The slot that is asked for; null at a choice. */
  readonly slot: SlotOf<Shape> | null;
  readonly slots: Readonly<Partial<Shape['slots']>>;
  readonly language: Shape['language'];
}

/** What becomes of a session of another version of the flow. */
export type Migration<Node extends string = string> =
  | 'keep'
  | 'restart'
  | { readonly renamed: Readonly<Record<string, Node>> };

/**
 * A conversation as data. Only `understand` and `readers` are code, and both are pure: they see what was
 * said and nothing else.
 */
export interface Flow<Shape extends FlowShape = FlowShape> {
  readonly id: string;
  /** Goes up whenever nodes are renamed or removed. Sessions remember with which version they began. */
  readonly version: number;
  /** The first is the one that everything has words in. */
  readonly languages: readonly [Shape['language'], ...Shape['language'][]];
  readonly start: Shape['node'];
  readonly prompts: Readonly<Record<Shape['prompt'], Prompt<Shape['language']>>>;
  readonly nodes: Readonly<Record<Shape['node'], FlowNode<Shape>>>;
  /** What leads to a person; it must do so within the same turn. */
  readonly person: Shape['node'];
  /** Where the conversation goes when it cannot go on: a cycle without a question, say. */
  readonly failed: Shape['node'];
  /** What "batal" leads to, as an interruption. Default: the conversation ends. */
  readonly cancel?: Shape['node'];
  /** What becomes of a conversation that its citizen left for so long, in ms. */
  readonly abandoned?: {
    readonly afterMs: number;
    readonly to: Shape['node'];
    /** Whether it waits for its citizen however long: while this slot holds something. What he says empties it. Default: none does. */
    readonly unless?: SlotOf<Shape>;
    /** Set to `true` while he thinks, who asked for time at the open question; what he says, or hanging up, empties it. */
    readonly wait?: SlotOf<Shape>;
  };
  /** After how long a message begins a new conversation, in ms. Default: a day. */
  readonly expiresMs?: number;
  readonly topics?: Readonly<Record<string, Topic<Shape>>>;
  /**
   * Doors by which people come in, such as buttons of a page or links: where a conversation goes that came through one,
   * in place of its first question. Pressed in the middle, one is a topic that leads to the same node.
   */
  readonly doors?: Readonly<Record<string, Shape['node']>>;
  /** What is done at once about somebody in danger, whatever is asked. */
  readonly alarm?: AlarmOf<Shape>;
  readonly repair?: Repair<Shape>;
  /** The slot that gathers photos, documents and recordings: a list of `MediaRef`. */
  readonly files?: SlotOf<Shape>;
  /**
   * The slot that gathers what the citizen says, word for word and each once: a list of `Remark`. A button, thanks, a
   * secret, and a command of a word or two are left out. So nothing is lost that fits no question, or is corrected later.
   */
  readonly remarks?: SlotOf<Shape>;
  /** Whether a message is talk alone, such as laughter: in a word or two it is no remark. Default: none is. */
  readonly isTalk?: (text: string) => boolean;
  /** Whether a message says only that this was all: behind the end it is thanked for, and begins no talk. Default: none does. */
  readonly isFarewell?: (text: string) => boolean;
  /**
   * The language that a whole message is written in, where that is beyond doubt: the talk goes on in it, and says how to go
   * back. Default: only who asks for a language is spoken to in it.
   */
  readonly languageOf?: (text: string) => Shape['language'] | null;
  /** Slots that no question fills, but the host with its outcomes. The linter knows them by it. */
  readonly given?: readonly SlotOf<Shape>[];
  /** Slots that the next conversation of the same citizen begins with. */
  readonly remember?: readonly SlotOf<Shape>[];
  /** Words of the engine's own sentences, where a flow says them otherwise. */
  readonly phrases?: Readonly<Partial<Record<Phrase, Shape['prompt']>>>;
  /** Words for person, repeat, cancel and so on. Default `commandPhrases`. */
  readonly commands?: CommandPhrases;
  /** Reads more from a message than it was asked for. */
  readonly understand?: (said: CitizenMessage, asking: Asking<Shape>) => Understanding<Shape>;
  /** Reads the answers for a slot. Default: the text, the digits, the location or the files as they are. */
  readonly readers?: {
    readonly [Slot in SlotOf<Shape>]?: (
      said: CitizenMessage,
      asking: Asking<Shape>,
    ) => Reading<Shape['slots'][Slot]>;
  };
  /** What becomes of sessions of older versions. Default: they begin anew and keep their slots. */
  readonly migrations?: Readonly<Record<number, Migration<Shape['node']>>>;
}

/** Sentences that the engine says of its own. */
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
