import type { KnowledgeBase } from '@aduan/knowledge';
import type { Query } from './read-retrieval.ts';

/** How often the answer to a query is found first and among five, and its mean reciprocal rank among ten. */
export function retrieval(bank: KnowledgeBase, queries: readonly Query[]) {
  const places = queries.map(({ text, relevant }) =>
    bank.search(text, { k: 10 }).findIndex(({ id }) => relevant.includes(id)),
  );
  const within = (most: number) => places.filter((place) => place >= 0 && place < most).length;
  const reciprocal = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0);
  return {
    queries: queries.length,
    'R@1': (within(1) / queries.length).toFixed(3),
    'R@5': (within(5) / queries.length).toFixed(3),
    'MRR@10': (reciprocal / queries.length).toFixed(3),
  };
}
