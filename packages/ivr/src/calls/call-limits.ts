import { InputError } from '@aduan/core';
import type { CallSession } from './call-session.js';

/** Limits of one call. Calls with officers and waiting in a queue have separate limits. */
export interface CallLimits {
  /** Number of turns: questions, waits and all other output. Default 150; a long complaint takes 30. */
  readonly turns: number;
  /** Duration in seconds, from when the call was taken. Default 1,800, half an hour. */
  readonly seconds: number;
}

const usual: CallLimits = { turns: 150, seconds: 1_800 };
/** Extra turns in which a call over its limits still waits for work of the desk: about a minute. */
const gracefulTurns = 30;

/** Fills in the default limits. @throws InputError for a limit below 1 */
export function callLimits(given: Partial<CallLimits> = {}): CallLimits {
  const limits = { ...usual, ...given };
  for (const name of ['turns', 'seconds'] as const) {
    const message = 'must be 1 or more';
    if (!(limits[name] >= 1))
      throw new InputError(`"${name}" ${message}.`, [{ message, path: ['limits', name] }]);
  }
  return limits;
}

/** How far a call is beyond its limits. `over`: it ends when no work is running. `far`: it ends at once. */
export function excessOf(
  { turns: maxTurns, seconds }: CallLimits,
  { at, beganAt = at, stage, turns }: CallSession,
): 'none' | 'over' | 'far' {
  if (stage === 'officer' || stage === 'over') return 'none';
  if (turns >= maxTurns + gracefulTurns) return 'far';
  return turns >= maxTurns || at - beganAt >= seconds * 1_000 ? 'over' : 'none';
}
