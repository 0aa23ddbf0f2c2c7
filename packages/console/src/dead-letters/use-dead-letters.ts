import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { useOfficer } from '../api/queries.js';

export type DeadLetter = Answered<'DeadLetter'>;

/** Workers pick up a retried letter at once; the result is read after this time, ms. */
const FATE_MS = 2500;

const stuckQuery = queryOptions({
  queryKey: ['stuck'],
  queryFn: async () => {
    const { items } = await desk.get('/dead-letters');
    // Dead letters of webhooks have a page of their own.
    return { items: items.filter(({ place }) => !place.startsWith('webhooks:')) };
  },
  refetchInterval: 30_000,
});

/** The dead letters, for officers who manage them; sends no request for others. */
export function useDeadLetters() {
  return useQuery({ ...stuckQuery, enabled: useOfficer().may('replay') });
}

/** Retries one. */
export function useReplay(letter: DeadLetter) {
  const about = aboutOf(letter);
  return useDeadLetterAction(() => desk.post('/dead-letters/{letter}/replay', about));
}

/** Discards one permanently, with a reason that is stored. */
export function useDiscard(letter: DeadLetter) {
  const about = aboutOf(letter);
  return useDeadLetterAction((reason: string) =>
    desk.post('/dead-letters/{letter}/discard', { ...about, body: { reason } }),
  );
}

const aboutOf = ({ attempts, id }: DeadLetter) => ({ path: { letter: id }, version: attempts });

/** If another officer already handled it, it is not a failure. */
function useDeadLetterAction<Given = void>(action: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([['stuck'], ['case']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: async (given: Given) => {
      await action(given).catch((reason: unknown) => {
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
