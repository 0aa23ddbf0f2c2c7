import type { AskNode, ChooseNode, ReturnNode, TestNode } from '../flow/node.js';
import type { Effect } from '../session/effect.js';
import type { Frame } from '../session/session.js';
import { skipQuestion } from './answer-question.js';
import type { AnyNode, AnyShape } from './compiled-flow.js';
import { passEntryPoint } from './entry-points.js';
import {
  forget,
  goBack,
  goTo,
  isFilled,
  mayAskAgain,
  nodeOf,
  note,
  say,
  speak,
  type Talk,
  topOf,
} from './talk.js';

/** Limit of nodes without a question. Beyond it, the flow is in a loop. */
const maxHops = 200;

/** Continues until the citizen or the host has to act. */
export function settle(talk: Talk): void {
  for (let hop = 0; hop < maxHops; hop += 1) if (!advance(talk)) return;
  fail(talk);
}

/** Goes to the `failed` node of a conversation that cannot continue. */
function fail(talk: Talk): void {
  note(talk, 'failed');
  talk.stack = [];
  goTo(talk, talk.flow.failed);
  for (let hop = 0; hop < maxHops; hop += 1) if (!advance(talk)) return;
  end(talk);
}

/** Advances by one node. @returns false when the conversation has to wait */
function advance(talk: Talk): boolean {
  if (talk.mode !== 'bot' || topOf(talk).waiting !== undefined) return false;
  const node = nodeOf(talk);
  if (isQuestion(node) && passEntryPoint(talk)) return true;
  switch (node?.kind) {
    case 'say':
      speak(talk, node.say);
      copy(talk, node.copy);
      forget(talk, node.forget);
      Object.assign(talk.slots, node.set);
      goTo(talk, node.next);
      return true;
    case 'test':
      goTo(talk, passes(talk, node) ? node.filled : node.empty);
      return true;
    case 'choose':
      return skipChoice(talk, node);
    case 'ask': {
      takeOffer(talk, node);
      const { correcting, confirming, offer } = topOf(talk);
      if (correcting || confirming || offer || !isFilled(talk, node.into)) return false;
      goTo(talk, node.next);
      return true;
    }
    case 'return':
      return leaveInterruption(talk, node);
    case 'end':
      speak(talk, node.say);
      end(talk);
      return false;
    case 'task':
    case 'hours':
    case 'queue':
      handOut(talk, node);
      return false;
    default:
      note(talk, 'failed');
      goTo(talk, talk.flow.failed);
      return true;
  }
}

function isQuestion(node: AnyNode | undefined): boolean {
  return node?.kind === 'choose' || node?.kind === 'ask';
}

function copy(talk: Talk, slots: Readonly<Record<string, string | undefined>> = {}): void {
  for (const [to, from = ''] of Object.entries(slots)) {
    if (isFilled(talk, from)) talk.slots[to] = talk.slots[from];
  }
}

/** Offers the host's candidates once. */
function takeOffer(talk: Talk, { offers }: AskNode<AnyShape>): void {
  const given = offers === undefined ? undefined : talk.slots[offers];
  if (offers === undefined || !Array.isArray(given)) return;
  if (given.length > 0) topOf(talk).offer = given as NonNullable<Frame['offer']>;
  delete talk.slots[offers];
}

function passes(talk: Talk, { slot, is }: TestNode<AnyShape>): boolean {
  return is === undefined ? isFilled(talk, slot) : talk.slots[slot] === is;
}

/** Skips a choice that was made before. */
function skipChoice(talk: Talk, { into, options }: ChooseNode<AnyShape>): boolean {
  const made = into === undefined ? undefined : talk.slots[into];
  const option = typeof made === 'string' ? options[made] : undefined;
  if (!option) return false;
  Object.assign(talk.slots, option.set);
  goTo(talk, option.to);
  return true;
}

function leaveInterruption(
  talk: Talk,
  { otherwise, forget: slots }: ReturnNode<AnyShape>,
): boolean {
  if (!goBack(talk)) {
    goTo(talk, otherwise);
    return true;
  }
  forget(talk, slots);
  const { waiting, asked } = topOf(talk);
  if (waiting === undefined && asked) say(talk, 'resumed');
  if (waiting === undefined) goOnResumed(talk);
  else topOf(talk).asked = false;
  return waiting === undefined;
}

/** Asks the open question again. If it was asked often enough, an optional one is skipped, and a choice leads to its `exhausted` node. */
function goOnResumed(talk: Talk): void {
  const node = nodeOf(talk);
  const isSummary = node?.kind === 'choose' && node.changed !== undefined;
  if (mayAskAgain(talk) || isSummary) topOf(talk).asked = false;
  else if (node?.kind === 'ask' && node.optional !== undefined) skipQuestion(talk, node);
  else if (node?.kind === 'choose' && node.repair?.exhausted) goTo(talk, node.repair.exhausted);
  else topOf(talk).asked = false;
}

/** Gives an effect to the host, and waits for its outcome. */
function handOut(talk: Talk, node: Extract<AnyNode, { kind: 'task' | 'hours' | 'queue' }>): void {
  if (node.kind !== 'hours') speak(talk, node.say);
  const frame = topOf(talk);
  frame.waiting = `${talk.id}/${talk.seq}.${talk.effects.length}`;
  frame.since = talk.at;
  talk.effects.push(effectOf(talk, node, frame.waiting));
  note(talk, 'effect', node.kind === 'task' ? node.run : node.kind);
}

/** The effect of a node. */
export function effectOf(
  { language, slots }: Pick<Talk, 'language' | 'slots'>,
  node: Extract<AnyNode, { kind: 'task' | 'hours' | 'queue' }>,
  key: string,
): Effect {
  const kept = { ...slots };
  switch (node.kind) {
    case 'task':
      return { type: 'task', key, task: node.run, language, slots: kept };
    case 'queue':
      return { type: 'queue', key, queue: node.queue, language, slots: kept };
    case 'hours':
      return { type: 'hours', key, calendar: node.calendar ?? null };
  }
}

/** Ends the conversation. The slots in `remember` carry over to the next one. */
export function end(talk: Talk): void {
  note(talk, 'ended');
  talk.mode = 'ended';
}
