import type { TenantId, TicketId } from '../ids.js';
import type { StoredTicket } from './rows.js';
import type { TicketScope } from './ticket-filter.js';

/** One term of the index, or a prefix of terms: letters and digits, 2 to 64. Terms are opaque to the store. */
export interface SearchTerm {
  readonly term: string;
  /** Also every term that begins with it. */
  readonly prefix?: true;
}

/**
 * Scope and terms of a search: it finds the tickets in the scope that have a term of each group. Tickets with a hidden
 * reporter are never found.
 */
export interface TicketSearch extends TicketScope {
  /** 1 to 8 groups of 1 to 8 terms. */
  readonly groups: readonly (readonly SearchTerm[])[];
  /** 1 to 100. */
  readonly limit: number;
  /** `cursor` of the last ticket of the page before. @throws InputError for any other text */
  readonly after?: string;
}

/** A ticket that a search found. */
export interface FoundTicket extends StoredTicket {
  /** Pass it as `after` to continue after this ticket. */
  readonly cursor: string;
}

/** The terms of one ticket, which replace its former ones. */
export interface SearchEntry {
  readonly ticketId: TicketId;
  /** The version of the ticket that the terms were made from. */
  readonly version: number;
  /** Null removes the ticket from the index, as for every ticket with a hidden reporter. */
  readonly terms: readonly string[] | null;
}

/** How many tickets have a term. */
export interface TermCount {
  readonly term: string;
  readonly tickets: number;
}

/** State of the index. */
export interface SearchStats {
  /** Tickets with terms. */
  readonly indexed: number;
  /** Tickets that have to be indexed: they changed since their terms were written, or never had any. */
  readonly stale: number;
}

/** The search of tickets in a store. Its terms are opaque to the store. */
export interface SearchStore {
  /** Tickets that a search finds, latest indexed first. A ticket keeps its position when it is indexed again. */
  searchTickets(tenant: TenantId, search: TicketSearch): Promise<readonly FoundTicket[]>;
  /**
   * Tickets that changed since their terms were written, oldest first, at most `limit`. A commit decides with
   * `needsIndexing` whether its change counts.
   */
  readStaleTickets(tenant: TenantId, limit: number): Promise<readonly StoredTicket[]>;
  /**
   * Writes the terms of stale tickets, which are then up to date. Skips a ticket whose version has changed, and terms
   * of a ticket with a hidden reporter. (A commit that hides the reporter removes the terms itself.)
   *
   * @returns how many were written
   */
  writeSearch(tenant: TenantId, entries: readonly SearchEntry[]): Promise<number>;
  /**
   * Marks tickets as stale, in order of id, after a change of the key or of the rules. They keep their terms until they
   * are indexed again.
   *
   * @param after - the last id of the previous call; null at first
   * @returns the last id, null when none was left
   */
  expireSearch(tenant: TenantId, after: string | null, limit: number): Promise<string | null>;
  /**
   * Terms that more than `above` tickets have, in any order. An embedded store does not block other calls while it
   * counts.
   */
  countTerms(tenant: TenantId, above: number): Promise<readonly TermCount[]>;
  /** Removes terms from at most `limit` tickets. @returns how many had one; 0 when none is left */
  removeTerms(tenant: TenantId, terms: readonly string[], limit: number): Promise<number>;
  /** How many tickets have terms, and how many are stale. */
  searchStats(tenant: TenantId): Promise<SearchStats>;
}
