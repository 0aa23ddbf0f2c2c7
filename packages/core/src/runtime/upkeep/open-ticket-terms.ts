import type { Principal } from '../../ports/principal.js';

/** The parts of the terms of a ticket, each of which it may keep a former version of. */
export type TermsPart = 'calendar' | 'policies';

/** Open tickets that were promised something under another calendar, or other policies, than the one in force. */
export interface FormerTermsPart {
  /** Hash of the one in force: `to` of `reschedule`. */
  readonly inForce: string;
  /** Open tickets that keep a former one until they are rescheduled. */
  readonly open: number;
}

/** Open tickets under former terms. */
export type FormerTerms = Readonly<Record<TermsPart, FormerTermsPart>>;

/** Moves open tickets to the calendar, or the policies, in force: who decided it, and why. */
export interface RescheduleInput {
  /**
   * Hash of the calendar, or of the policies, in force: from `formerTerms`. A process that still runs with others
   * refuses.
   */
  readonly to: string;
  /** Needs the permission `reschedule`, and no limits. */
  readonly actor: Principal;
  /** Reason for the history of each ticket; it is sealed like all texts. */
  readonly reason: string;
  /** The decree that the new calendar is based on, such as `SKB 1497/2025`: at most 100 characters, stored in clear. */
  readonly decree?: string;
}

/** The result of rescheduling. */
export interface RescheduleReport {
  /** Tickets that are now counted under the new terms. */
  readonly tickets: number;
  /** Tickets that failed; the log says why (`reschedule.failed`). Call it again for them. */
  readonly failed: number;
  /** How many deadlines moved; each is in the history of its ticket. */
  readonly moved: number;
}
