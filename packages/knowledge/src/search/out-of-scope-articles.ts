import type { Article } from '../article/article.js';
import type { TermReader } from '../text/terms.js';

/**
 * Out-of-scope questions as articles that are found and never used as answers. One that a real article asks in the
 * same words is left out.
 */
export function outOfScopeArticles(
  questions: readonly string[],
  articles: readonly Article[],
  reader: TermReader,
): Article[] {
  if (questions.length === 0) return [];
  const wordsOf = (text: string) => [...new Set(reader.termsOf(text))].sort().join(' ');
  const asked = articles.flatMap(({ question, variants }) => [question, ...variants]);
  const answered = new Set(asked.map(wordsOf));
  return questions.filter((question) => !answered.has(wordsOf(question))).map(outOfScopeArticle);
}

function outOfScopeArticle(question: string, at: number): Article {
  return {
    id: `outside:${at}`,
    question,
    variants: [],
    answer: '',
    sources: [],
    validFrom: '',
    tags: [],
    status: 'published',
  };
}
