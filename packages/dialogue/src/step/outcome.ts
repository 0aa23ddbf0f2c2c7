import type { Frame } from '../session/session.js';
import type { AnyNode } from './compiled-flow.js';
import { note, type Talk, topOf } from './talk.js';

type Waiting = Extract<AnyNode, { kind: 'task' | 'hours' | 'queue' }>;

/** Whether a node waits for the host. */
export function isWaitingNode(node: AnyNode | undefined): node is Waiting {
  return node?.kind === 'task' || node?.kind === 'hours' || node?.kind === 'queue';
}

/** The level of the stack that waits for an effect. */
export function frameWaitingFor(talk: Talk, effect: string): Frame | undefined {
  return talk.stack.find(({ waiting }) => waiting === effect);
}

/** Applies the outcome of an effect, also when an interruption is open above it. */
export function takeOutcome(
  talk: Talk,
  waiting: Frame,
  outcome: string,
  slots: Readonly<Record<string, unknown>> = {},
): void {
  const node = talk.flow.nodes[waiting.node];
  if (!isWaitingNode(node)) return;
  Object.assign(talk.slots, slots);
  note(talk, 'outcome', outcome);
  if (node.kind === 'queue' && outcome === 'answered') {
    talk.mode = 'human';
    stopWaiting(talk, waiting, waiting.node);
  } else {
    stopWaiting(talk, waiting, targetOf(node, outcome));
  }
}

/** Stops waiting for the effect of the open node. */
export function giveUpWaiting(talk: Talk): void {
  const frame = topOf(talk);
  note(talk, 'impatient');
  takeOutcome(talk, frame, 'failed');
}

function stopWaiting(talk: Talk, waiting: Frame, node: string): void {
  const { waiting: _, since: __, ...frame } = waiting;
  const place = talk.stack.findIndex((one) => one.waiting === waiting.waiting);
  talk.stack[place] = { ...frame, node, asked: false, tries: 0, silent: 0 };
}

function targetOf(node: Waiting, outcome: string): string {
  switch (node.kind) {
    case 'hours':
      return outcome === 'open' ? node.open : node.closed;
    case 'queue':
      return outcome === 'timeout' ? node.timeout : node.unavailable;
    case 'task': {
      const on: Readonly<Record<string, string>> = node.on;
      return (Object.hasOwn(on, outcome) ? on[outcome] : undefined) ?? node.failed;
    }
  }
}
