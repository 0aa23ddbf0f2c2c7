import type { SearchUse } from './search-options.js';
import type { WordIndex } from './word-index.js';

/** The search settings of one desk. */
export interface DeskSearch {
  readonly use: SearchUse;
  /**
   * Whether written tickets are marked for indexing. Another program may write next to a desk that searches, so the
   * default is true. It is false only where the desk's own workers run without search.
   */
  isNoted: boolean;
  /** Null when only facts are searched. */
  readonly words: WordIndex | null;
  readonly common: CommonTerms;
}

/** The terms that are left out of the index because too many tickets contain them. */
export interface CommonTerms {
  current(): Promise<ReadonlySet<string>>;
  keep(terms: ReadonlySet<string>): Promise<void>;
}
