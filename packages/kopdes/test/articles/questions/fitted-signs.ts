import { signsOf } from '../../../../knowledge/src/answer/confidence.js';
import { rankingOf } from '../../../../knowledge/src/search/ranking.js';
import { termReader } from '../../../../knowledge/src/text/terms.js';
import { kopdesArticles, kopdesSpellings } from '../../../src/articles/index.js';
import type { Question } from './question.js';

/**
 * The features of a question that its knowledge base does not contain: a tenth of the out-of-scope questions is left
 * out each time.
 */
export interface AskedFresh {
  readonly question: Question;
  readonly signs: readonly number[] | null;
  readonly isRight: boolean;
}

const parts = 10;

/**
 * Asks all questions in ten folds, so that no out-of-scope question is known to the knowledge base that it is asked
 * of.
 */
export function askedFresh(questions: readonly Question[]): AskedFresh[] {
  const reader = termReader(kopdesSpellings);
  const outOfScope = questions.filter(({ articles }) => articles.length === 0);
  const partOf = new Map(outOfScope.map((question, at) => [question, at % parts]));
  const banks = Array.from({ length: parts }, (_, part) => {
    const known = outOfScope.filter((question) => partOf.get(question) !== part);
    return rankingOf(
      kopdesArticles,
      known.map(({ text }) => text),
      reader,
    );
  });
  return questions.map((question, at) => {
    const ranked = banks[partOf.get(question) ?? at % parts]?.find(question.text, 3, () => true);
    const first = ranked?.hits[0]?.article.id ?? '';
    const signs = ranked ? signsOf(ranked) : null;
    return { question, signs, isRight: question.articles.includes(first) };
  });
}
