import type { Answer } from './answer.js';

/** One source of an answer, as a ticket stores it beside the text that was sent. */
export interface CitedSource {
  readonly article: string;
  /** The version of the article. */
  readonly edition: string;
  /** First day on which it is valid, `2026-11-26`. */
  readonly validFrom: string;
  readonly title: string;
  readonly locator?: string;
  readonly url?: string;
  /** The source's own text where the article quotes it, otherwise the article's text. */
  readonly passage: string;
}

/**
 * The sources of an answer as data, for the `sources` of a ticket that is opened with it.
 *
 * @param edition - version of the article: when it was published, or a word such as `base`
 */
export function sourcesOf(
  { citations, text }: Extract<Answer, { kind: 'answer' }>,
  edition: string,
): readonly CitedSource[] {
  return citations.map(
    ({ id: article, locator, quote: passage = text, title, url, validFrom }) => ({
      ...{ article, edition, validFrom, title, passage },
      ...(locator !== undefined && { locator }),
      ...(url !== undefined && { url }),
    }),
  );
}
