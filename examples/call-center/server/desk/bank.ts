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

/** Other ways of writing words that this desk knows. */
export const spellings = kopdesSpellings;

/** What the bot answers from. */
export interface Bank {
  /** All that is published now; the next question after a publication is answered with it. */
  current(): Promise<KnowledgeBase | IndexedKnowledge>;
  /** What an article is about: its first tag; null without one. */
  topicOf(id: string): Promise<string | null>;
  /** When the wording of an article was published, epoch ms; null for one that the desk began with. */
  publishedAt(id: string): Promise<number | null>;
  /** The same as it is, and with a wording that nobody let pass yet in the place of what is published under its id. */
  trying(
    id: string,
    content: ArticleContent,
  ): Promise<{ readonly now: KnowledgeBase; readonly tried: KnowledgeBase }>;
}

/**
 * Opens the bank over the articles of the desk, which are indexed anew when one was published or retired.
 *
 * @param index - where the database finds what may answer; null = in the memory of this process
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

/** Puts articles on an article index unless it has these, as another instance may have seen to. */
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
