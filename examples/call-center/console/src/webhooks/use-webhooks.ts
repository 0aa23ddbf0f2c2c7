import type { Webhook } from '@aduan/core/webhooks';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { change, get } from '../api/client.js';
import { queryClient, useOfficer } from '../api/queries.js';
import { canManageWebhooks } from '../session/permissions.js';

const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => get<{ readonly items: readonly Webhook[] }>('/webhooks'),
  refetchInterval: 15_000,
});

/** The webhook endpoints, for officers who manage them; sends no request for others. */
export function useWebhooks() {
  return useQuery({ ...webhooksQuery, enabled: canManageWebhooks(useOfficer()) });
}

/** Runs an action on one endpoint, then reads the state of all. */
export function useWebhookAction<Answer>(
  { number, version }: Pick<Webhook, 'number' | 'version'>,
  action: 'pause' | 'resume' | 'rotateSecret' | 'remove' | 'test' | 'replay',
) {
  return useMutation({
    mutationFn: () => change<Answer>(`/webhooks/${number}/${action}`, {}, { version }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
}
