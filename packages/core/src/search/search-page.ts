import type { TicketListItem } from '../ticket/view.js';

/** What somebody looks for. */
export interface SearchQuery {
  /** A ticket number or its beginning, or 1 to 8 words, all of which must be found; at most 200 characters. */
  readonly text: string;
  /**
   * Looks for people as well, for those who may know them: words of names, NIK, phone numbers and e-mail addresses, each as a whole. The
   * desk needs `search: 'words'` and `createViewLog`, which keeps who searched, for what kinds, and the hits, before they are
   * shown; never what was typed. An officer searches so at most 60 times an hour: 30 at once, then one each two minutes.
   */
  readonly identities?: boolean;
  /** `next` of the page before. */
  readonly after?: string;
}

/** What people are looked for by. */
export type IdentityKind = 'name' | 'nik' | 'phone' | 'email';

/** Where a search looked. */
export type SearchedIndex = 'number' | 'facts' | 'words' | 'identities';

/** What a search found, and what it can say of what it did not. */
export interface SearchPage {
  /** At most 20: those that were indexed last first; by number, those that were opened last first. */
  readonly items: readonly TicketListItem[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
  readonly searched: readonly SearchedIndex[];
  /** Words that too many tickets have, as they were typed: they were left out. */
  readonly tooCommon: readonly string[];
  /** 300 tickets were opened and more may be there: another word would lead on. */
  readonly narrow: boolean;
  /**
   * Tickets that changed just now and are not searched by it yet: of the whole desk. Whoever answers for a part of it hears
   * 1 when there are any.
   */
  readonly waiting: number;
}
