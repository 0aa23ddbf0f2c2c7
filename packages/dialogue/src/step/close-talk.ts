import type { Session } from '../session/session.js';
import type { Step } from '../session/step.js';
import { rememberedInputs } from './fingerprint.js';
import { nodeOf, say, speak, type Talk, topOf, waitsForCitizen } from './talk.js';
import { turnOf } from './turn-of.js';

/** Asks the open question, and returns the session and the turn. */
export function closeTalk(talk: Talk, seen: readonly string[]): Step {
  const { flow, id, seq, mode, effects, trace } = talk;
  if (mode === 'bot') ask(talk);
  for (const secret of talk.words.secrets) delete talk.slots[secret];
  const wakeAt = mode === 'bot' ? wake(talk) : null;
  const isNew = talk.prompts.length > 0 || topOf(talk).waiting !== undefined;
  const session: Session<Record<string, unknown>> = {
    v: 1,
    id,
    flow: flow.id,
    version: flow.version,
    language: talk.language,
    mode,
    stack: talk.stack,
    slots: talk.slots,
    answered: talk.answered,
    seq,
    at: talk.at,
    wakeAt,
    lastPrompts: isNew ? talk.prompts : talk.promptsBefore,
    gone: isNew ? talk.gone : talk.goneBefore,
    deferred: talk.deferred,
    ...(talk.entryPoint !== undefined && { entryPoint: talk.entryPoint }),
    ...(talk.named !== undefined && { named: talk.named }),
    ...(talk.isGuarded && { isGuarded: true }),
    seen: seen.slice(-rememberedInputs),
  };
  const isSilent = talk.prompts.length === 0 && mode !== 'bot';
  const turn = isSilent ? null : turnOf(flow, { ...session, lastPrompts: talk.prompts });
  return { session, turn, effects, trace };
}

/** Says the open question, unless it was already asked. */
function ask(talk: Talk): void {
  const frame = topOf(talk);
  const node = nodeOf(talk);
  if (frame.waiting !== undefined || frame.asked) return;
  if (node?.kind !== 'choose' && node?.kind !== 'ask') return;
  frame.asked = true;
  frame.times = (frame.times ?? 0) + 1;
  talk.isGuarded ||= talk.words.guarded.has(frame.node);
  const isInOwnWords = node.kind === 'ask' && node.inOwnWords === true;
  if (frame.offer && !isInOwnWords) say(talk, 'which');
  else if (frame.confirming && node.kind === 'ask') speak(talk, node.confirm?.say);
  else speak(talk, node.say);
}

/** When the conversation counts as abandoned without further input. */
function wake(talk: Talk): number | null {
  const { flow, id, seq, at } = talk;
  if (!flow.abandoned || waitsForCitizen(talk) || nodeOf(talk)?.kind === 'queue') return null;
  const wakeAt = at + flow.abandoned.afterMs;
  talk.effects.push({ type: 'wake', key: `${id}/${seq}.wake`, at: wakeAt });
  return wakeAt;
}
