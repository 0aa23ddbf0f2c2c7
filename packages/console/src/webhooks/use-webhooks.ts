import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { queryClient, useOfficer } from '../api/queries.js';

export type Webhook = Answered<'Webhook'>;
export type WebhookWithSecret = Answered<'WebhookWithSecret'>;

const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => desk.get('/webhooks'),
  refetchInterval: 15_000,
});

/** The webhook endpoints, for officers who manage them; sends no request for others. */
export function useWebhooks() {
  const { hasPlugin, may } = useOfficer();
  return useQuery({
    ...webhooksQuery,
    enabled: hasPlugin('webhooks') && may('webhooks:manage'),
  });
}

/** Runs an action on one endpoint, then reads the state of all. */
export function useWebhookAction<Answer>(action: () => Promise<Answer>) {
  return useMutation({
    mutationFn: action,
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
}
