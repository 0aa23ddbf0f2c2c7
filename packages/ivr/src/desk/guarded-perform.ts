import { sha256Hex } from '@aduan/core';
import type { Effect, PerformedEffect } from '@aduan/dialogue';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { stateOf } from './state-of.js';

type Work = Exclude<Effect, { type: 'wake' }>;

/** What a task says to a secret that is wrong, and to one that it does not look at any more. */
const wrong: ReadonlySet<string> = new Set(['not-found', 'locked', 'failed']);

/**
 * Has the host do what an effect asks for. A caller who keyed wrong secrets three times within an hour, in however
 * many calls, hears `locked` instead: a secret is guessed over many tickets as well as over one. Callers whose
 * number is withheld are counted each in his call; the secret itself is locked by the desk.
 */
export async function guardedPerform(
  line: PhoneLine,
  call: CallSession,
  effect: Work,
): Promise<PerformedEffect> {
  const perform = () => line.perform(effect, stateOf(line, call));
  const secrets = secretsIn(line, effect);
  if (effect.type !== 'task' || secrets.length === 0) return perform();
  const caller = call.from ?? `withheld ${call.call}`;
  const about = aboutOf(effect.slots, secrets);
  const isFree = await line.guesses.take(caller, `${call.call}/${effect.key}`, about);
  if (!isFree) return { outcome: 'locked' };
  const performed = await perform();
  if (!wrong.has(performed.outcome)) await line.guesses.forgive(caller, about);
  return performed;
}

/** The slots of what a task is handed that was asked for as a secret. */
function secretsIn({ flow }: Pick<PhoneLine, 'flow'>, effect: Work): readonly string[] {
  if (effect.type !== 'task') return [];
  return Object.values(flow.nodes).flatMap((node) => {
    const slot = node.kind === 'ask' && node.secret ? String(node.into) : null;
    return slot !== null && effect.slots[slot] != null ? [slot] : [];
  });
}

/** What a secret is said to open: whatever else the task was told. Without words: it is kept for an hour. */
function aboutOf(slots: Readonly<Record<string, unknown>>, secrets: readonly string[]): string {
  const told = Object.entries(slots).filter(([slot]) => !secrets.includes(slot));
  return sha256Hex(JSON.stringify(told.toSorted(([one], [other]) => (one < other ? -1 : 1))));
}
