import { sha256Hex } from '@aduan/core/store';
import type { Articles } from '@aduan/plugins/articles';
import type { Article, ArticleContent } from '../article/article.js';
import { publishedArticle } from '../article/article-content.js';
import {
  type ArticleIndex,
  createIndexedKnowledge,
  type IndexedKnowledge,
  indexArticles,
} from '../article-index/index.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
  type KnowledgeOptions,
} from '../knowledge-base.js';

/** Articles and options for answers. */
export interface AnsweringOptions
  extends Pick<KnowledgeOptions, 'outOfScope' | 'parties' | 'spellings' | 'thresholds'> {
  /** The index of the database. Default: the memory of this process. */
  readonly articleIndex?: ArticleIndex | null;
}

/** Answers questions of citizens from all published articles. */
export interface AnsweringBase {
  /** It is indexed again after a publication, so that one takes effect with the next question. */
  current(): Promise<KnowledgeBase | IndexedKnowledge>;
  /** When an article was published, epoch ms; null for an article of the base. */
  publishedAt(id: string): Promise<number | null>;
  /** The topic of an article: its first tag; null without one. */
  topicOf(id: string): Promise<string | null>;
  /** The current articles, and those with an unpublished version in place of the published one. */
  trying(
    id: string,
    content: ArticleContent,
  ): Promise<{ readonly now: KnowledgeBase; readonly tried: KnowledgeBase }>;
}

/** Opens the knowledge base over the published articles of a desk. */
export function answeringBase(
  articles: Pick<Articles<ArticleContent>, 'published'>,
  { articleIndex = null, ...options }: AnsweringOptions,
): AnsweringBase {
  const all = async () =>
    (await articles.published()).map(({ content, id, publishedBy }) =>
      publishedArticle(id, content, publishedBy),
    );
  const find = async (id: string) => (await articles.published()).find((each) => each.id === id);
  const inMemory = (told: readonly Article[]) =>
    createKnowledgeBase({ ...options, articles: told });
  const indexed = articleIndex && createIndexedKnowledge({ ...options, articleIndex });
  const index = async (told: readonly Article[]) => {
    if (!articleIndex || !indexed) return inMemory(told);
    const edition = await sha256Hex(JSON.stringify(told));
    // Another instance may have done so already.
    if ((await articleIndex.sample(0)).edition !== edition) {
      const { spellings = {} } = options;
      await indexArticles(articleIndex, { articles: told, edition, spellings });
    }
    return indexed;
  };
  let kept: { readonly of: object; readonly base: ReturnType<typeof index> } | null = null;
  return {
    async current() {
      const published = await articles.published();
      if (kept?.of !== published) {
        const base = all().then(index);
        base.catch(() => {
          if (kept?.base === base) kept = null;
        });
        kept = { of: published, base };
      }
      return kept.base;
    },
    publishedAt: async (id) => (await find(id))?.publishedAt ?? null,
    topicOf: async (id) => (await find(id))?.content.tags[0] ?? null,
    async trying(id, content) {
      const told = await all();
      const others = told.filter((each) => each.id !== id);
      return {
        now: inMemory(told),
        tried: inMemory([...others, publishedArticle(id, content, null)]),
      };
    },
  };
}
