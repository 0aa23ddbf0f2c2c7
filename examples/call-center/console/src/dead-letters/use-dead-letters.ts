import type { DeadLetter } from '@aduan/core/dead-letters';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { change, get } from '../api/client.js';
import { useOfficer } from '../api/queries.js';
import { canManageDeadLetters } from '../session/permissions.js';

/** Workers pick up a retried letter at once; the result is read after this time, ms. */
const FATE_MS = 2500;

const deadLettersQuery = queryOptions({
  queryKey: ['dead-letters'],
  queryFn: () => get<{ readonly items: readonly DeadLetter[] }>('/dead-letters'),
  refetchInterval: 30_000,
});

/** The dead letters, for officers who manage them; sends no request for others. */
export function useDeadLetters() {
  return useQuery({ ...deadLettersQuery, enabled: canManageDeadLetters(useOfficer()) });
}

/** Retries one. It is no failure when somebody else already dealt with it. */
export function useReplay(letter: DeadLetter) {
  return useDeadLetterAction(letter, () => ['replay', {}]);
}

/** Discards one for good, with a reason that is stored. */
export function useDiscard(letter: DeadLetter) {
  return useDeadLetterAction(letter, (reason: string) => ['discard', { reason }]);
}

function useDeadLetterAction<Given = void>(
  { attempts, id }: DeadLetter,
  actionOf: (given: Given) => readonly [name: string, body: unknown],
) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all(
      [['dead-letters'], ['case']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  return useMutation({
    mutationFn: async (given: Given) => {
      const [name, body] = actionOf(given);
      const path = `/dead-letters/${encodeURIComponent(id)}/${name}`;
      await change(path, body, { version: attempts }).catch((reason: unknown) => {
        if (!(reason instanceof ApiError && reason.status === 404)) throw reason;
      });
    },
    // It may have been tried since, so its current state is read again.
    onError: readAgain,
    onSuccess: async () => {
      await readAgain();
      setTimeout(() => void readAgain(), FATE_MS);
    },
  });
}
