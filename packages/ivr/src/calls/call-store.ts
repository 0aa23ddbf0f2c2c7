import type { CallSession } from './call-session.js';

/** A stored call with its revision. */
export interface StoredCall {
  readonly session: CallSession;
  /** Number of writes: 1 after the first write. */
  readonly revision: number;
}

/**
 * Stores calls between two callbacks. Two callbacks of a call may arrive at the same time at two processes: the store
 * lets one of them write, and the other one reads the result.
 */
export interface CallStore {
  /** @returns null for a call that is unknown or expired */
  load(call: string): Promise<StoredCall | null>;
  /**
   * Compare and set.
   *
   * @param revision - the revision that was loaded; 0 for a new call
   * @returns false when another process has written since; nothing is stored then
   */
  save(session: CallSession, revision: number): Promise<boolean>;
}
