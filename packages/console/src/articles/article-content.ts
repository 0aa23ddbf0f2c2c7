/** What the parties of a figure or a duty are; ids of the office. */
export interface ArticleRoles {
  /** Who pays, or borrows and pays back. */
  readonly payer?: string | undefined;
  /** Who is paid, or lends. */
  readonly receiver?: string | undefined;
  /** Who has the figure or duty, where nobody pays. */
  readonly subject?: string | undefined;
}

/** What an article says. The API leaves the content to the office; this is the one that the console edits. */
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
