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

/** Options of the view log. */
export interface ViewLogOptions {
  /**
   * Masks personal data in texts that officers need not read at first: a `personalDataMasker` of `@aduan/privacy` for
   * NIK, phone numbers, accounts and so on. Default: the masker of the desk.
   */
  readonly redaction?: Masker;
  /** How long a view may wait to be stored in a batch, ms. Default 500. Views of hidden reporters never wait. */
  readonly delayMs?: number;
  /** Views older than this number of days are deleted, once a day. Default: never. */
  readonly keepDays?: number;
}

/** A view, as it is listed. */
export interface ViewRecord extends Omit<ViewEntry, 'type'> {
  /**
   * For a search for people: the kinds searched, the number of persons found, and those of the shown tickets that the
   * reader may know of.
   */
  readonly search: Pick<IdentitySearchEntry, 'kinds' | 'people' | 'tickets'> | null;
}

/** Who views unredacted data, and why. */
export interface RevealOptions extends ViewOptions {
  /**
   * The reason: a word or the number of a letter, such as `call-back` or `ND-12/2026`: at most 100 letters, digits and
   * `. / : _ -`. It is kept in clear, so it must say nothing about the person.
   */
  readonly ground: string;
}

/**
 * Logs who viewed whose data. Once created, `tickets.get`, `find` and ticket lists, `@aduan/core/parties`,
 * `@aduan/core/conversations` and drafts of `@aduan/core/replies` log what they show to officers. Citizens viewing
 * their own data and the desk itself are not logged. One entry stands for an hour of the same officer, subject and
 * fields. Searches for people, which require this add-on, are logged individually: see `identities` of
 * `tickets.search`.
 */
export interface ViewLog {
  /** A redacted ticket: with names, but numbers and addresses masked. Logged as `masked-words`. */
  get(id: string, options: ViewOptions): Promise<TicketView>;
  /**
   * A ticket without redaction, as far as the officer may see it. The view is logged with its reason before it is
   * shown. @throws InputError
   */
  reveal(id: string, options: RevealOptions): Promise<TicketView>;
  /** A redacted list, without names. `keep` filters rows before they are redacted. */
  list(
    filter: TicketFilter,
    options: ReadOptions & { readonly keep?: (item: TicketListItem) => boolean },
  ): Promise<{ readonly items: readonly TicketListItem[]; readonly next: string | null }>;
  /** `tickets.search` with redaction, without names. @throws the same errors */
  search(query: SearchQuery, options: ReadOptions): Promise<SearchPage>;
  /**
   * Logs that an officer saw something of a ticket through the host's own code, such as a file. @throws NotFoundError
   */
  record(
    id: string,
    fields: readonly ViewedField[],
    options: ReadOptions & { readonly ground?: string },
  ): Promise<void>;
  /** Who viewed a ticket and its reporters, oldest first. @throws ForbiddenError, NotFoundError */
  of(id: string, options: ReadOptions): Promise<readonly ViewRecord[]>;
  /**
   * The latest views of everything that the actor may know of, newest first: `limit`, default 100, at most 500.
   * `searches` returns only searches for people.
   *
   * @throws ForbiddenError
   */
  latest(
    options: ReadOptions & { readonly limit?: number; readonly searches?: boolean },
  ): Promise<readonly ViewRecord[]>;
  /**
   * Deletes the views before an instant, epoch ms, by the retention rule of the host. The deletion is logged.
   *
   * @returns how many were deleted
   * @throws ForbiddenError
   */
  forget(before: number, options: ReadOptions): Promise<number>;
  /**
   * Stores the waiting views now. Call it before a process ends that does not call `aduan.close()`, which does it, too.
   */
  flush(): Promise<void>;
}
