import type { Commit } from '@aduan/core/store';

/**
 * A lower bound for writing and reading the same rows, with the same indexes and the same bytes: plain prepared
 * statements, without validation, and nothing read back.
 */
export interface Baseline {
  /** Writes the opening of a ticket, in a commit of its own. */
  open(commit: Commit): Promise<unknown>;
  /** Writes a note on a ticket, in a commit of its own. */
  append(commit: Commit): Promise<unknown>;
  /** The first 20 open tickets by deadline, parsed from their JSON. */
  list(): Promise<unknown>;
  /** Open tickets by phase, and how many of them are late. */
  count(now: number): Promise<unknown>;
  /** Claims tickets for the sweeper. */
  claimDue(now: number, until: number, limit: number): Promise<unknown>;
  /** Claims one delivery and marks it as sent. @returns false when there is none */
  send(now: number, until: number): Promise<boolean>;
  close(): Promise<void>;
}
