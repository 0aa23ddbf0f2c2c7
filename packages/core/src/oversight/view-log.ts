import type { Masker } from '../ports/masker.js';
import type { ReadOptions, TicketView, ViewOptions } from '../runtime/tickets.js';
import type {
  IdentitySearchEntry,
  ViewEntry,
  ViewedField,
} from '../runtime/view-log/view-entry.js';
import type { SearchPage, SearchQuery } from '../search/search-page.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { TicketListItem } from '../ticket/view.js';

/** How looks are kept. */
export interface ViewLogOptions {
  /**
   * Takes out of words what officers need not read at first sight: a `personalDataMasker` of `@aduan/privacy`
   * for NIK, phone numbers, accounts and so on. Default: the masker of the desk.
   */
  readonly redaction?: Masker;
  /** How long a look may wait to be kept together with others, ms. Default 500. Hidden reporters never wait. */
  readonly delayMs?: number;
  /** Looks that are older are forgotten, once a day. Default: none is. */
  readonly keepDays?: number;
}

/** A look, as it is listed. */
export interface ViewRecord extends Omit<ViewEntry, 'type'> {
  /** Where it was a search for people: for what kinds, and which of the tickets that it showed whoever reads this may know of. */
  readonly search: Pick<IdentitySearchEntry, 'kinds' | 'people' | 'tickets'> | null;
}

/** Who looks redacted, and why. */
export interface RevealOptions extends ViewOptions {
  /**
   * A word or the number of a letter, such as `call-back` or `ND-12/2026`: at most 100 letters, digits and
   * `. / : _ -`. It is kept in clear, so it must say nothing about the person.
   */
  readonly ground: string;
}

/**
 * Who looked at whose data. From the time this add-on is composed, `tickets.get`, `find` and lists of cases,
 * `@aduan/core/parties`, `@aduan/core/conversations` and drafts of `@aduan/core/replies` note what they show to officers; citizens see their own, and
 * the desk itself looks at nothing. One entry stands for an hour of the same officer, thing and fields. Searches for people, which
 * need this add-on, are kept each: see `identities` of `tickets.search`.
 */
export interface ViewLog {
  /** A case redacted: names, but numbers and addresses masked. Noted as `masked-words`. */
  get(id: string, options: ViewOptions): Promise<TicketView>;
  /** All of a case that this officer may see. It is kept, with the ground, before he sees it. @throws InputError */
  reveal(id: string, options: RevealOptions): Promise<TicketView>;
  /** A list redacted, without names. `keep` sees the lines before they are redacted. */
  list(
    filter: TicketFilter,
    options: ReadOptions & { readonly keep?: (item: TicketListItem) => boolean },
  ): Promise<{ readonly items: readonly TicketListItem[]; readonly next: string | null }>;
  /** `tickets.search` redacted, without names. @throws as that does */
  search(query: SearchQuery, options: ReadOptions): Promise<SearchPage>;
  /** Notes that an officer saw something of a case by a way of the host's own, such as a file. @throws NotFoundError */
  record(
    id: string,
    fields: readonly ViewedField[],
    options: ReadOptions & { readonly ground?: string },
  ): Promise<void>;
  /** Who looked at a case, and at the people who reported it: oldest first. @throws ForbiddenError, NotFoundError */
  of(id: string, options: ReadOptions): Promise<readonly ViewRecord[]>;
  /**
   * The latest looks at anything that this principal may know of, newest first: 100, or `limit`, at most 500. `searches`
   * leaves out all but searches for people.
   *
   * @throws ForbiddenError
   */
  latest(
    options: ReadOptions & { readonly limit?: number; readonly searches?: boolean },
  ): Promise<readonly ViewRecord[]>;
  /**
   * Forgets looks from before an instant, epoch ms, by the rule of the host. That it was done is kept.
   *
   * @returns how many are gone
   * @throws ForbiddenError
   */
  forget(before: number, options: ReadOptions): Promise<number>;
  /** Keeps what waits now: before a process ends that does not call `aduan.close()`, which does it, too. */
  flush(): Promise<void>;
}
