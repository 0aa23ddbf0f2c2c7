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

/** Options of a knowledge base over an article index. */
export interface IndexedKnowledgeOptions extends Omit<KnowledgeOptions, 'articles' | 'statuses'> {
  readonly articleIndex: ArticleIndex;
  /**
   * How many articles of the index are sampled to learn how common words are; all of them when there are fewer.
   * Default 2,000.
   */
  readonly sample?: number;
  /** How many articles the index returns for a question. Default 60. */
  readonly candidates?: number;
}

/**
 * A knowledge base over an article index: it does what `createKnowledgeBase` does, with one query of the index for
 * each question.
 */
export interface IndexedKnowledge {
  /** The best matching articles, best first. */
  search(query: string, options?: SearchOptions): Promise<Found[]>;
  /** Answers from an article, asks back, or finds nothing. */
  answer(query: string, options?: AskOptions): Promise<Answer>;
  /** The answer of one article. Null when it is not valid at that time. */
  article(id: string, options?: AskOptions): Promise<Extract<Answer, { kind: 'answer' }> | null>;
}

/** Cached data about one edition of an article index. */
interface Known {
  readonly edition: string | null;
  /** Whether the sample is the whole index. */
  readonly isAll: boolean;
  readonly ranking: Ranking;
  readonly articles: Map<string, Article>;
}

/**
 * With a partial sample, terms lighter than this share of the heaviest one are not searched, since they match too
 * much.
 */
const telling = 1 / 3;
/** How many samples' worth of articles a process keeps before it starts again. */
const maxSamples = 3;

/**
 * Creates a knowledge base over an article index. The index proposes articles by their stems, and the knowledge base
 * ranks and judges them as usual: with a sample of the whole index, the answers are identical. A new edition is
 * noticed with the next question.
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
  /** Queries the index, and repeats the query when the index was filled again since the sample was taken. */
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

/** Parses an article stored by `indexArticles`. */
function articleOf(content: string): Article {
  return JSON.parse(content) as Article;
}
