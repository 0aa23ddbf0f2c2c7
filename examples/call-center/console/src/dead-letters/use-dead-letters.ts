import type { DeadLetter } from '@aduan/core/dead-letters';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.js';
import { change, get } from '../api/client.js';
import { useOfficer } from '../api/queries.js';
import { canManageDeadLetters } from '../session/permissions.js';

/** The workers take up what was put back at once; its fate is read after this time, ms. */
const FATE_MS = 2500;

const stuckQuery = queryOptions({
  queryKey: ['stuck'],
  queryFn: () => get<{ readonly items: readonly DeadLetter[] }>('/dead-letters'),
  refetchInterval: 30_000,
});

/** What got stuck, for those who look after it; nothing is asked for anybody else. */
export function useDeadLetters() {
  return useQuery({ ...stuckQuery, enabled: canManageDeadLetters(useOfficer()) });
}

/** Puts one back in line. What somebody else dealt with already is no failure. */
export function useReplay(letter: DeadLetter) {
  return useProtectionAction(letter, () => ['replay', {}]);
}

/** Puts one away for good, for a reason that is kept. */
export function useDiscard(letter: DeadLetter) {
  return useProtectionAction(letter, (reason: string) => ['discard', { reason }]);
}

function useProtectionAction<Given = void>(
  { attempts, id }: DeadLetter,
  actionOf: (given: Given) => readonly [name: string, body: unknown],
) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([['stuck'], ['case']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: async (given: Given) => {
      const [name, body] = actionOf(given);
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
