import type { Article } from './article.js';

/** What a draft may rest on: an article that was found for a question. */
export type Passage = Pick<
  Article,
  'id' | 'question' | 'answer' | 'sources' | 'validFrom' | 'validTo' | 'notice'
>;

/** The passage of an article, without what is for officers only. */
export function passageOf(article: Article): Passage {
  const { id, question, answer, sources, validFrom, validTo, notice } = article;
  return { id, question, answer, sources, validFrom, validTo, notice };
}
