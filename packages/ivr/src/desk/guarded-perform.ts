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
 * number is withheld are not counted together; the secret itself is locked by the desk.
 */
export async function guardedPerform(
  line: PhoneLine,
  call: CallSession,
  effect: Work,
): Promise<PerformedEffect> {
  const perform = () => line.perform(effect, stateOf(line, call));
  if (call.from === null || !bringsSecret(line, effect)) return perform();
  const isFree = await line.guesses.take(call.from, `${call.call}/${effect.key}`);
  if (!isFree) return { outcome: 'locked' };
  const performed = await perform();
  if (!wrong.has(performed.outcome)) await line.guesses.forgive(call.from);
  return performed;
}

/** Whether a task is handed something that was asked for as a secret. */
function bringsSecret({ flow }: Pick<PhoneLine, 'flow'>, effect: Work): boolean {
  if (effect.type !== 'task') return false;
  const told = Object.entries(effect.slots).filter(([, value]) => value != null);
  return Object.values(flow.nodes).some(
    (node) =>
      node.kind === 'ask' && node.secret && told.some(([slot]) => slot === String(node.into)),
  );
}
