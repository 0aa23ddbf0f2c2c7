import type { Webhook } from '@aduan/core/webhooks';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** How an endpoint stands, in words for officers. */
export function useStateWords() {
  const { webhooks } = useWords();
  const dates = useDates();
  const failed = (error: string | null) =>
    webhooks.failures[(error ?? '').replace(/^webhook-/, '')] ??
    webhooks.answered((error ?? '').replace('webhook-status-', ''));
  return {
    /** Why something did not arrive, by its code. */
    failed,
    since({ health, pausedAt, pausedBecause }: Webhook): string {
      if (pausedAt !== null) {
        return webhooks.pausedSince(dates.dateTime(pausedAt), pausedBecause === 'gone');
      }
      const { deliveredAt, failingSince, lastError } = health;
      if (failingSince !== null) {
        return `${webhooks.failingSince(dates.dateTime(failingSince))} ${failed(lastError)}`;
      }
      return deliveredAt === null ? '' : webhooks.took(dates.dateTime(deliveredAt));
    },
  };
}
