import type { TicketListItem } from '../ticket/view.js';

/** A search. */
export interface SearchQuery {
  /** A ticket number or its beginning, or 1 to 8 words that must all match; at most 200 characters. */
  readonly text: string;
  /**
   * Also searches for people, for actors who may know them: words of names, NIK, phone numbers and e-mail addresses,
   * each as a whole. The desk needs `search: 'words'` and the plugin `viewLog`, which logs who searched, the kinds and the
   * hits before they are shown; the typed text is never logged. Limit for each officer: 60 searches an hour, 30 at
   * once, then one every two minutes.
   */
  readonly identities?: boolean;
  /** `next` of the page before. */
  readonly after?: string;
}

/** Kinds of identities that a search uses. */
export type IdentityKind = 'name' | 'nik' | 'phone' | 'email';

/** Where a search looked for matches. */
export type SearchedIndex = 'number' | 'facts' | 'words' | 'identities';

/** The result of a search, and the limits of that result. */
export interface SearchPage {
  /** At most 20, the last indexed first; in a search by number the last opened first. */
  readonly items: readonly TicketListItem[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: string | null;
  readonly searched: readonly SearchedIndex[];
  /** Words that too many tickets contain, as typed; they were ignored. */
  readonly tooCommon: readonly string[];
  /** 300 tickets were opened and more may match; add a word to narrow the search. */
  readonly narrow: boolean;
  /**
   * Number of recently changed tickets of the whole desk that are not indexed yet. An actor who is limited to a part of
   * the desk gets 1 when there are any.
   */
  readonly waiting: number;
}
