import type { IntakeResult } from '@aduan/core';
import type { Session } from '../session/session.js';
import { fingerprint } from '../step/fingerprint.js';
import type { ProvenTicket } from './performed-effect.js';

/** A session as the desk keeps it: with what an officer's case has of it. */
export interface StoredSession<Slots extends object = object> extends Session<Slots> {
  /** Fingerprints of what the case of a person has of it, by slot; there are none without one. */
  readonly gathered?: Readonly<Record<string, string>>;
  /** How many remarks were told when this talk filed last: the case has what is to be known of them. Nothing was filed without it. */
  readonly filedWith?: number;
  /** The case whose number and PIN were shown last in this talk, with the pass of its page; there is none without one. */
  readonly proven?: ProvenTicket;
}

/** What the desk keeps of a session, and when it is to say that it is due. */
export function keep(session: StoredSession): Required<Pick<IntakeResult, 'session' | 'wakeAt'>> {
  return { session, wakeAt: session.mode === 'bot' ? session.wakeAt : null };
}

/** A session after a step: another conversation begins without a case. */
export function carried<Slots extends object>(
  before: StoredSession<Slots> | null,
  after: Session<Slots>,
): StoredSession<Slots> {
  const { gathered, filedWith, proven }: Partial<StoredSession> =
    before?.id === after.id ? before : {};
  return {
    ...after,
    ...(gathered !== undefined && { gathered }),
    ...(filedWith !== undefined && { filedWith }),
    ...(proven !== undefined && { proven }),
  };
}

/** What a citizen told so far, by slot, in eleven characters or fewer each: not what these slots hold. */
export function collectedIn(
  { slots }: Session,
  besides: readonly string[],
): Record<string, string> {
  const told = Object.entries(slots).filter(
    ([slot, value]) => !besides.includes(slot) && (value ?? null) !== null,
  );
  return Object.fromEntries(
    told.map(([slot, value]) => [slot, fingerprint(JSON.stringify(value))]),
  );
}
