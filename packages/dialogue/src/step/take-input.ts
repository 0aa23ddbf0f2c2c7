import type { Input, Origin } from '../session/input.js';
import type { Session } from '../session/session.js';
import { sayAgain } from './commands.js';
import { enterBy, speakAsNamed } from './entry-points.js';
import { abandon, handleDeferred, handleInput } from './handle-input.js';
import { frameWaitingFor, giveUpWaiting, isWaitingNode, takeOutcome } from './outcome.js';
import { repairNoInput } from './repair.js';
import { effectOf, end, settle } from './settle.js';
import { goTo, nodeOf, note, renew, say, type Talk, topOf } from './talk.js';
import { truncateMessage } from './truncate-message.js';

/** Handles an input by its type. @returns false when it comes too late to have an effect */
export function takeInput(talk: Talk, session: Session | null, input: Input): boolean {
  switch (input.type) {
    case 'message': {
      const { key, at: _, type: __, entryPoint: ___, language: ____, ...said } = input;
      handleInput(talk, session, key, truncateMessage(said), input);
      return true;
    }
    case 'start':
      return start(talk, input.key, input);
    case 'silence':
      return beSilent(talk);
    case 'hangup':
      return hangUp(talk);
    case 'outcome':
      return outcome(talk, input.key, input.effect, input.outcome, input.slots);
    case 'due':
      return due(talk);
    case 'resume':
      return resume(talk, session);
    case 'human-took-over':
      return takeOver(talk, input.key);
    case 'human-released':
      return release(talk);
  }
}

function start(talk: Talk, key: string, origin: Origin): boolean {
  if (talk.mode === 'human') return false;
  if (talk.mode === 'ended') renew(talk, key);
  speakAsNamed(talk, origin);
  topOf(talk).asked = false;
  enterBy(talk, origin);
  settle(talk);
  return true;
}

function beSilent(talk: Talk): boolean {
  if (talk.mode !== 'bot' || topOf(talk).waiting !== undefined) return false;
  if (topOf(talk).asked) repairNoInput(talk);
  settle(talk);
  return true;
}

/** The caller hung up: their statements are kept as in an abandoned conversation. */
function hangUp(talk: Talk): boolean {
  if (talk.mode === 'ended') return false;
  const { abandoned } = talk.flow;
  const isBusy = topOf(talk).waiting !== undefined && nodeOf(talk)?.kind !== 'queue';
  // A running task finishes first; the conversation becomes due after it.
  if (talk.mode === 'bot' && abandoned && isBusy) return true;
  if (abandoned?.wait !== undefined) delete talk.slots[abandoned.wait];
  if (talk.mode === 'bot' && abandoned) abandon(talk, abandoned.to);
  else end(talk);
  // After a hang-up no question can be asked.
  if (talk.mode === 'bot' && topOf(talk).waiting === undefined) end(talk);
  talk.prompts = [];
  return true;
}

function outcome(
  talk: Talk,
  key: string,
  effect: string,
  name: string,
  slots: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const waiting = frameWaitingFor(talk, effect);
  if (!waiting || talk.mode === 'ended') return false;
  takeOutcome(talk, waiting, name, slots);
  settle(talk);
  handleDeferred(talk, key);
  return true;
}

function due(talk: Talk): boolean {
  const { abandoned } = talk.flow;
  if (talk.mode !== 'bot' || !abandoned || talk.wakeAt === null) return false;
  if (talk.at < talk.wakeAt) return false;
  if (topOf(talk).waiting !== undefined) giveUpWaiting(talk);
  abandon(talk, abandoned.to);
  return true;
}

function resume(talk: Talk, session: Session | null): boolean {
  if (!session || talk.mode === 'ended') return false;
  for (const { node: name, waiting } of talk.stack) {
    const node = talk.flow.nodes[name];
    if (waiting !== undefined && isWaitingNode(node)) {
      talk.effects.push(effectOf(talk, node, waiting));
    }
  }
  sayAgain(talk);
  return true;
}

function takeOver(talk: Talk, key: string): boolean {
  if (talk.mode === 'human') return false;
  if (talk.mode === 'ended') renew(talk, key);
  note(talk, 'human');
  const top = topOf(talk);
  if (nodeOf(talk)?.kind === 'queue') {
    delete top.waiting;
    delete top.since;
  }
  talk.mode = 'human';
  return true;
}

function release(talk: Talk): boolean {
  if (talk.mode !== 'human') return false;
  note(talk, 'released');
  talk.mode = 'bot';
  const node = nodeOf(talk);
  if (node?.kind === 'queue') goTo(talk, node.released);
  say(talk, 'released');
  topOf(talk).asked = false;
  settle(talk);
  return true;
}
