import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import type { Webhook } from './use-webhooks.js';

/** The state of an endpoint, as text for officers. */
export function useEndpointStateText() {
  const { webhooks } = useCatalogue('settings');
  const dates = useDates();
  const failed = (error: string | null) =>
    webhooks.failures[(error ?? '').replace(/^webhook-/, '')] ??
    webhooks.answered((error ?? '').replace('webhook-status-', ''));
  return {
    /** Why a delivery failed, by its code. */
    failed,
    since({ health, pausedAt, pauseReason }: Webhook): string {
      if (pausedAt !== null) {
        return webhooks.pausedSince(dates.dateTime(pausedAt), pauseReason === 'gone');
      }
      const { deliveredAt, failingSince, lastError } = health;
      if (failingSince !== null) {
        return `${webhooks.failingSince(dates.dateTime(failingSince))} ${failed(lastError)}`;
      }
      return deliveredAt === null ? '' : webhooks.took(dates.dateTime(deliveredAt));
    },
  };
}
