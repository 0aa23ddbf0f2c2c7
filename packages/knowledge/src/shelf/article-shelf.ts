/** An article as a shelf keeps it. */
export interface ShelvedArticle {
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

/** What is looked for on a shelf. */
export interface ShelfQuery {
  /** Stems of letters and digits; an article has one of them at least. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** The day on which the articles hold, `2026-11-26`. */
  readonly day: string;
  /** At most so many, those with the heaviest terms first. */
  readonly most: number;
}

/** Articles of a shelf as JSON, and which edition of the shelf they are of; null when nothing was put on it yet. */
export interface FromShelf {
  readonly edition: string | null;
  readonly contents: readonly string[];
}

/** A place that keeps more articles than a process wants to index, and finds those that may answer. */
export interface ArticleShelf {
  /** Puts these in the place of all that is there, in one step. */
  replace(edition: string, articles: readonly ShelvedArticle[]): Promise<void>;
  /** Articles that may answer. */
  find(query: ShelfQuery): Promise<FromShelf>;
  /** At most so many of all, spread evenly, in the order in which they were put there. */
  sample(most: number): Promise<FromShelf>;
  /** One of them. */
  read(id: string): Promise<FromShelf>;
}
