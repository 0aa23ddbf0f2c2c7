import type { TicketListItem } from '../ticket/view.js';

/** What somebody looks for. */
export interface SearchQuery {
  /** A ticket number or its beginning, or 1 to 8 words, all of which must be found; at most 200 characters. */
  readonly text: string;
  /** `next` of the page before. */
  readonly after?: string;
}

/** Where a search looked. */
export type SearchedIndex = 'number' | 'facts' | 'words';

/** What a search found, and what it can say of what it did not. */
export interface SearchPage {
  /** At most 20, those that were indexed last first. */
  readonly items: readonly TicketListItem[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
  readonly searched: readonly SearchedIndex[];
  /** Words that too many tickets have, as they were typed: they were left out. */
  readonly tooCommon: readonly string[];
  /** 300 tickets were opened and more may be there: another word would lead on. */
  readonly narrow: boolean;
  /** Tickets that changed just now and are not searched by it yet. */
  readonly waiting: number;
}
