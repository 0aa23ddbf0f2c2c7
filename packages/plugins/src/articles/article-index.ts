import { canonicalJson, type FollowedLedger, type Ledger } from '@aduan/core/plugin';
import type { Article, ArticleEntry } from './article.js';
import type { ArticleChangeEntry, PublishedArticle } from './articles.js';
import { evolveArticle, firstArticle } from './evolve-article.js';

/** All articles of a ledger in their current state. */
export interface ArticleIndex<Content> extends FollowedLedger<ArticleEntry<Content>> {
  readonly articles: ReadonlyMap<string, Article<Content>>;
  /** Oldest first. */
  readonly changes: readonly ArticleChangeEntry[];
  /** The same list until something is published or retired. */
  published(): readonly PublishedArticle<Content>[];
  /** An article in its current state. If it is not in the ledger: the one of the base, or an empty one. */
  articleOf(id: string): Article<Content>;
}

/** @param base - articles that are published from the start, by id */
export function openArticleIndex<Content>(
  ledger: Ledger<ArticleEntry<Content>>,
  base: Readonly<Record<string, Content>>,
): ArticleIndex<Content> {
  const articles = new Map(
    Object.entries(base).map(([id, content]) => [id, firstArticle(id, content)] as const),
  );
  const changes: ArticleChangeEntry[] = [];
  let published: readonly PublishedArticle<Content>[] | null = null;
  const articleOf = (id: string) => articles.get(id) ?? firstArticle<Content>(id, undefined);
  const followed = ledger.follow((entry) => {
    const before = articleOf(entry.id);
    articles.set(entry.id, evolveArticle(before, entry));
    changes.push(changeOf(before, entry));
    if (entry.type === 'published' || entry.type === 'retired') published = null;
  });
  return {
    ...followed,
    articles,
    changes,
    articleOf,
    published() {
      published ??= publishedOf(articles);
      return published;
    },
  };
}

function publishedOf<Content>(
  articles: ReadonlyMap<string, Article<Content>>,
): readonly PublishedArticle<Content>[] {
  return [...articles.values()].flatMap(({ id, published }) => {
    if (!published) return [];
    const { content, publishedAt, publishedBy } = published;
    return [{ id, content, publishedAt, publishedBy }];
  });
}

function changeOf<Content>(
  before: Article<Content>,
  entry: ArticleEntry<Content>,
): ArticleChangeEntry {
  const { actor, at, content, edition, id, reason = null, type } = entry;
  const former = (before.draft ?? before.published)?.content;
  const fields = content === undefined ? [] : changedFields(former, content);
  return { id, type, at, by: actor.id, edition, fields, reason };
}

/** Names of the fields that differ; all fields of the second content when there is no first. */
function changedFields(former: unknown, content: unknown): readonly string[] {
  const [one, other]: readonly Record<string, unknown>[] = [Object(former), Object(content)];
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => canonicalJson(one?.[name]) !== canonicalJson(other?.[name]));
}
