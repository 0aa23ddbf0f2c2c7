import type { Answer } from '@aduan/knowledge';
import type { AnswerWording } from '@aduan/knowledge-llm';

/** The version of an article: when it was published; `base` for one that the desk started with. */
export function versionOf(publishedAt: number | null): string {
  return publishedAt === null ? 'base' : new Date(publishedAt).toISOString();
}

/**
 * The sources of an answer, for officers who check it: the article, its version and its sources, and the model that
 * phrased it, if any. Stored with the bot's message; it contains nothing that a citizen said.
 *
 * @param edition - of the article, as `versionOf` returns it
 */
export function answerSources(
  { citations, id }: Extract<Answer, { kind: 'answer' }>,
  edition: string,
  wording: AnswerWording | null,
): readonly string[] {
  const sources = citations.map(({ locator = '', title }) => `${title} ${locator}`.trim());
  return [
    `cites ${id} ${edition} ${JSON.stringify(sources)}`,
    ...(wording?.by === 'model' ? [`worded ${wording.model} ${wording.prompt}`] : []),
    ...(wording?.by === 'bank' && wording.model
      ? [`unworded ${wording.model} ${wording.why}`]
      : []),
  ];
}
