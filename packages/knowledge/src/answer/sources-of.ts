import type { Answer } from './answer.js';

/** One source of an answer, as a case keeps it as data beside the text that was sent. */
export interface CitedSource {
  readonly article: string;
  /** Which version of the article was told. */
  readonly edition: string;
  /** First day on which it holds, `2026-11-26`. */
  readonly validFrom: string;
  readonly title: string;
  readonly locator?: string;
  readonly url?: string;
  /** The source's own words where the article has them, else what the article says. */
  readonly passage: string;
}

/**
 * What an answer rests on, as data: the `sources` of a case that is opened with its answer.
 *
 * @param edition - which version of the article it is: when it was published, or a word such as `base`
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
