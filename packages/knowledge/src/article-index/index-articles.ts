import type { Article } from '../article/article.js';
import { type Spellings, termReader } from '../text/terms.js';
import type { ArticleIndex, IndexedArticle } from './article-index.js';

/** What is put on an article index. */
export interface ArticleIndexInput {
  readonly articles: readonly Article[];
  /** The same as those of the bank that asks the index. */
  readonly spellings?: Spellings;
  /** Another one each time the articles are others, such as when they were published last. */
  readonly edition: string;
}

/** Puts the published articles on an article index, in the place of what is there. */
export async function indexArticles(
  articleIndex: Pick<ArticleIndex, 'replace'>,
  { articles, edition, spellings = {} }: ArticleIndexInput,
): Promise<void> {
  const reader = termReader(spellings);
  const shelved = articles
    .filter(({ status }) => status === 'published')
    .map((article): IndexedArticle => {
      const { answer, id, question, tags, validFrom, validTo = null, variants } = article;
      const words = [question, ...variants, ...tags, answer].join(' ');
      const terms = [...new Set(reader.termsOf(words))].join(' ');
      return { id, terms, validFrom, validTo, content: JSON.stringify(article) };
    });
  await articleIndex.replace(edition, shelved);
}
