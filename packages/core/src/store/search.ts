import type { TenantId, TicketId } from '../ids.js';
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
  /** Tickets that are to be indexed: that changed since their terms were written, or never had any. */
  readonly stale: number;
}

/** What a store does for the search of tickets, by terms that say nothing to it. */
export interface SearchStore {
  /** Tickets that a search finds, those that were indexed last first: a ticket keeps its place when it is indexed anew. */
  searchTickets(tenant: TenantId, search: TicketSearch): Promise<readonly FoundTicket[]>;
  /** Tickets that changed since their terms were written, oldest first, at most `limit`; a commit says whether it counts (`needsIndexing`). */
  readStaleTickets(tenant: TenantId, limit: number): Promise<readonly StoredTicket[]>;
  /**
   * Writes the terms of stale tickets, which are stale no more. One that has another version by now is left out, and so are terms of
   * one whose reporter is hidden. A commit that hides the reporter has taken the terms away itself.
   *
   * @returns how many were written
   */
  writeSearch(tenant: TenantId, entries: readonly SearchEntry[]): Promise<number>;
  /**
   * Makes tickets stale again, by id from behind `after`, for a new key or other rules; until they are indexed anew they
   * keep their terms.
   *
   * @param after - null from the first one
   * @returns the last id, null when none was left
   */
  expireSearch(tenant: TenantId, after: string | null, limit: number): Promise<string | null>;
  /** Terms that more than `above` tickets have, in any order. An embedded store lets others in while it counts. */
  countTerms(tenant: TenantId, above: number): Promise<readonly TermCount[]>;
  /** Takes terms out of at most `limit` tickets. @returns how many had one; 0 when none is left */
  removeTerms(tenant: TenantId, terms: readonly string[], limit: number): Promise<number>;
  /** How many tickets have terms, and how many are stale. */
  searchStats(tenant: TenantId): Promise<SearchStats>;
}
