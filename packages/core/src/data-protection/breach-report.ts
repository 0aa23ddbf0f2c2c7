import type { PartyId, TicketId } from '../ids.js';

/**
 * What was exposed: a copy of the database without its keys, a copy with them, or the data that one officer's account
 * can show.
 */
export type BreachKind = 'database' | 'database-and-keys' | 'account';

/** Known facts about a data breach. */
export interface BreachScope {
  readonly kind: BreachKind;
  /** The id of the officer's account, for `account`. */
  readonly officer?: string;
  /** For `account`: start of the possible misuse, epoch ms. Default: unlimited. */
  readonly from?: number;
  /** When the copy was made, or the end of the possible misuse, epoch ms. Default: now. */
  readonly until?: number;
  /** Limits the report to these persons. Default: all. */
  readonly parties?: readonly PartyId[];
  /** Limits the report to these tickets. Default: all. */
  readonly tickets?: readonly string[];
  /**
   * When the desk became aware of the breach, epoch ms; the 72 hours start here. Default: when `ticket` was opened, or
   * now.
   */
  readonly knownAt?: number;
  /** Id of the ticket about the breach. Its clock `pdp.breach` gives the deadline. */
  readonly ticket?: string;
}

/** Which of a person's data was exposed. */
export type BreachField = 'name' | 'contacts' | 'words' | 'files';

/** A person whose data was exposed. It has no name; use the export to get the address for the notice. */
export interface AffectedPerson {
  readonly party: PartyId;
  readonly tickets: readonly { readonly id: TicketId; readonly number: string }[];
  readonly fields: readonly BreachField[];
  /** ISO 8601: opening of the oldest of these tickets. The desk has stored the data since then. */
  readonly heldSince: string;
  /** ISO 8601: when the account first viewed it; null when that is not known. */
  readonly seenFirst: string | null;
  /** False when the data was sealed and its keys were not taken. */
  readonly readable: boolean;
}

/**
 * The people affected by a data breach, their exposed data, and since when; for the notice of UU 27/2022, article 46.
 */
export interface BreachReport {
  readonly format: 'aduan-breach-report/1';
  readonly madeAt: string;
  readonly kind: BreachKind;
  readonly officer: string | null;
  readonly from: string | null;
  readonly until: string;
  readonly knownAt: string;
  /** 3 x 24 hours after `knownAt`: the deadline to notify the persons and the supervisory body in writing. */
  readonly notifyBy: string;
  readonly people: readonly AffectedPerson[];
  /** Number of tickets that were reached, including those without a known person. */
  readonly tickets: number;
  /** Facts of tickets that are never sealed, and so were readable in this kind of breach. */
  readonly inClear: readonly string[];
  /**
   * Limits of the report:
   * - `views-not-kept`: for all or part of the period there is no view log; tickets on which the account acted then are
   *   listed instead
   * - `lists-seen`: the account also viewed lists, whose single rows are not logged
   * - `other-peoples-words`: texts may name people who are not reporters
   * - `erased-before`: people whose keys were destroyed are not listed; an older copy may still open their data
   */
  readonly limits: readonly string[];
}
