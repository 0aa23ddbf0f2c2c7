import {
  type ArticleContent,
  createKnowledgeBase,
  type KnowledgeBase,
  publishedArticle,
} from '@aduan/knowledge';
import { kopdesOutside, kopdesSpellings } from '@aduan/knowledge/kopdes';
import type { Articles } from '../articles/open-articles.js';

/** Other ways of writing words that this desk knows. */
export const spellings = kopdesSpellings;

/** What the bot answers from. */
export interface Bank {
  /** All that is published now; the next question after a publication is answered with it. */
  current(): Promise<KnowledgeBase>;
  /** What an article is about: its first tag; null without one. */
  topicOf(id: string): Promise<string | null>;
  /** When the wording of an article was published, epoch ms; null for one that the desk began with. */
  publishedAt(id: string): Promise<number | null>;
  /** The same with a wording that nobody let pass yet, in the place of what is published under its id. */
  trying(id: string, content: ArticleContent): Promise<KnowledgeBase>;
}

/** Opens the bank over the articles of the desk, which are indexed anew when one was published or retired. */
export function openBank(articles: Pick<Articles, 'published'>): Bank {
  let indexed: { readonly of: object; readonly bank: KnowledgeBase } | null = null;
  const find = async (id: string) => (await articles.published()).find((each) => each.id === id);
  return {
    async current() {
      const published = await articles.published();
      if (indexed?.of !== published) indexed = { of: published, bank: bankOf(published) };
      return indexed.bank;
    },
    topicOf: async (id) => (await find(id))?.content.tags[0] ?? null,
    async publishedAt(id) {
      return (await find(id))?.publishedAt ?? null;
    },
    async trying(id, content) {
      const others = (await articles.published()).filter((each) => each.id !== id);
      return bankOf([...others, { id, content, publishedBy: null }]);
    },
  };
}

type Told = Pick<
  Awaited<ReturnType<Articles['published']>>[number],
  'id' | 'content' | 'publishedBy'
>;

function bankOf(published: readonly Told[]): KnowledgeBase {
  const articles = published.map(({ content, id, publishedBy }) =>
    publishedArticle(id, content, publishedBy),
  );
  return createKnowledgeBase({ articles, outside: kopdesOutside, spellings });
}
