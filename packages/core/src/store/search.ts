import type { TicketId } from '../ids.js';
import type { StoredTicket } from './rows.js';
import type { TicketScope } from './ticket-filter.js';

/** One term of the index, or all that begin so. The store knows nothing of words: letters and digits, 2 to 64. */
export interface SearchTerm {
  readonly term: string;
  /** Also every term that begins with it. */
  readonly prefix?: true;
}

/** Which tickets a search finds: those within the scope that have a term of each group; never one whose reporter is hidden. */
export interface TicketSearch extends TicketScope {
  /** 1 to 8 groups of 1 to 8 terms. */
  readonly groups: readonly (readonly SearchTerm[])[];
  /** 1 to 100. */
  readonly limit: number;
  /** `cursor` of the ticket behind which it goes on. @throws InputError for any other text */
  readonly after?: string;
}

/** A ticket that a search found. */
export interface FoundTicket extends StoredTicket {
  /** Where the search goes on behind it. */
  readonly cursor: string;
}

/** The terms of one ticket, in the place of those that it had. */
export interface SearchEntry {
  readonly ticketId: TicketId;
  /** The version that the terms were made of. */
  readonly version: number;
  /** Null: it has none, as every ticket whose reporter is hidden. */
  readonly terms: readonly string[] | null;
}

/** How many tickets have a term. */
export interface TermCount {
  readonly term: string;
  readonly tickets: number;
}

/** How far the index has come. */
export interface SearchStats {
  /** Tickets with terms. */
  readonly indexed: number;
  /** Tickets that changed since their terms were written, or never had any. */
  readonly stale: number;
}
