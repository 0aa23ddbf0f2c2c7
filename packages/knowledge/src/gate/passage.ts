import type { Article } from '../article/article.js';

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

/** What a passage says for certain. Its question is no proof, since it may suppose something false. */
export function statementsOf({ answer, sources }: Passage): string[] {
  return [answer, ...sources.flatMap(({ quote }) => quote ?? [])];
}

/** How a passage may be referred to: its regulation, where in it, since when it holds. */
export function referencesOf({ sources, validFrom, validTo = '' }: Passage): string[] {
  return [...sources.map(({ title, locator = '' }) => `${title} ${locator}`), validFrom, validTo];
}
