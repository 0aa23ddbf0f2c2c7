import { InputError } from '@aduan/core';
import type { CallSession } from './call-session.js';

/** How much of a line one call may take. Talks with officers and waiting in a queue have bounds of their own. */
export interface CallLimits {
  /** Turns: questions, waits and whatever else the caller hears. Default 150; a long complaint takes 30. */
  readonly turns: number;
  /** From when it was taken, in seconds. Default 1,800, half an hour. */
  readonly seconds: number;
}

const usual: CallLimits = { turns: 150, seconds: 1_800 };
/** Turns in which a call that is to end still waits for work of the desk: a minute. */
const gracefulTurns = 30;

/** Completes the limits of a line. @throws InputError for one that no call could keep */
export function callLimits(given: Partial<CallLimits> = {}): CallLimits {
  const limits = { ...usual, ...given };
  for (const name of ['turns', 'seconds'] as const) {
    const message = 'must be 1 or more';
    if (!(limits[name] >= 1))
      throw new InputError(`"${name}" ${message}.`, [{ message, path: ['limits', name] }]);
  }
  return limits;
}

/** How far a call is beyond its limits: it ends once nothing is under way, or whatever is. */
export function excessOf(
  { turns: maxTurns, seconds }: CallLimits,
  { at, beganAt = at, stage, turns }: CallSession,
): 'none' | 'over' | 'far' {
  if (stage === 'officer' || stage === 'over') return 'none';
  if (turns >= maxTurns + gracefulTurns) return 'far';
  return turns >= maxTurns || at - beganAt >= seconds * 1_000 ? 'over' : 'none';
}
