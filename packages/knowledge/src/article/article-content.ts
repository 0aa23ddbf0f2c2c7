import type { Article, ArticleContent } from './article.js';

/** What an article says, for an editorial office to begin with. */
export function contentOf({ id, reviewedBy, status, ...content }: Article): ArticleContent {
  return content;
}

/**
 * The published article of a content.
 *
 * @param reviewedBy - who let it pass; null when nobody did, as with a sample
 */
export function publishedArticle(
  id: string,
  content: ArticleContent,
  reviewedBy: string | null,
): Article {
  return { ...content, id, status: 'published', ...(reviewedBy !== null && { reviewedBy }) };
}
