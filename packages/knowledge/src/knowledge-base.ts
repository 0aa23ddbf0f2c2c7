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

/** What a bank of answers is made of. */
export interface KnowledgeOptions {
  readonly articles: readonly Article[];
  /** Which articles are found. Default: the published ones; a preview adds `draft`. */
  readonly statuses?: readonly ArticleStatus[];
  /**
   * Questions that are asked here and are none of this bank's, such as "berapa gaji kepala desa": what is more like one
   * of them than like an article is not answered. Take them from what was asked; once an article asks it in the same words, it
   * answers. Default: none.
   */
  readonly outOfScope?: readonly string[];
  /** Other ways of writing words, each with the words that stand for it. */
  readonly spellings?: Spellings;
  /**
   * Everybody to whom figures of the articles belong. Default: nobody, and an article with counterparts is never said
   * without asking whose is meant.
   */
  readonly parties?: Parties;
  /** Default: calibrated on the sample articles of `@aduan/knowledge/kopdes`. */
  readonly thresholds?: Thresholds;
  /** What time it is, epoch ms, where a question does not say `at`. Default: the clock. */
  readonly now?: () => number;
  /** Of the office's zone, for the days on which articles hold. Default 420, WIB. */
  readonly offsetMinutes?: number;
}

/** When a question is asked. */
export interface AskOptions {
  /** Epoch ms: only what holds on that day is found. Default: now. */
  readonly at?: number;
}

/** How much is wanted. */
export interface SearchOptions extends AskOptions {
  /** At most so many. Default 5. */
  readonly k?: number;
}

/** An article that was found. Scores of one search can be compared, no others. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly passage: Passage;
}

/** A bank of answers. Pure but for the clock: the same question on the same day has the same answer. */
export interface KnowledgeBase {
  /** The articles that fit a question best, best first. */
  search(query: string, options?: SearchOptions): Found[];
  /** Says what an article says, asks what was meant, or stays silent: never more than it can prove. */
  answer(query: string, options?: AskOptions): Answer;
  /** The answer of one article, for instance the choice that a citizen took. Null when none holds. */
  article(id: string, options?: AskOptions): Extract<Answer, { kind: 'answer' }> | null;
}

/** Makes a bank of answers, which indexes its articles: some 100 ms for 2,000. */
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

/** A hit as a search gives it. */
export function foundOf({ article, rank }: RankedHit): Found {
  return { id: article.id, score: rank, passage: passageOf(article) };
}
