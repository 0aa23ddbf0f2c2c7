import type { Phrase } from '../flow/flow.js';
import type { Line } from '../flow/node.js';
import type { Effect } from '../session/effect.js';
import type { CitizenMessage } from '../session/input.js';
import type { Frame, Mode, Session } from '../session/session.js';
import type { Rule, TraceEntry } from '../session/trace.js';
import {
  type AnyFlow,
  type AnyNode,
  type AnyShape,
  type CompiledFlow,
  compileFlow,
} from './compiled-flow.js';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** The mutable state of a conversation while one input is processed. It never leaves `step`. */
export interface Talk {
  readonly flow: AnyFlow;
  readonly words: CompiledFlow;
  /** Time of the input, epoch ms. */
  readonly at: number;
  id: string;
  seq: number;
  language: string;
  mode: Mode;
  stack: Mutable<Frame>[];
  slots: Record<string, unknown>;
  answered: string[];
  wakeAt: number | null;
  entryPoint: string | undefined;
  named: string | undefined;
  isGuarded: boolean;
  deferred: CitizenMessage[];
  /** The lines of the last turn. */
  readonly promptsBefore: readonly string[];
  readonly goneBefore: Readonly<Record<string, unknown>>;
  prompts: string[];
  /** Values that were emptied in this turn; its texts may still name them. */
  gone: Record<string, unknown>;
  effects: Effect[];
  trace: TraceEntry[];
}

/** Opens the state of a conversation for one input, or starts a conversation. */
export function openTalk(flow: AnyFlow, session: Session | null, key: string, at: number): Talk {
  return {
    flow,
    at,
    words: compileFlow(flow),
    id: session?.id ?? key,
    seq: (session?.seq ?? 0) + 1,
    language: session?.language ?? flow.languages[0],
    mode: session?.mode ?? 'bot',
    stack: session ? session.stack.map((frame) => ({ ...frame })) : [frameAt(flow.start)],
    slots: { ...session?.slots },
    answered: [...(session?.answered ?? [])],
    wakeAt: session?.wakeAt ?? null,
    entryPoint: session?.entryPoint,
    named: session?.named,
    isGuarded: session?.isGuarded === true,
    deferred: [...(session?.deferred ?? [])],
    promptsBefore: session?.lastPrompts ?? [],
    goneBefore: session?.gone ?? {},
    prompts: [],
    gone: {},
    effects: [],
    trace: [],
  };
}

/** A new level of the stack at a node, without a question asked. */
export function frameAt(node: string): Mutable<Frame> {
  return { node, tries: 0, silent: 0, asked: false };
}

/** The top of the stack, which speaks. */
export function topOf(talk: Talk): Mutable<Frame> {
  const top = talk.stack.at(-1);
  if (top) return top;
  const first = frameAt(talk.flow.start);
  talk.stack.push(first);
  return first;
}

/** The current node; undefined when the flow no longer contains it. */
export function nodeOf(talk: Talk): AnyNode | undefined {
  const { nodes } = talk.flow;
  const { node } = topOf(talk);
  return Object.hasOwn(nodes, node) ? nodes[node] : undefined;
}

/** Goes to another node, on the same level of the stack. */
export function goTo(talk: Talk, node: string): void {
  const { topic } = topOf(talk);
  talk.stack.pop();
  talk.stack.push({ ...frameAt(node), ...(topic !== undefined && { topic }) });
  note(talk, 'went');
}

/** Limit of nested interruptions. A further one replaces the last. */
const deepest = 6;

/** Starts an interruption; the open question is asked again after it. */
export function interrupt(talk: Talk, node: string, more: Partial<Frame> = {}): void {
  if (talk.stack.length >= deepest) talk.stack.pop();
  talk.stack.push({ ...frameAt(node), ...more });
}

/** Starts the conversation again. The language and the slots in `remember` carry over. */
export function renew(talk: Talk, key: string): void {
  const { flow, slots } = talk;
  const kept = (flow.remember ?? []).filter((slot) => slots[slot] !== undefined);
  Object.assign(talk, {
    id: key,
    seq: 1,
    mode: 'bot',
    stack: [frameAt(flow.start)],
    answered: [],
    wakeAt: null,
    entryPoint: undefined,
    isGuarded: false,
    slots: Object.fromEntries(kept.map((slot) => [slot, slots[slot]])),
  });
  note(talk, 'started');
}

/** Ends an interruption. @returns false when there was none */
export function goBack(talk: Talk): boolean {
  if (talk.stack.length < 2) return false;
  talk.stack.pop();
  note(talk, 'resumed');
  return true;
}

/**
 * Continues after an earlier answer was changed: at the node in `changed`, or otherwise the open question is asked
 * again.
 */
export function goOnChanged(talk: Talk, phrase: 'corrected' | 'noted' = 'corrected'): void {
  say(talk, phrase);
  const node = nodeOf(talk);
  const isQuestion = node?.kind === 'choose' || node?.kind === 'ask';
  if (isQuestion && node.changed !== undefined) goTo(talk, node.changed);
  else topOf(talk).asked = false;
}

/** Says lines of the flow. */
export function speak(talk: Talk, lines: readonly Line<AnyShape>[] = []): void {
  talk.prompts.push(...lines.map((line) => (typeof line === 'string' ? line : `#${line.spell}`)));
}

/** Says a sentence of the engine, or the flow's prompt that replaces it. */
export function say(talk: Talk, phrase: Phrase): void {
  talk.prompts.push(talk.flow.phrases?.[phrase] ?? `~${phrase}`);
}

/** Records which rule was applied. */
export function note(talk: Talk, rule: Rule, about?: string): void {
  const { node } = topOf(talk);
  talk.trace.push({ rule, node, ...(about !== undefined && { about }) });
}

/** Fills empty slots. @returns whether any was filled */
export function fillEmpty(talk: Talk, slots: Readonly<Record<string, unknown>> = {}): boolean {
  let filled = false;
  for (const [slot, value] of Object.entries(slots)) {
    if (value === undefined || isFilled(talk, slot)) continue;
    talk.slots[slot] = value;
    note(talk, 'understood', slot);
    filled = true;
  }
  return filled;
}

/** Empties slots. This turn may still name their values, unless they are secret. */
export function forget(talk: Talk, slots: readonly string[] = []): void {
  for (const slot of slots) {
    if (isFilled(talk, slot) && !talk.words.secrets.includes(slot)) {
      talk.gone[slot] = talk.slots[slot];
    }
    delete talk.slots[slot];
  }
}

/** Whether a slot was answered; `null` counts as an answer. */
export function isFilled(talk: Talk, slot: string): boolean {
  return talk.slots[slot] !== undefined;
}

/** Whether the conversation waits for the citizen without a limit. */
export function waitsForCitizen(talk: Talk): boolean {
  const { unless } = talk.flow.abandoned ?? {};
  return unless !== undefined && isFilled(talk, unless);
}

/** How often a question is asked; after that, side remarks no longer repeat it. */
const maxTimes = 2;

/** Whether the open question may be repeated. */
export function mayAskAgain(talk: Talk): boolean {
  return (topOf(talk).times ?? 0) < maxTimes;
}
