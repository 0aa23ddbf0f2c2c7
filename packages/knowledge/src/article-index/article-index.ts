/** An article in the form that an article index stores. */
export interface IndexedArticle {
  readonly id: string;
  /** Its stems, separated by spaces, for the search. */
  readonly terms: string;
  /** First day on which it is valid, `2026-11-26`. */
  readonly validFrom: string;
  /** Last day; null without end. */
  readonly validTo: string | null;
  /** The article as JSON. */
  readonly content: string;
}

/** A query of an article index. */
export interface ArticleIndexQuery {
  /** Stems of letters and digits; a match has at least one of them. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** The day on which the articles are valid, `2026-11-26`. */
  readonly day: string;
  /** Maximum number of results, those with the heaviest terms first. */
  readonly limit: number;
}

/** Articles of an index as JSON, with the edition of the index; null when the index was never filled. */
export interface IndexedArticles {
  readonly edition: string | null;
  readonly contents: readonly string[];
}

/** A store of more articles than a process should index, which finds those that may answer a question. */
export interface ArticleIndex {
  /** Replaces all articles atomically. */
  replace(edition: string, articles: readonly IndexedArticle[]): Promise<void>;
  /** The articles that may answer. */
  find(query: ArticleIndexQuery): Promise<IndexedArticles>;
  /** A sample of at most `most` articles, evenly spread, in their stored order. */
  sample(most: number): Promise<IndexedArticles>;
  /** One article. */
  read(id: string): Promise<IndexedArticles>;
}
