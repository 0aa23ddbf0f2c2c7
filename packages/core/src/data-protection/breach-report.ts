import type { PartyId, TicketId } from '../ids.js';

/**
 * What got into wrong hands: a copy of the database without its keys, one with them, or what one officer's
 * account could show.
 */
export type BreachKind = 'database' | 'database-and-keys' | 'account';

/** What is known of a loss of data. */
export interface BreachScope {
  readonly kind: BreachKind;
  /** The account, for `account`. */
  readonly officer?: string;
  /** For `account`, since when it may have been used, epoch ms. Default: always. */
  readonly from?: number;
  /** When the copy was made, or until when the account may have been used, epoch ms. Default: now. */
  readonly until?: number;
  /** Only these people, if only their data was taken. Default: all. */
  readonly parties?: readonly PartyId[];
  /** Only these cases. Default: all. */
  readonly tickets?: readonly string[];
  /** When the desk learnt of it, epoch ms: from then on 72 hours are counted. Default: when `ticket` came, or now. */
  readonly knownAt?: number;
  /** Id of the case about the loss: its clock `pdp.breach` tells the deadline. */
  readonly ticket?: string;
}

/** What of a person's data was reached. */
export type BreachField = 'name' | 'contacts' | 'words' | 'files';

/** One person whose data was reached. Without his name: who writes to him exports it. */
export interface AffectedPerson {
  readonly party: PartyId;
  readonly tickets: readonly { readonly id: TicketId; readonly number: string }[];
  readonly fields: readonly BreachField[];
  /** ISO 8601: the oldest of these cases. His data was held since then. */
  readonly heldSince: string;
  /** ISO 8601: when it was first seen by the account; null where that is not known. */
  readonly seenFirst: string | null;
  /** False where the data was sealed and its keys were not taken. */
  readonly readable: boolean;
}

/** Who was affected by a loss of data, which data, and since when: for the notice of UU 27/2022, article 46. */
export interface BreachReport {
  readonly format: 'aduan-breach-report/1';
  readonly madeAt: string;
  readonly kind: BreachKind;
  readonly officer: string | null;
  readonly from: string | null;
  readonly until: string;
  readonly knownAt: string;
  /** 3 x 24 hours after `knownAt`: until then people and the supervisory body are told in writing. */
  readonly notifyBy: string;
  readonly people: readonly AffectedPerson[];
  /** Cases that were reached, those without a known person among them. */
  readonly tickets: number;
  /** Facts of cases that are never sealed, and were in the open for this kind of loss. */
  readonly inClear: readonly string[];
  /**
   * What the report cannot tell: `views-not-kept` (who looked was not recorded, or is forgotten, for all or some of
   * the time: cases that the account acted on then are listed instead), `lists-seen` (the account also saw lists, of which single lines are not recorded),
   * `other-peoples-words` (texts may name people who are no reporters), `erased-before`
   * (people whose keys were destroyed are not listed; an older copy may still open them).
   */
  readonly limits: readonly string[];
}
