import type { Article } from './article.js';

/** An article found for a question, as the basis of a draft. */
export type Passage = Pick<
  Article,
  'id' | 'question' | 'answer' | 'sources' | 'validFrom' | 'validTo' | 'notice'
>;

/** The passage of an article, without fields that are only for officers. */
export function passageOf(article: Article): Passage {
  const { id, question, answer, sources, validFrom, validTo, notice } = article;
  return { id, question, answer, sources, validFrom, validTo, notice };
}
