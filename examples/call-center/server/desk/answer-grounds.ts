import type { Answer } from '@aduan/knowledge';
import type { Wording } from '@aduan/knowledge-llm';

/**
 * What an answer rests on, for officers who ask why: the article, its edition and its sources; and which model wrote
 * the words, if one did. Kept with what the bot says; nothing that a citizen said stands in it.
 *
 * @param publishedAt - of the article, epoch ms; null for one that the desk began with
 */
export function answerGrounds(
  { citations, id }: Extract<Answer, { kind: 'answer' }>,
  publishedAt: number | null,
  wording: Wording | null,
): readonly string[] {
  const edition = publishedAt === null ? 'base' : new Date(publishedAt).toISOString();
  const sources = citations.map(({ locator = '', title }) => `${title} ${locator}`.trim());
  return [
    `cites ${id} ${edition} ${JSON.stringify(sources)}`,
    ...(wording?.by === 'model' ? [`worded ${wording.model} ${wording.prompt}`] : []),
    ...(wording?.by === 'bank' && wording.model
      ? [`unworded ${wording.model} ${wording.why}`]
      : []),
  ];
}
