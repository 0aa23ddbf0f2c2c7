import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import { groundQuery } from '../api/grounds.js';
import type { KnownPerson } from '../api/model.js';

/** An officer's decision about identities. */
export type Decision =
  | { readonly type: 'merge'; readonly party: string; readonly into: string }
  | { readonly type: 'distinguish'; readonly party: string; readonly other: string }
  | { readonly type: 'split'; readonly party: string };

/** The person behind a party, as far as this officer may know them. */
export function usePerson(party: string, ticketId: string) {
  return useQuery({
    queryKey: ['person', party],
    queryFn: () => get<KnownPerson>(`/people/${party}${groundQuery(ticketId)}`),
  });
}

/** Merges, splits or distinguishes people, with a reason. */
export function useDecision() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason: string }) => {
      const { party, type, ...other } = decision;
      return change(`/people/${party}/${type}`, { ...other, reason });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['person'] }),
  });
}
