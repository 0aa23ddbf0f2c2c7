import { createHash } from 'node:crypto';
import {
  type Article,
  type ArticleContent,
  createKnowledgeBase,
  type KnowledgeBase,
  publishedArticle,
} from '@aduan/knowledge';
import {
  type ArticleIndex,
  createIndexedKnowledge,
  type IndexedKnowledge,
  indexArticles,
} from '@aduan/knowledge/article-index';
import { kopdesOutOfScope, kopdesParties, kopdesSpellings } from '@aduan/knowledge/kopdes';
import type { OpenedArticles } from '../articles/open-articles.js';

/** Alternative spellings that this desk knows. */
export const spellings = kopdesSpellings;

/** The knowledge base that the bot answers from. */
export interface Bank {
  /** All published articles; a publication takes effect with the next question. */
  current(): Promise<KnowledgeBase | IndexedKnowledge>;
  /** The topic of an article: its first tag; null without one. */
  topicOf(id: string): Promise<string | null>;
  /** When an article was published, epoch ms; null for one that the desk started with. */
  publishedAt(id: string): Promise<number | null>;
  /** The current knowledge base, and one with an unpublished version in place of the published one with its id. */
  trying(
    id: string,
    content: ArticleContent,
  ): Promise<{ readonly now: KnowledgeBase; readonly tried: KnowledgeBase }>;
}

/**
 * Opens the knowledge base over the desk's articles. It is indexed again after an article is published or retired.
 *
 * @param index - the database's article index; null = in the memory of this process
 */
export function openBank(
  articles: Pick<OpenedArticles, 'published'>,
  articleIndex: ArticleIndex | null = null,
): Bank {
  const find = async (id: string) => (await articles.published()).find((each) => each.id === id);
  const inMemory = async (told: readonly Article[]) => bankOf(told);
  const index = articleIndex ? shelved(articleIndex) : inMemory;
  let indexed: { readonly of: object; readonly bank: ReturnType<Bank['current']> } | null = null;
  return {
    async current() {
      const published = await articles.published();
      if (indexed?.of !== published) {
        const bank = index(published.map(articleOf));
        bank.catch(() => {
          if (indexed?.bank === bank) indexed = null;
        });
        indexed = { of: published, bank };
      }
      return indexed.bank;
    },
    topicOf: async (id) => (await find(id))?.content.tags[0] ?? null,
    async publishedAt(id) {
      return (await find(id))?.publishedAt ?? null;
    },
    async trying(id, content) {
      const told = (await articles.published()).map(articleOf);
      const others = told.filter((each) => each.id !== id);
      return { now: bankOf(told), tried: bankOf([...others, publishedArticle(id, content, null)]) };
    },
  };
}

/** Puts articles into an article index unless it has them, since another instance may have done so. */
function shelved(articleIndex: ArticleIndex) {
  const bank = createIndexedKnowledge({
    articleIndex,
    outOfScope: kopdesOutOfScope,
    parties: kopdesParties,
    spellings,
  });
  return async (told: readonly Article[]) => {
    const edition = createHash('sha256').update(JSON.stringify(told)).digest('base64url');
    const { edition: there } = await articleIndex.sample(0);
    if (there !== edition)
      await indexArticles(articleIndex, { articles: told, edition, spellings });
    return bank;
  };
}

function articleOf({
  content,
  id,
  publishedBy,
}: Awaited<ReturnType<OpenedArticles['published']>>[number]): Article {
  return publishedArticle(id, content, publishedBy);
}

function bankOf(articles: readonly Article[]): KnowledgeBase {
  return createKnowledgeBase({
    articles,
    outOfScope: kopdesOutOfScope,
    parties: kopdesParties,
    spellings,
  });
}
