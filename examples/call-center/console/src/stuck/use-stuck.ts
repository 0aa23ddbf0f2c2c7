import type { DeadLetter } from '@aduan/core/dead-letters';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { change, get } from '../api/client.js';
import { useOfficer } from '../api/queries.js';
import { tendsQueues } from '../session/duties.js';

/** The workers take up what was put back at once; its fate is read after this time, ms. */
const FATE_MS = 2500;

const stuckQuery = queryOptions({
  queryKey: ['stuck'],
  queryFn: () => get<{ readonly items: readonly DeadLetter[] }>('/dead-letters'),
  refetchInterval: 30_000,
});

/** What got stuck, for those who look after it; nothing is asked for anybody else. */
export function useStuck() {
  return useQuery({ ...stuckQuery, enabled: tendsQueues(useOfficer()) });
}

/** Puts one back in line. What somebody else dealt with already is no failure. */
export function useReplay(letter: DeadLetter) {
  return useDeed(letter, () => ['replay', {}]);
}

/** Puts one away for good, for a reason that is kept. */
export function useDiscard(letter: DeadLetter) {
  return useDeed(letter, (reason: string) => ['discard', { reason }]);
}

function useDeed<Given = void>(
  { attempts, id }: DeadLetter,
  deedOf: (given: Given) => readonly [name: string, body: unknown],
) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([['stuck'], ['case']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: async (given: Given) => {
      const [name, body] = deedOf(given);
      const path = `/dead-letters/${encodeURIComponent(id)}/${name}`;
      await change(path, body, { version: attempts }).catch((reason: unknown) => {
        if (!(reason instanceof ApiError && reason.status === 404)) throw reason;
      });
    },
    // It may have been tried since: then it is asked for as it is now.
    onError: readAgain,
    onSuccess: async () => {
      await readAgain();
      setTimeout(() => void readAgain(), FATE_MS);
    },
  });
}
