import type { ConversationItem } from '@aduan/core/conversations';
import { useCatalogue } from '../catalogue/language.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { hasCollected } from './use-collected.js';

/** Says when a chat is filed as it is, if nobody writes before; null where there is nothing to file. */
export function useFilingText(): (
  conversation: Pick<ConversationItem, 'intake' | 'wakeAt'>,
) => string | null {
  const { conversations } = useCatalogue();
  const dates = useDates();
  const now = useNow();
  return ({ intake, wakeAt }) => {
    if (wakeAt === null || !hasCollected(intake?.collected ?? {})) return null;
    return wakeAt > now ? conversations.filedAt(dates.time(wakeAt)) : conversations.filedSoon;
  };
}
