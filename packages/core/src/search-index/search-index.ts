/** Where the search index of a desk stands. */
export interface SearchIndexStatus {
  /** Tickets that can be found by the index. */
  readonly indexed: number;
  /** Tickets that changed since they were indexed, or wait to be indexed anew. */
  readonly stale: number;
  /** Terms that are left out, since too many tickets have them. */
  readonly common: number;
  /** Names of the index keys, the current one first: more than one while it is changed. Empty without index keys. */
  readonly keys: readonly string[];
}

/** How the index key is changed. */
export interface RotateOptions {
  /** Hears how many tickets still wait, after every fifty. */
  readonly onProgress?: (status: { readonly stale: number }) => void;
  /** Stops it; it is gone on with later. */
  readonly signal?: AbortSignal;
}

/** The search index of a desk, for whoever runs it. Nobody searches by it: that is `tickets.search`, by an officer. */
export interface SearchIndex {
  /** Which keys the index has, and how many tickets and left-out terms. */
  status(): Promise<SearchIndexStatus>;
  /**
   * Lets every ticket be indexed anew by the desk that runs: after another `stem` or other stop words, or another masker. Too common
   * terms are looked for anew. Until it is through, what was found before is found.
   */
  rebuild(): Promise<void>;
  /**
   * Makes a new index key, indexes every ticket under it beside the desk that runs, and forgets the former one. A stolen index, or a
   * backup, says nothing any more once the former key is destroyed: take old copies of the key file away too. One that was broken
   * off is gone on with, without another key.
   *
   * @throws StoreError `store-keys-fixed` when the keys of the desk come from elsewhere: change them there, and the desk indexes anew
   * @throws AduanError `search-off` when this desk was composed without `search: 'words'`
   */
  rotate(options?: RotateOptions): Promise<void>;
  /** Takes out the terms that too many tickets have, as the desk does by itself every night. @returns how many became too common */
  removeCommon(): Promise<number>;
}
