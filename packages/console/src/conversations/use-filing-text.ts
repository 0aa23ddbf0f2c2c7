import { useCatalogue } from '../catalogue/language.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { hasCollected } from './collected.js';
import type { ConversationItem } from './conversation-queries.js';

/** Text with the time at which a chat is filed if there is no further message; null where there is nothing to file. */
export function useFilingText(): (
  conversation: Pick<ConversationItem, 'intake' | 'wakeAt'>,
) => string | null {
  const { conversations } = useCatalogue('ticket');
  const dates = useDates();
  const now = useNow();
  return ({ intake, wakeAt }) => {
    if (wakeAt === null || !hasCollected(intake?.collected ?? {})) return null;
    return msOf(wakeAt) > now ? conversations.filedAt(dates.time(wakeAt)) : conversations.filedSoon;
  };
}
