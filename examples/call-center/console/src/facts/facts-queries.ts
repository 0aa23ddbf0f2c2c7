import type {
  FactChangeView,
  FactFigures,
  FactGroup,
  FactMeans,
  FactOutcome,
  FactStatement,
  FactView,
  ReviewItem,
} from '@aduan/core/cooperative-facts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { change, get } from '../api/client.js';

/** A fact that waits for an officer, and its place as text. */
export type ReviewEntry = ReviewItem & { readonly place: string | null };

export const reviewQuery = queryOptions({
  queryKey: ['facts', 'review'],
  queryFn: () =>
    get<{ readonly matters: readonly ReviewEntry[]; readonly next: string | null }>(
      '/facts/review',
    ),
});

/** What changed since an instant, epoch ms. */
export function factChangesQuery(since: number) {
  return queryOptions({
    queryKey: ['facts', 'changes', since],
    queryFn: () =>
      get<{ readonly changes: readonly FactChangeView[] }>(`/facts/changes?since=${since}`),
  });
}

export type NamedGroup = FactGroup & { readonly name: string | null };

/** @param smallest - smaller counts are suppressed; 0 = none */
export function factFiguresQuery(smallest: number) {
  return queryOptions({
    queryKey: ['facts', 'figures', smallest],
    queryFn: () =>
      get<Omit<FactFigures, 'groups'> & { readonly groups: readonly NamedGroup[] }>(
        `/facts/figures?smallest=${smallest}`,
      ),
  });
}

/** What an officer does with a fact. */
export type FactAction =
  | {
      readonly type: 'judge';
      readonly outcome: FactOutcome;
      readonly means: FactMeans;
      readonly reason: string;
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

/** Adds a fact about a ticket's cooperative. */
export function useAddFact(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: AddedFact) => change<FactView>(`/tickets/${ticketId}/facts`, given),
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
    mutationFn: ({ doing, fact }: { readonly doing: FactAction; readonly fact: FactView }) => {
      const { type, ...body } = doing;
      return change<FactView>(`/facts/${fact.id}/${type}`, body, { version: fact.version });
    },
    onSettled: () =>
      Promise.all(
        [['facts'], ['cooperative']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
