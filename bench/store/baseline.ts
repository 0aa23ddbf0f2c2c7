import type { Commit } from '@aduan/core';

/**
 * The least that can write and read the same rows, with the same indexes and the same bytes: plain
 * prepared statements, no check of anything, nothing read back.
 */
export interface Baseline {
  /** Writes an opening, in a commit of its own. */
  open(commit: Commit): Promise<unknown>;
  /** Writes a note on a case, in a commit of its own. */
  append(commit: Commit): Promise<unknown>;
  /** The first 20 open cases by deadline, read from their JSON. */
  list(): Promise<unknown>;
  /** Open cases by phase, and how many of them are late. */
  count(now: number): Promise<unknown>;
  /** Takes cases that the sweeper must look at. */
  claimDue(now: number, until: number, limit: number): Promise<unknown>;
  /** Takes one delivery and notes that it was sent. @returns false when there is none */
  send(now: number, until: number): Promise<boolean>;
  close(): Promise<void>;
}
