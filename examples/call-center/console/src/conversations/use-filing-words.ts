import { useWords } from '../catalogue/language.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';

/** Says when a chat is filed as it stands, if nobody writes before. */
export function useFilingWords(): (wakeAt: number) => string {
  const { conversations } = useWords();
  const dates = useDates();
  const now = useNow();
  return (wakeAt) =>
    wakeAt > now ? conversations.filedAt(dates.time(wakeAt)) : conversations.filedSoon;
}
