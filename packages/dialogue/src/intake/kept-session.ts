import type { IntakeResult } from '@aduan/core';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { Session } from '../session/session.js';
import { fingerprint } from '../step/fingerprint.js';

/** A session as the desk keeps it: with what an officer's case has of it. */
export interface KeptSession<Slots extends object = object> extends Session<Slots> {
  /** Fingerprint of what was told when the case of a person was opened; there is none without one. */
  readonly gathered?: string;
  /** How many remarks the case has that was closed with its answer in this talk; there is none without one. */
  readonly closedWith?: number;
}

/** What the desk keeps of a session, and when it is to say that it is due. */
export function keep(session: KeptSession): Required<Pick<IntakeResult, 'session' | 'wakeAt'>> {
  return { session, wakeAt: session.mode === 'bot' ? session.wakeAt : null };
}

/** A session after a step: another conversation begins without a case. */
export function carried<Slots extends object>(
  before: KeptSession<Slots> | null,
  after: Session<Slots>,
): KeptSession<Slots> {
  const { gathered, closedWith }: Partial<KeptSession> = before?.id === after.id ? before : {};
  return {
    ...after,
    ...(gathered !== undefined && { gathered }),
    ...(closedWith !== undefined && { closedWith }),
  };
}

/** What a citizen told so far, in eleven characters or fewer: not what the desk told him. */
export function gatheredIn<Shape extends FlowShape>(
  { given = [] }: Pick<Flow<Shape>, 'given'>,
  { slots }: Session<Shape['slots']>,
): string {
  const names: readonly string[] = given;
  const told = Object.entries(slots).filter(([slot]) => !names.includes(slot));
  return fingerprint(JSON.stringify(told));
}

/** Fingerprint of a conversation in which nothing was told. */
export const nothingTold: string = /* @__PURE__ */ fingerprint('[]');

/** A session whose case is that of a person, and has all that was told. */
export function gathered<Shape extends FlowShape>(
  flow: Flow<Shape>,
  session: Session<Shape['slots']>,
): KeptSession<Shape['slots']> {
  return { ...session, gathered: gatheredIn(flow, session) };
}
