import type { Answer } from '../answer/answer.js';
import { answerOf, judgeHits, maxJudged } from '../answer/judge-hits.js';
import { defaultThresholds } from '../answer/thresholds.js';
import type { Article } from '../article/article.js';
import { dayOf, isInForce } from '../article/in-force.js';
import {
  type AskOptions,
  type Found,
  foundOf,
  type KnowledgeOptions,
  type SearchOptions,
} from '../knowledge-base.js';
import { roleFitter } from '../roles/role-fitter.js';
import { type Ranked, type Ranking, rankingOf } from '../search/ranking.js';
import { termReader } from '../text/terms.js';
import type { ArticleIndex, IndexedArticles } from './article-index.js';

/** What a bank over an article index is made of. */
export interface IndexedKnowledgeOptions extends Omit<KnowledgeOptions, 'articles' | 'statuses'> {
  readonly articleIndex: ArticleIndex;
  /** So many articles of the index tell how common words are; with fewer on it, all of them. Default 2,000. */
  readonly sample?: number;
  /** So many that the index finds are looked at for a question. Default 60. */
  readonly candidates?: number;
}

/** A bank of answers over an article index: what `createKnowledgeBase` does, with one question to the index for each of its own. */
export interface IndexedKnowledge {
  /** The articles that fit a question best, best first. */
  search(query: string, options?: SearchOptions): Promise<Found[]>;
  /** Says what an article says, asks what was meant, or stays silent. */
  answer(query: string, options?: AskOptions): Promise<Answer>;
  /** The answer of one article. Null when none holds. */
  article(id: string, options?: AskOptions): Promise<Extract<Answer, { kind: 'answer' }> | null>;
}

/** What a process has of one edition of an article index. */
interface Known {
  readonly edition: string | null;
  /** Whether the sample is the whole of it. */
  readonly isAll: boolean;
  readonly ranking: Ranking;
  readonly articles: Map<string, Article>;
}

/** Where not all is known: what tells less than this part of the heaviest term finds too much, and is not looked for. */
const telling = 1 / 3;
/** How much more than its sample a process keeps before it begins anew, in samples. */
const maxSamples = 3;

/**
 * Makes a bank of answers over an article index. The index proposes articles by their stems, and the bank ranks and judges them as it
 * does its own: as long as the sample holds all, with the very same answers. A new edition is noticed by the next question.
 */
export function createIndexedKnowledge({
  articleIndex,
  outOfScope = [],
  spellings = {},
  parties = {},
  thresholds = defaultThresholds,
  now = Date.now,
  offsetMinutes = 420,
  sample = 2_000,
  candidates = 60,
}: IndexedKnowledgeOptions): IndexedKnowledge {
  const reader = termReader(spellings);
  const fitterOf = roleFitter(parties, reader);
  let known: Promise<Known> | undefined;

  async function begin(): Promise<Known> {
    const { edition, contents } = await articleIndex.sample(sample);
    const articles = contents.map(articleOf);
    const ranking = rankingOf(articles, outOfScope, reader);
    const isAll = articles.length < sample;
    return { edition, isAll, ranking, articles: new Map(articles.map((each) => [each.id, each])) };
  }
  function begun(): Promise<Known> {
    known ??= begin().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }
  /** Asks the index, again where it was filled anew since the sample was taken. */
  async function ask(question: (ranking: Ranking, isAll: boolean) => Promise<IndexedArticles>) {
    for (let tries = 1; ; tries += 1) {
      const using = begun();
      const { articles, edition, isAll, ranking } = await using;
      const found = await question(ranking, isAll);
      if (found.edition !== edition && tries < 3) {
        if (known === using) known = undefined;
        continue;
      }
      return { found: found.contents.map(articleOf), ranking, articles };
    }
  }
  async function find(query: string, limit: number, at: number): Promise<Ranked> {
    const day = dayOf(at, offsetMinutes);
    const { articles, found, ranking } = await ask((using, isAll) => {
      const terms = using.wantedFor(query);
      const least = isAll ? 0 : telling * Math.max(...terms.map(({ weight }) => weight));
      return articleIndex.find({
        terms: terms.filter(({ weight }) => weight >= least),
        day,
        limit: Math.max(limit, candidates),
      });
    });
    for (const article of found) {
      if (articles.has(article.id)) continue;
      articles.set(article.id, article);
      ranking.add(article);
    }
    const ids = new Set(found.map(({ id }) => id));
    const ranked = ranking.find(query, limit, ({ id }) => ids.has(id));
    if (articles.size > maxSamples * sample) known = undefined;
    return ranked;
  }

  return {
    search: async (query, { k = 5, at = now() } = {}) =>
      (await find(query, k, at)).hits.map(foundOf),
    answer: async (query, { at = now() } = {}) =>
      judgeHits(query, await find(query, maxJudged, at), fitterOf(query), thresholds, at),
    async article(id, { at = now() } = {}) {
      const [article] = (await articleIndex.read(id)).contents.map(articleOf);
      const holds = article && isInForce(article, dayOf(at, offsetMinutes));
      return holds ? answerOf(article, 1) : null;
    },
  };
}

/** What was put there by `indexArticles`. */
function articleOf(content: string): Article {
  return JSON.parse(content) as Article;
}
