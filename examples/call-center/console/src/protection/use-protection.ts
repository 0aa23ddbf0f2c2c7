import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import type { CorrectionEntry, Protection } from './protection-model.js';

/** The URL of data protection actions on a party. */
const addressOf = (party: string, action = '') => `/people/${party}/protection${action}`;

/** The state of a person's data, for officers who decide on it. */
export function useProtection(party: string) {
  return useQuery({
    queryKey: ['protection', party],
    queryFn: () => get<Protection>(addressOf(party)),
  });
}

/** The corrections so far. The server logs the view, so it is read only on request. */
export function useCorrections(party: string, isOpen: boolean) {
  return useQuery({
    queryKey: ['protection', party, 'corrections'],
    queryFn: () =>
      get<{ readonly corrections: readonly CorrectionEntry[] }>(addressOf(party, '/corrections')),
    enabled: isOpen,
    staleTime: 0,
  });
}

type ActionName = 'export' | 'correct' | 'restrict' | 'resume' | 'hold' | 'lift' | 'erase';

/** One action on a person's data; everything that shows the person is read again afterwards. */
export function useProtectionAction<Answer = unknown>(party: string, action: ActionName) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => change<Answer>(addressOf(party, `/${action}`), body),
    onSuccess: () =>
      Promise.all(
        [['protection', party], ['case'], ['person'], ['queue']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
