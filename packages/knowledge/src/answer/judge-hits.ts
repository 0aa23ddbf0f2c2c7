import type { Article } from '../article/article.js';
import type { RoleFit } from '../roles/compare-roles.js';
import type { Ranked, RankedHit } from '../search/ranking.js';
import type { Answer, AnswerChoice, Citation, Gap } from './answer.js';
import { confidenceOf } from './confidence.js';
import type { Thresholds } from './thresholds.js';

/** Maximum number of choices. */
const maxChoices = 3;
/** Maximum number of hits examined: some of them may be about another party. */
export const maxJudged = 2 * maxChoices;
/** Minimum likeness of two questions with the same words; sums may differ in their last digits. */
const sameWords = 1 - 1e-9;

/**
 * Decides the reply to a question from the best matching articles. An article about another party than the question's
 * is never used, and neither is the next best one after it. If it is unclear whose figure is meant, the citizen is
 * asked.
 *
 * @param fitOf - whether an article gives the figure of the party that the question is about
 * @param at - when it was asked, epoch ms
 */
export function judgeHits(
  query: string,
  ranked: Ranked,
  fitOf: (article: Article) => RoleFit,
  thresholds: Thresholds,
  at: number,
): Answer {
  const nearest = ranked.hits.slice(0, maxChoices).map(({ article }) => article.id);
  const gap: Gap = { query, at, nearest };
  const hits = ranked.hits.filter(({ article }) => fitOf(article) !== 'other');
  const [best] = hits;
  const confidence = confidenceOf({ ...ranked, hits });
  const none = { kind: 'none', confidence, gap } as const;
  if (!best) return none;
  const { article } = best;
  // A hit ranked below another party's article is used only when it is explicitly about the right party.
  const isNext = best !== ranked.hits[0] && !isAbout(article, fitOf);
  if (isNext && confidenceOf(ranked) >= thresholds.answer) return none;
  if (confidence >= thresholds.answer && !isNext && fitOf(article) !== 'several') {
    const others = fitOf(article) === 'open' ? (article.counterparts ?? []) : [];
    if (others.length === 0) return answerOf(article, confidence);
    const choices = [choiceOf(best, fitOf), ...others.map(counterpartOf)];
    return { kind: 'choices', choices: choices.slice(0, maxChoices), confidence, gap };
  }
  if (confidence < thresholds.ask && best.likeness < sameWords) return none;
  const choices = hits.slice(0, maxChoices).map((hit) => choiceOf(hit, fitOf));
  return { kind: 'choices', choices, confidence, gap };
}

function isAbout(article: Article, fitOf: (article: Article) => RoleFit): boolean {
  return article.roles !== undefined && fitOf(article) === 'same';
}

function choiceOf({ article }: RankedHit, fitOf: (article: Article) => RoleFit): AnswerChoice {
  const { counterparts = [], id, question } = article;
  const fit = fitOf(article);
  const isOpen = fit === 'several' || (fit === 'open' && counterparts.length > 0);
  return { id, question, whose: isOpen ? 'open' : 'same' };
}

function counterpartOf(question: string): AnswerChoice {
  return { id: null, question, whose: 'open' };
}

/** The answer of an article. */
export function answerOf(
  article: Article,
  confidence: number,
): Extract<Answer, { kind: 'answer' }> {
  const { id, question, answer, sources, validFrom, validTo, notice } = article;
  const citations: Citation[] = sources.map((source) => ({ ...source, id, validFrom, validTo }));
  return { kind: 'answer', id, question, text: answer, citations, notice, confidence };
}
