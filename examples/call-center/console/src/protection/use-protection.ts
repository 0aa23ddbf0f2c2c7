import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import type { CorrectionEntry, Protection } from './protection-model.js';

/** The address of what is done about a person's data. */
const addressOf = (party: string, action = '') => `/people/${party}/protection${action}`;

/** How it stands with what is kept of a person, for who decides on it. */
export function useProtection(party: string) {
  return useQuery({
    queryKey: ['protection', party],
    queryFn: () => get<Protection>(addressOf(party)),
  });
}

/** What was put right so far. The server notes who looked, so it is read only when it is asked for. */
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

/** One action about a person's data; everything that shows him is read again after it. */
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
