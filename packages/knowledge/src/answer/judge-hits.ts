import type { Article } from '../article/article.js';
import type { Ranked } from '../search/ranking.js';
import type { Answer, Citation, Gap } from './answer.js';
import { confidenceOf } from './confidence.js';
import type { Thresholds } from './thresholds.js';

/** At most so many choices are offered. */
export const mostChoices = 3;
/** How alike two questions of the same words are; sums may differ in their last digits. */
const sameWords = 1 - 1e-9;

/**
 * What is said to a question, by the articles that fit it best.
 *
 * @param at - when it was asked, epoch ms
 */
export function judgeHits(
  query: string,
  ranked: Ranked,
  thresholds: Thresholds,
  at: number,
): Answer {
  const { hits } = ranked;
  const confidence = confidenceOf(ranked);
  const [best] = hits;
  if (best && confidence >= thresholds.answer) return answerOf(best.article, confidence);
  const gap: Gap = { query, at, nearest: hits.map(({ article }) => article.id) };
  if (!best || (confidence < thresholds.ask && best.likeness < sameWords))
    return { kind: 'none', confidence, gap };
  const choices = hits.map(({ article: { id, question } }) => ({ id, question }));
  return { kind: 'choices', choices, confidence, gap };
}

/** What an article says. */
export function answerOf(
  article: Article,
  confidence: number,
): Extract<Answer, { kind: 'answer' }> {
  const { id, question, answer, sources, validFrom, notice } = article;
  const citations: Citation[] = sources.map((source) => ({ ...source, id, validFrom }));
  return { kind: 'answer', id, question, text: answer, citations, notice, confidence };
}
