import type { Article } from '../article/article.js';
import type { TermReader } from '../text/terms.js';
import type { Hit, SearchableArticles } from './searchable-articles.js';

/** A hit with what can be seen of how well it fits. */
export interface RankedHit {
  readonly article: Article;
  /** What hits of one search are ordered by, at most 2. */
  readonly rank: number;
  /** How much of what was asked the article has, 0 to 1; words that tell much count more. */
  readonly coverage: number;
  /** How alike what was asked and one question of the article are, 0 to 1. */
  readonly likeness: number;
  /** How high it scores for so many words, 0 to 1. */
  readonly strength: number;
}

/** Finds articles and orders them by their score and by how alike their questions are. */
export interface Ranking {
  find(query: string, most: number, accepts: (article: Article) => boolean): RankedHit[];
}

/** So many of the best scores are ordered anew. */
const fewest = 20;
/** How much likeness counts beside the score. */
const likenessWeight = 1;
/** A word that one article has, found in its question and its answer, scores some ten times its weight. */
const highest = 15;

/** Ranks articles, indexed once. */
export function rankingOf(
  articles: readonly Article[],
  searchable: SearchableArticles,
  reader: TermReader,
): Ranking {
  const questions = new Map(
    articles.map(({ id, question, variants }) => [
      id,
      [question, ...variants].map((each) => [...new Set(reader.termsOf(each))]),
    ]),
  );
  function weigh(terms: Iterable<string>, counts: (term: string) => boolean = () => true): number {
    let sum = 0;
    for (const term of terms) if (counts(term)) sum += searchable.weightOf(term);
    return sum;
  }
  function rank(hit: Hit, asked: ReadonlySet<string>, weight: number, best: number): RankedHit {
    const shares = (questions.get(hit.article.id) ?? []).map(
      (question) =>
        (2 * weigh(question, (term) => hit.found.has(term))) / (weigh(question) + weight),
    );
    const likeness = Math.min(1, Math.max(0, ...shares));
    return {
      article: hit.article,
      rank: hit.score / best + likenessWeight * likeness,
      coverage: weigh(asked, (term) => hit.asked.has(term)) / weight,
      likeness,
      strength: Math.min(1, hit.score / (highest * weight)),
    };
  }
  return {
    find(query, most, accepts) {
      const terms = reader.termsOf(query);
      const hits = searchable.find(terms, Math.max(most, fewest), accepts);
      const asked = new Set(terms);
      const [weight, best] = [weigh(asked), hits[0]?.score ?? 1];
      return hits
        .map((hit) => rank(hit, asked, weight, best))
        .sort((one, other) => other.rank - one.rank)
        .slice(0, most);
    },
  };
}
