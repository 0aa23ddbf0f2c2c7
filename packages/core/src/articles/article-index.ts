import { ledgerRows } from '../audit/ledger-rows.js';
import { canonicalJson } from '../canonical-json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Article, ArticleEntry } from './article.js';
import type { ArticleChangeEntry, ArticlesOptions, PublishedArticle } from './articles.js';
import { evolveArticle, firstArticle } from './evolve-article.js';

/** All articles of a ledger in their current state. Each call reads only the entries added since the last one. */
export interface ArticleIndex<Content> {
  /** Sequence and link of the last entry that was read. */
  readonly end: { readonly sequence: number; readonly link: string };
  readonly articles: ReadonlyMap<string, Article<Content>>;
  /** Oldest first. */
  readonly changes: readonly ArticleChangeEntry[];
  readonly published: readonly PublishedArticle<Content>[];
  /** An article in its current state. If it is not in the ledger: the one of the base, or an empty one. */
  articleOf(id: string): Article<Content>;
  /** The article, action and actor of the command with this key. */
  doneBy(key: string): Pick<ArticleEntry<Content>, 'id' | 'type' | 'actor'> | null;
}

/** @returns a function that reads new entries and gives the index as it is in the store */
export function openArticleIndex<Content>(
  { store, tenant }: Runtime,
  { base = {}, ledger }: ArticlesOptions<Content>,
): () => Promise<ArticleIndex<Content>> {
  const articles = new Map(
    Object.entries(base).map(([id, content]) => [id, firstArticle(id, content)] as const),
  );
  const changes: ArticleChangeEntry[] = [];
  const keys = new Map<string, Pick<ArticleEntry<Content>, 'id' | 'type' | 'actor'>>();
  let published: readonly PublishedArticle<Content>[] = publishedOf(articles);
  let end = { sequence: 0, link: '' };
  const articleOf = (id: string) =>
    articles.get(id) ?? firstArticle<Content>(id, Object.hasOwn(base, id) ? base[id] : undefined);

  function take(entry: ArticleEntry<Content>): void {
    const before = articleOf(entry.id);
    articles.set(entry.id, evolveArticle(before, entry));
    changes.push(changeOf(before, entry));
    const { actor, id, key, type } = entry;
    if (key !== undefined) keys.set(key, { id, type, actor });
  }

  let reading: Promise<unknown> = Promise.resolve();
  async function readOn(): Promise<ArticleIndex<Content>> {
    let isTold = false;
    for await (const row of ledgerRows(store, tenant, ledger, { after: end.sequence })) {
      const entry: ArticleEntry<Content> = JSON.parse(row.entry);
      take(entry);
      isTold ||= entry.type === 'published' || entry.type === 'retired';
      end = { sequence: row.sequence, link: row.link };
    }
    if (isTold) published = publishedOf(articles);
    return { end, articles, changes, published, articleOf, doneBy: (key) => keys.get(key) ?? null };
  }
  return () => {
    const next = reading.catch(() => {}).then(readOn);
    reading = next;
    return next;
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
