import type { Article } from '../article/article.js';
import { type AskedFor, askedFor } from '../text/asked-for.js';
import type { TermReader } from '../text/terms.js';
import { outOfScopeArticles } from './out-of-scope-articles.js';
import { type Hit, searchableArticles } from './searchable-articles.js';

/** A hit with what can be seen of how well it fits. */
export interface RankedHit {
  readonly article: Article;
  /** What hits of one search are ordered by, at most 2.2. */
  readonly rank: number;
  /** How alike what was asked and one question of the article are, 0 to 1; words that tell much count more. */
  readonly likeness: number;
  /** How high it scores for so many words, 0 to 1. */
  readonly strength: number;
  /** Whether it is asked for the same: 1, or 0, or ½ when that cannot be told. */
  readonly agreement: number;
}

/** The articles that fit a question, best first, and which of the questions that are none of the bank's is nearest. */
export interface Ranked {
  readonly hits: readonly RankedHit[];
  /** Undefined without such questions, null when none of them fits. */
  readonly outOfScope: RankedHit | null | undefined;
}

/** A term that is looked for. */
export interface WantedTerm {
  /** A stem, in small letters and digits. */
  readonly term: string;
  /** Much when few articles have it. */
  readonly weight: number;
}

/** Finds articles and orders them by their score and by how alike their questions are. */
export interface Ranking {
  find(query: string, most: number, accepts: (article: Article) => boolean): Ranked;
  /** What an article must have one of to be found for a question, each with how much it tells. */
  wantedFor(query: string): readonly WantedTerm[];
  /** Takes in an article more. */
  add(article: Article): void;
}

/** So many terms of a question are looked at, the first: whoever writes more tells what happened. */
const maxQuestionLength = 200;
/** So many of the best scores are ordered anew. */
const fewest = 20;
/** How much likeness counts beside the score. */
const likenessWeight = 1;
/** How much it counts that an amount, a time, a person is asked for. */
const agreementWeight = 0.3;
/** A word that one article has, found in its question and its answer, scores some ten times its weight. */
const highest = 15;

/**
 * Ranks articles, indexed once.
 *
 * @param outOfScopeQuestions - that are none of theirs
 */
export function rankingOf(
  given: readonly Article[],
  outOfScopeQuestions: readonly string[],
  reader: TermReader,
): Ranking {
  const others = new Set(outOfScopeArticles(outOfScopeQuestions, given, reader));
  const articles = [...given, ...others];
  const searchable = searchableArticles(articles, reader);
  const askedIn = (query: string) => reader.termsOf(query).slice(0, maxQuestionLength);
  const phrasingOf = ({ question, variants }: Article) => ({
    terms: [question, ...variants].map((each) => [...new Set(reader.termsOf(each))]),
    kinds: askedFor([question, ...variants].join(' ')),
  });
  const questions = new Map(articles.map((article) => [article.id, phrasingOf(article)]));
  function weigh(terms: Iterable<string>, counts: (term: string) => boolean = () => true): number {
    let sum = 0;
    for (const term of terms) if (counts(term)) sum += searchable.weightOf(term);
    return sum;
  }
  /** What a question weighs beside a hit: a slip as much as the words that it was taken for. */
  function weighAsked(asked: ReadonlySet<string>, { asked: fitting, found }: Hit): number {
    const slips = [...asked].filter((term) => fitting.has(term) && !found.has(term));
    const meant = [...found].filter((term) => !asked.has(term));
    const slipWeight = (slips.length * weigh(meant)) / (meant.length || 1);
    return weigh(asked, (term) => !slips.includes(term)) + slipWeight;
  }
  function rank(
    hit: Hit,
    asked: ReadonlySet<string>,
    kinds: ReadonlySet<AskedFor>,
    best: number,
  ): RankedHit {
    const weight = weighAsked(asked, hit);
    const phrased = questions.get(hit.article.id);
    const shares = (phrased?.terms ?? []).map(
      (question) =>
        (2 * weigh(question, (term) => hit.found.has(term))) / (weigh(question) + weight),
    );
    const likeness = Math.min(1, Math.max(0, ...shares));
    const agreement = agreementOf(kinds, phrased?.kinds ?? new Set());
    return {
      article: hit.article,
      rank: hit.score / best + likenessWeight * likeness + agreementWeight * agreement,
      likeness,
      strength: Math.min(1, hit.score / (highest * weight)),
      agreement,
    };
  }
  return {
    add(article) {
      searchable.add(article);
      questions.set(article.id, phrasingOf(article));
    },
    wantedFor: (query) =>
      searchable
        .meantBy([...new Set(askedIn(query))])
        .map((term) => ({ term, weight: searchable.weightOf(term) })),
    find(query, most, accepts) {
      const terms = askedIn(query);
      const found = searchable.find(terms, (article) => others.has(article) || accepts(article));
      const [asked, kinds, best] = [new Set(terms), askedFor(query), found[0]?.score ?? 1];
      const ranked = (isOther: boolean) =>
        found
          .filter(({ article }) => others.has(article) === isOther)
          .slice(0, Math.max(most, fewest))
          .map((hit) => rank(hit, asked, kinds, best))
          .sort((one, other) => other.rank - one.rank);
      const outOfScope = others.size === 0 ? undefined : (ranked(true)[0] ?? null);
      return { hits: ranked(false).slice(0, most), outOfScope };
    },
  };
}

function agreementOf(asked: ReadonlySet<AskedFor>, answered: ReadonlySet<AskedFor>): number {
  if (asked.size === 0 || answered.size === 0) return 0.5;
  return [...asked].some((kind) => answered.has(kind)) ? 1 : 0;
}
