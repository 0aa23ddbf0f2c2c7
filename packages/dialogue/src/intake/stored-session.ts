import type { IntakeResult } from '@aduan/core/channel';
import type { Session } from '../session/session.js';
import { fingerprint } from '../step/fingerprint.js';
import type { ProvenTicket } from './performed-effect.js';

/** A session as the desk stores it, with the parts that an officer's ticket already contains. */
export interface StoredSession<Slots extends object = object> extends Session<Slots> {
  /** Fingerprints of the slot values that an officer's ticket contains; left out without such a ticket. */
  readonly gathered?: Readonly<Record<string, string>>;
  /** Number of remarks at the last filing: the ticket contains them. Left out when nothing was filed. */
  readonly filedWith?: number;
  /**
   * The ticket whose number and PIN were proved last in this conversation, with the pass for its page; left out when
   * there is none.
   */
  readonly proven?: ProvenTicket;
}

/** The session data that the desk stores, and when it calls the intake again. */
export function keep(session: StoredSession): Required<Pick<IntakeResult, 'session' | 'wakeAt'>> {
  return { session, wakeAt: session.mode === 'bot' ? session.wakeAt : null };
}

/** The stored session after a step. A new conversation starts without a ticket. */
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

/** Fingerprints of the citizen's answers so far, by slot: at most eleven characters each, not the values. */
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
