import type { Webhook } from '@aduan/core/webhooks';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import { queryClient, useOfficer } from '../api/queries.js';
import { connectsPrograms } from '../session/duties.js';

const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => get<{ readonly items: readonly Webhook[] }>('/webhooks'),
  refetchInterval: 15_000,
});

/** Where programs hear of cases, for those who look after it; nothing is asked for anybody else. */
export function useWebhooks() {
  return useQuery({ ...webhooksQuery, enabled: connectsPrograms(useOfficer()) });
}

/** Does something with one endpoint, then reads how all of them stand. */
export function useWebhookDeed<Answer>(
  { number, version }: Pick<Webhook, 'number' | 'version'>,
  deed: 'pause' | 'resume' | 'rotateSecret' | 'remove' | 'test' | 'replay',
) {
  return useMutation({
    mutationFn: () => change<Answer>(`/webhooks/${number}/${deed}`, {}, { version }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
}
