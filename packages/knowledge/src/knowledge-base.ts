import type { Answer } from './answer/answer.js';
import { answerOf, judgeHits, maxJudged } from './answer/judge-hits.js';
import { defaultThresholds, type Thresholds } from './answer/thresholds.js';
import type { Article, ArticleStatus } from './article/article.js';
import { dayOf, isInForce } from './article/in-force.js';
import { type Passage, passageOf } from './article/passage.js';
import { roleFitter } from './roles/role-fitter.js';
import type { Parties } from './roles/roles.js';
import { type Ranked, type RankedHit, rankingOf } from './search/ranking.js';
import { type Spellings, termReader } from './text/terms.js';

/** Options of a knowledge base. */
export interface KnowledgeOptions {
  readonly articles: readonly Article[];
  /** Which articles are found. Default: the published ones; a preview adds `draft`. */
  readonly statuses?: readonly ArticleStatus[];
  /**
   * Out-of-scope questions, such as "berapa gaji kepala desa": a question that resembles one of them more than an
   * article is not answered. Take them from real questions; one that an article asks in the same words is answered.
   * Default: none.
   */
  readonly outOfScope?: readonly string[];
  /** Alternative spellings, each with the words that it stands for. */
  readonly spellings?: Spellings;
  /**
   * The parties that figures of the articles belong to. Default: none; then an article with counterparts always asks
   * whose figure is meant.
   */
  readonly parties?: Parties;
  /** Default: calibrated on articles about cooperatives; see `calibrateThresholds`. */
  readonly thresholds?: Thresholds;
  /** The current time, epoch ms, for questions without `at`. Default: the clock. */
  readonly now?: () => number;
  /** Offset of the office's time zone, for the days on which articles are valid. Default 420, WIB. */
  readonly offsetMinutes?: number;
}

/** Options of a question. */
export interface AskOptions {
  /** Epoch ms: only articles that are valid on that day are found. Default: now. */
  readonly at?: number;
}

/** The size of a search result. */
export interface SearchOptions extends AskOptions {
  /** Maximum number of articles. Default 5. */
  readonly k?: number;
}

/** An article that was found. Scores are comparable only within one search. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly passage: Passage;
}

/** A knowledge base. Deterministic except for the clock: the same question on the same day has the same answer. */
export interface KnowledgeBase {
  /** The best matching articles, best first. */
  search(query: string, options?: SearchOptions): Found[];
  /** Answers from an article, asks back, or finds nothing: never more than it can prove. */
  answer(query: string, options?: AskOptions): Answer;
  /** The answer of one article, for instance of the citizen's choice. Null when it is not valid at that time. */
  article(id: string, options?: AskOptions): Extract<Answer, { kind: 'answer' }> | null;
}

/** Creates a knowledge base, which indexes its articles: about 100 ms for 2,000. */
export function createKnowledgeBase({
  articles,
  statuses = ['published'],
  outOfScope = [],
  spellings = {},
  parties = {},
  thresholds = defaultThresholds,
  now = Date.now,
  offsetMinutes = 420,
}: KnowledgeOptions): KnowledgeBase {
  const shown = articles.filter(({ status }) => statuses.includes(status));
  const reader = termReader(spellings);
  const ranking = rankingOf(shown, outOfScope, reader);
  const fitterOf = roleFitter(parties, reader);

  function find(query: string, most: number, at: number): Ranked {
    const day = dayOf(at, offsetMinutes);
    return ranking.find(query, most, (article) => isInForce(article, day));
  }

  return {
    search: (query, { k = 5, at = now() } = {}) => find(query, k, at).hits.map(foundOf),
    answer(query, { at = now() } = {}) {
      return judgeHits(query, find(query, maxJudged, at), fitterOf(query), thresholds, at);
    },
    article(id, { at = now() } = {}) {
      const day = dayOf(at, offsetMinutes);
      const article = shown.find((each) => each.id === id && isInForce(each, day));
      return article ? answerOf(article, 1) : null;
    },
  };
}

/** The search result for a hit. */
export function foundOf({ article, rank }: RankedHit): Found {
  return { id: article.id, score: rank, passage: passageOf(article) };
}
