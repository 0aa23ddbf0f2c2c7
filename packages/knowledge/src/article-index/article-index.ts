/** An article as an article index keeps it. */
export interface IndexedArticle {
  readonly id: string;
  /** Its stems, blank between them: what it is found by. */
  readonly terms: string;
  /** First day on which it holds, `2026-11-26`. */
  readonly validFrom: string;
  /** Last day; null without end. */
  readonly validTo: string | null;
  /** The article as JSON. */
  readonly content: string;
}

/** What is looked for on an article index. */
export interface ArticleIndexQuery {
  /** Stems of letters and digits; an article has one of them at least. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** The day on which the articles hold, `2026-11-26`. */
  readonly day: string;
  /** At most so many, those with the heaviest terms first. */
  readonly limit: number;
}

/** Articles of an article index as JSON, and which edition of the index they are of; null when nothing was put on it yet. */
export interface IndexedArticles {
  readonly edition: string | null;
  readonly contents: readonly string[];
}

/** A place that keeps more articles than a process wants to index, and finds those that may answer. */
export interface ArticleIndex {
  /** Puts these in the place of all that is there, in one step. */
  replace(edition: string, articles: readonly IndexedArticle[]): Promise<void>;
  /** Articles that may answer. */
  find(query: ArticleIndexQuery): Promise<IndexedArticles>;
  /** At most so many of all, spread evenly, in the order in which they were put there. */
  sample(most: number): Promise<IndexedArticles>;
  /** One of them. */
  read(id: string): Promise<IndexedArticles>;
}
