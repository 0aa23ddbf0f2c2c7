import type { ConversationItem } from '@aduan/core/conversations';
import { useWords } from '../catalogue/language.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { hasTold } from './use-told.js';

/** Says when a chat is filed as it stands, if nobody writes before; null where it holds nothing to file. */
export function useFilingWords(): (
  conversation: Pick<ConversationItem, 'intake' | 'wakeAt'>,
) => string | null {
  const { conversations } = useWords();
  const dates = useDates();
  const now = useNow();
  return ({ intake, wakeAt }) => {
    if (wakeAt === null || !hasTold(intake?.told ?? {})) return null;
    return wakeAt > now ? conversations.filedAt(dates.time(wakeAt)) : conversations.filedSoon;
  };
}
