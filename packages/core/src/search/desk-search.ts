import type { SearchUse } from './search-options.js';
import type { WordIndex } from './word-index.js';

/** How one desk is searched. */
export interface DeskSearch {
  readonly use: SearchUse;
  /**
   * Whether what is written is noted for the index. A program may write beside the desk that searches, whatever it searches itself; only
   * one whose own workers run without a search knows that nobody does.
   */
  isNoted: boolean;
  /** Null where only facts are searched. */
  readonly words: WordIndex | null;
  readonly common: CommonTerms;
}

/** The terms that are left out of the index, since too many tickets have them. */
export interface CommonTerms {
  current(): Promise<ReadonlySet<string>>;
  keep(terms: ReadonlySet<string>): Promise<void>;
}
