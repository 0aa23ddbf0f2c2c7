import type { Article } from '../article/article.js';
import { type Spellings, termReader } from '../text/terms.js';
import type { ArticleIndex, IndexedArticle } from './article-index.js';

/** The articles to index. */
export interface ArticleIndexInput {
  readonly articles: readonly Article[];
  /** The same spellings as those of the knowledge base that queries the index. */
  readonly spellings?: Spellings;
  /** Must change whenever the articles change, such as the time of the last publication. */
  readonly edition: string;
}

/** Replaces the content of an article index with the published articles. */
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
