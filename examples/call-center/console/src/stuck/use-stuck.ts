import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { change, get } from '../api/client.js';
import { useOfficer } from '../api/queries.js';
import { tendsQueues } from '../session/duties.js';
import type { StuckMessages, Way } from './stuck-message.js';

/** The workers take up what was put back at once; its fate is read after this time, ms. */
const FATE_MS = 2500;

const stuckQuery = queryOptions({
  queryKey: ['stuck'],
  queryFn: () => get<StuckMessages>('/queues'),
  refetchInterval: 30_000,
});

/** What got stuck, for those who look after it; nothing is asked for anybody else. */
export function useStuck() {
  return useQuery({ ...stuckQuery, enabled: tendsQueues(useOfficer()) });
}

/** Puts one message back in line. What somebody else put back already is no failure. */
export function useReplay(way: Way, id: string) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([['stuck'], ['case']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: () =>
      change(`/queues/${way}/${id}/replay`, {}).catch((reason: unknown) => {
        if (!(reason instanceof ApiError && reason.status === 404)) throw reason;
      }),
    onSuccess: async () => {
      await readAgain();
      setTimeout(() => void readAgain(), FATE_MS);
    },
  });
}
