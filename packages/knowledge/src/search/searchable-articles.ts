import MiniSearch, { type SearchResult } from 'minisearch';
import type { Article } from '../article/article.js';
import type { TermReader } from '../text/terms.js';

/** An article that was found, with the matching terms. */
export interface Hit {
  readonly article: Article;
  readonly score: number;
  /** The article's terms that match; they differ from the question's where that has a misspelling. */
  readonly found: ReadonlySet<string>;
  /** The question's terms that match. */
  readonly asked: ReadonlySet<string>;
}

/** Articles that can be searched. */
export interface SearchableArticles {
  /** The best matching articles for terms, best first. */
  find(terms: readonly string[], accepts: (article: Article) => boolean): Hit[];
  /** Adds an article. */
  add(article: Article): void;
  /**
   * The articles' terms for the terms of a question: each itself, or the correct spelling of a possible misspelling.
   */
  meantBy(terms: readonly string[]): readonly string[];
  /** The weight of a term: higher when fewer articles have it, highest when none has it. */
  weightOf(term: string): number;
}

/** In characters; fuzzy matching of longer words would take memory quadratic in their length. */
const maxWordLength = 60;

/** How many letters may be wrong in an unknown word: none in a short one, two in a long one. */
function slipsIn(word: string): number | false {
  if (word.length < 4 || word.length > maxWordLength) return false;
  return word.length < 8 ? 1 : 2;
}

/** Weights of the fields: an article's questions describe its topic better than its answer. */
const boost = { questions: 2, tags: 1, answer: 1 } as const;

/** Indexes articles with their questions; BM25+ over stems, with fuzzy matching only for words that no article has. */
export function searchableArticles(
  articles: readonly Article[],
  reader: TermReader,
): SearchableArticles {
  const frequencies = new Map<string, Set<string>>();
  const index = new MiniSearch<Document>({
    fields: Object.keys(boost),
    storeFields: ['article'],
    tokenize: reader.termsOf,
    processTerm: (term) => term,
    searchOptions: { boost, combineWith: 'OR', tokenize: (text) => text.split(' ') },
  });
  let count = 0;
  const add = (article: Article) => {
    count += 1;
    const document = documentOf(article);
    index.add(document);
    for (const term of reader.termsOf(`${document.questions} ${document.tags} ${article.answer}`)) {
      frequencies.set(term, (frequencies.get(term) ?? new Set()).add(article.id));
    }
  };
  for (const article of articles) add(article);
  const fuzzy = (term: string) => !frequencies.has(term) && slipsIn(term);
  return {
    add,
    find(terms, accepts) {
      const results = index.search(terms.join(' '), {
        fuzzy,
        filter: ({ article }) => accepts(article),
      });
      return results.map(hitOf);
    },
    meantBy(terms) {
      const known = terms.filter((term) => frequencies.has(term));
      const slips = terms.filter((term) => !frequencies.has(term));
      const near = slips.length === 0 ? [] : index.search(slips.join(' '), { fuzzy });
      return [...new Set([...known, ...slips, ...near.flatMap(({ match }) => Object.keys(match))])];
    },
    weightOf: (term) => Math.log(1 + count / (2 + (frequencies.get(term)?.size ?? 0))),
  };
}

interface Document extends Record<keyof typeof boost, string> {
  readonly id: string;
  readonly article: Article;
}

function documentOf(article: Article): Document {
  const { id, question, variants, answer, tags } = article;
  return {
    id,
    article,
    questions: [question, ...variants].join(' '),
    tags: tags.join(' '),
    answer,
  };
}

function hitOf({ article, score, match, queryTerms }: SearchResult): Hit {
  return { article, score, found: new Set(Object.keys(match)), asked: new Set(queryTerms) };
}
