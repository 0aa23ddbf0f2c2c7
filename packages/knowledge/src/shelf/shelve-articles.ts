import type { Article } from '../article/article.js';
import { type Spellings, termReader } from '../text/terms.js';
import type { ArticleShelf, ShelvedArticle } from './article-shelf.js';

/** What is put on a shelf. */
export interface Shelving {
  readonly articles: readonly Article[];
  /** The same as those of the bank that asks the shelf. */
  readonly spellings?: Spellings;
  /** Another one each time the articles are others, such as when they were published last. */
  readonly edition: string;
}

/** Puts the published articles on a shelf, in the place of what is there. */
export async function shelveArticles(
  shelf: Pick<ArticleShelf, 'replace'>,
  { articles, edition, spellings = {} }: Shelving,
): Promise<void> {
  const reader = termReader(spellings);
  const shelved = articles
    .filter(({ status }) => status === 'published')
    .map((article): ShelvedArticle => {
      const { answer, id, question, tags, validFrom, validTo = null, variants } = article;
      const words = [question, ...variants, ...tags, answer].join(' ');
      const terms = [...new Set(reader.termsOf(words))].join(' ');
      return { id, terms, validFrom, validTo, content: JSON.stringify(article) };
    });
  await shelf.replace(edition, shelved);
}
