import type { Article } from '../article/article.js';
import { type AskedFor, askedFor } from '../text/asked-for.js';
import type { TermReader } from '../text/terms.js';
import { outOfScopeArticles } from './out-of-scope-articles.js';
import { type Hit, searchableArticles } from './searchable-articles.js';

/** A hit with its features. */
export interface RankedHit {
  readonly article: Article;
  /** The sort key of hits within a search, at most 2.2. */
  readonly rank: number;
  /** Likeness of the question and the article's closest question, 0 to 1; rare words count more. */
  readonly likeness: number;
  /** Its score relative to the number of words, 0 to 1. */
  readonly strength: number;
  /** Whether both ask for the same kind of thing: 1, 0, or ½ when unknown. */
  readonly agreement: number;
}

/** The best matching articles, best first, and the nearest out-of-scope question. */
export interface Ranked {
  readonly hits: readonly RankedHit[];
  /** Undefined without out-of-scope questions, null when none of them matches. */
  readonly outOfScope: RankedHit | null | undefined;
}

/** A search term. */
export interface WantedTerm {
  /** A stem, in lower case letters and digits. */
  readonly term: string;
  /** High when few articles have it. */
  readonly weight: number;
}

/** Finds articles and orders them by score and by the likeness of their questions. */
export interface Ranking {
  find(query: string, most: number, accepts: (article: Article) => boolean): Ranked;
  /** The terms of a question, of which a match has at least one, with their weights. */
  wantedFor(query: string): readonly WantedTerm[];
  /** Adds an article. */
  add(article: Article): void;
}

/** Maximum number of terms examined, the first ones: longer texts are stories, not questions. */
const maxQuestionLength = 200;
/** How many of the best scores are reordered. */
const fewest = 20;
/** Weight of the likeness beside the score. */
const likenessWeight = 1;
/** Weight of asking for the same kind of thing: an amount, a time, a person. */
const agreementWeight = 0.3;
/**
 * Upper bound of a score, relative to the weight of its words: a word of a single article, in its question and its
 * answer, scores about ten times its weight.
 */
const highest = 15;

/**
 * Makes a ranking of articles, indexed once.
 *
 * @param outOfScopeQuestions - questions that none of the articles answers
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
  /** The weight of a question for a hit: a misspelled word weighs as much as the words that it matched. */
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
