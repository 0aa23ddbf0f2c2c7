import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { FactMeans, FactOutcome, FactStatement } from './fact-types.js';

/** A statement about a cooperative. */
export type Fact = Answered<'Fact'>;

export const reviewQuery = queryOptions({
  queryKey: ['facts', 'review'],
  queryFn: () => desk.get('/cooperative-facts/review'),
});

/** Changes since an instant, epoch ms. */
export function factChangesQuery(since: number) {
  return queryOptions({
    queryKey: ['facts', 'changes', since],
    queryFn: async () => {
      const query = { since: new Date(since).toISOString() };
      const { items } = await desk.get('/cooperative-facts/changes', { query });
      return { changes: items };
    },
  });
}

/** @param smallest - smaller counts are suppressed; 0 = none */
export function factFiguresQuery(smallest: number) {
  return queryOptions({
    queryKey: ['facts', 'figures', smallest],
    queryFn: () => desk.get('/cooperative-facts/figures', { query: { smallest } }),
  });
}

/** An action of an officer on a fact. */
export type FactAction =
  | {
      readonly type: 'judge';
      readonly outcome: FactOutcome;
      readonly means: FactMeans;
      /** Left out: no reason, which is enough to confirm. */
      readonly reason?: string;
    }
  | { readonly type: 'takeOver' }
  | { readonly type: 'dismiss'; readonly reason: string };

/** One fact about a ticket's cooperative. */
export interface AddedFact {
  readonly statement: FactStatement;
  readonly source: 'letter' | 'citizen' | 'officer';
  /** Whether the citizen who says it agrees to storing it. */
  readonly consent: boolean;
  /** `2026-11-26`. Default: today. */
  readonly observedOn?: string;
}

/** The ticket that contains a fact, and the cooperative that it names. */
export interface ToldIn {
  readonly id: string;
  readonly cooperative: Answered<'NewFact'>['cooperative'] | null;
}

/** Adds a fact about a ticket's cooperative. */
export function useAddFact({ cooperative, id: ticket }: ToldIn) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ consent, observedOn, source, statement }: AddedFact) => {
      if (!cooperative) throw new Error('The ticket names no cooperative.');
      const body = {
        ...{ cooperative, source, statement, ticket },
        ...(source === 'citizen' && { consent }),
        ...(observedOn !== undefined && { observedAt: `${observedOn}T12:00:00+07:00` }),
      };
      return desk.post('/cooperative-facts', { body });
    },
    onSettled: () =>
      Promise.all(
        [['facts'], ['cooperative']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** One action on a fact, decided on the version that is shown. */
export function useFactAction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ doing, fact }: { readonly doing: FactAction; readonly fact: Fact }) => {
      const { id, version } = fact;
      const about = { path: { fact: id }, version };
      switch (doing.type) {
        case 'takeOver':
          return desk.post('/cooperative-facts/{fact}/take-over', { ...about, body: {} });
        case 'dismiss': {
          const { reason } = doing;
          return desk.post('/cooperative-facts/{fact}/dismissal', { ...about, body: { reason } });
        }
        case 'judge': {
          const { type: _, ...body } = doing;
          return desk.post('/cooperative-facts/{fact}/verdict', { ...about, body });
        }
      }
    },
    onSettled: () =>
      Promise.all(
        [['facts'], ['cooperative']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
