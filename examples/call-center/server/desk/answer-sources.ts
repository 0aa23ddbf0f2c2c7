import type { Answer } from '@aduan/knowledge';
import type { AnswerWording } from '@aduan/knowledge-llm';

/** Which version of an article it is: when it was published; `base` for one that the desk began with. */
export function versionOf(publishedAt: number | null): string {
  return publishedAt === null ? 'base' : new Date(publishedAt).toISOString();
}

/**
 * What an answer rests on, for officers who ask why: the article, its edition and its sources; and which model wrote
 * the words, if one did. Kept with what the bot says; nothing that a citizen said stands in it.
 *
 * @param edition - of the article, as `versionOf` has it
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
