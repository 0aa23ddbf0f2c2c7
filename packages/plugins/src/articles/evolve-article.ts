import type { Article, ArticleEntry, DraftEdition } from './article.js';

/** An article before its first entry: from the base, or empty. */
export function firstArticle<Content>(id: string, base: Content | undefined): Article<Content> {
  const published =
    base === undefined
      ? null
      : {
          number: 0,
          content: base,
          writtenAt: null,
          authors: [],
          publishedBy: null,
          publishedAt: null,
        };
  const state = published ? 'published' : 'draft';
  return {
    id,
    version: 0,
    state,
    published,
    draft: null,
    raisedBy: [],
    changedAt: null,
    changedBy: null,
  };
}

/** Applies one history entry to an article. */
export function evolveArticle<Content>(
  before: Article<Content>,
  entry: ArticleEntry<Content>,
): Article<Content> {
  const stamp = {
    version: before.version + 1,
    changedAt: entry.at,
    changedBy: entry.actor.id,
  };
  const article = { ...before, ...stamp };
  const { draft } = before;
  switch (entry.type) {
    case 'written':
      return { ...article, draft: written(before, entry), raisedBy: union(before, entry) };
    case 'submitted':
      return { ...article, draft: draft && { ...draft, isInReview: true, returnedFor: null } };
    case 'returned':
      return {
        ...article,
        draft: draft && { ...draft, isInReview: false, returnedFor: entry.reason ?? null },
      };
    case 'discarded':
      return { ...article, draft: null };
    case 'published':
      return draft ? { ...article, ...passed(draft, entry) } : article;
    case 'retired':
      return { ...article, state: 'retired', published: null, draft: null };
  }
}

function written<Content>(
  { draft }: Article<Content>,
  { actor, at, content, edition }: ArticleEntry<Content>,
): DraftEdition<Content> | null {
  if (content === undefined) return draft;
  const authors = [...new Set([...(draft?.authors ?? []), actor.id])];
  return { number: edition, content, writtenAt: at, authors, isInReview: false, returnedFor: null };
}

function passed<Content>(
  { authors, content, number, writtenAt }: DraftEdition<Content>,
  { actor, at }: ArticleEntry<Content>,
): Pick<Article<Content>, 'state' | 'published' | 'draft'> {
  const published = {
    number,
    content,
    writtenAt,
    authors,
    publishedBy: actor.id,
    publishedAt: at,
  };
  return { state: 'published', published, draft: null };
}

function union<Content>(
  { raisedBy }: Article<Content>,
  entry: ArticleEntry<Content>,
): readonly string[] {
  return [...new Set([...raisedBy, ...(entry.raisedBy ?? [])])];
}
