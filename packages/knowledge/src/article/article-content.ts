import type { Article, ArticleContent } from './article.js';

/** The content of an article, as a first version for editing. */
export function contentOf({ id, reviewedBy, status, ...content }: Article): ArticleContent {
  return content;
}

/**
 * Turns articles into drafts for an office that takes responsibility for them: without the notice that they are
 * unreviewed, each to be reviewed again before a day.
 *
 * @param validTo - last day on which they are valid, `2027-11-30`; an earlier end is kept
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
 * Makes a published article from a content.
 *
 * @param reviewedBy - who approved it; null for an unreviewed one, such as a sample
 */
export function publishedArticle(
  id: string,
  content: ArticleContent,
  reviewedBy: string | null,
): Article {
  return { ...content, id, status: 'published', ...(reviewedBy !== null && { reviewedBy }) };
}
