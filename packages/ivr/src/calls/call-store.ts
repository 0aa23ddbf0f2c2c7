import type { CallSession } from './call-session.js';

/** A call as it was kept, and how often it was written. */
export interface StoredCall {
  readonly session: CallSession;
  /** 1 after the first write. */
  readonly revision: number;
}

/**
 * Where calls are kept between two callbacks. Two callbacks of a call may come at once and to two processes: the
 * store lets one of them write, and the other one sees what it wrote.
 */
export interface CallStore {
  /** @returns null for a call that nobody kept, or long ago */
  load(call: string): Promise<StoredCall | null>;
  /**
   * Compare and set.
   *
   * @param revision - the one that was loaded; 0 when there was none
   * @returns false when somebody else has written since: nothing is kept then
   */
  save(session: CallSession, revision: number): Promise<boolean>;
}
