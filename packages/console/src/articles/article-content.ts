/** Parties of a figure or a duty, by ids of the office. */
export interface ArticleRoles {
  /** The party that pays, or borrows and pays back. */
  readonly payer?: string | undefined;
  /** The party that is paid, or lends. */
  readonly receiver?: string | undefined;
  /** The party that has the figure or duty, if there is no payment. */
  readonly subject?: string | undefined;
}

/** Content of an article. The API leaves the content to the office; this is the form that the console edits. */
export interface ArticleContent {
  readonly question: string;
  /** Other ways to ask it. */
  readonly variants: readonly string[];
  readonly answer: string;
  readonly sources: readonly {
    readonly title: string;
    readonly locator?: string | undefined;
    readonly url?: string | undefined;
    readonly quote?: string | undefined;
  }[];
  /** Days, `2026-11-26`. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly tags: readonly string[];
  readonly roles?: ArticleRoles | undefined;
  readonly counterparts?: readonly string[] | undefined;
  readonly notice?: string | undefined;
}
