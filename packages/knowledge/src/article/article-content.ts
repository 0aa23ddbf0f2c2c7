import type { Article, ArticleContent } from './article.js';

/** What an article says, for an editorial office to begin with. */
export function contentOf({ id, reviewedBy, status, ...content }: Article): ArticleContent {
  return content;
}

/**
 * Articles as drafts for an office that answers for them: without the notice that nobody looked them through, each
 * to be looked at again before a day.
 *
 * @param validTo - last day on which they are said, `2027-11-30`; one that ends sooner stays so
 * @returns contents by id
 */
export function draftContents(
  articles: readonly Article[],
  { validTo }: { readonly validTo: string },
): Readonly<Record<string, ArticleContent>> {
  return Object.fromEntries(
    articles.map((article) => {
      const { notice, ...content } = contentOf(article);
      const ends = content.validTo !== undefined && content.validTo < validTo;
      return [article.id, { ...content, validTo: ends ? content.validTo : validTo }];
    }),
  );
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
