import type { SearchUse } from './search-options.js';
import type { WordIndex } from './word-index.js';

/** How one desk is searched. */
export interface DeskSearch {
  readonly use: SearchUse;
  /** Null where only facts are searched. */
  readonly words: WordIndex | null;
  readonly common: CommonTerms;
}

/** The terms that are left out of the index, since too many tickets have them. */
export interface CommonTerms {
  current(): Promise<ReadonlySet<string>>;
  keep(terms: ReadonlySet<string>): Promise<void>;
}
