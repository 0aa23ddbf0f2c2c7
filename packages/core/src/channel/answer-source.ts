/** The article that an answer is based on, as an event names it: codes, no words. */
export interface CitedArticle {
  readonly article: string;
  /** The version of the article: when it was published, ISO 8601, or a word of the host such as `base`. */
  readonly edition: string;
  /** First day on which it is valid, `2026-11-26`. */
  readonly validFrom: string;
}

/** A source of the article that a citizen can look up. It is sealed with the answer. */
export interface SourceText {
  /** The regulation, page or document. */
  readonly title: string;
  /** Place in the source: `Pasal 29 ayat (4)`. */
  readonly locator?: string;
  readonly url?: string;
  /** The passage that the answer is based on. */
  readonly passage?: string;
}

/** One source of an answer: an article with two sources gives two. */
export interface AnswerSource extends CitedArticle, SourceText {}

/** A source of an answer that was sent. Null means not given, or erased together with the answer. */
export interface SourceView extends CitedArticle {
  readonly title: string | null;
  readonly locator: string | null;
  readonly url: string | null;
  readonly passage: string | null;
}

/** The part of a source that is stored in clear permanently. */
export function citedArticle({ article, edition, validFrom }: AnswerSource): CitedArticle {
  return { article, edition, validFrom };
}

/** The part of a source that is sealed. */
export function sourceText({ locator, passage, title, url }: AnswerSource): SourceText {
  return {
    title,
    ...(locator !== undefined && { locator }),
    ...(url !== undefined && { url }),
    ...(passage !== undefined && { passage }),
  };
}

/** Joins both parts again. */
export function sourceViews(
  cites: readonly CitedArticle[] = [],
  words: readonly SourceText[] = [],
): readonly SourceView[] {
  return cites.map((cited, index) => {
    const { locator = null, passage = null, title = null, url = null } = words[index] ?? {};
    return { ...cited, title, locator, url, passage };
  });
}
