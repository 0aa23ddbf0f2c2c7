import { useCatalogue } from '../catalogue/language.js';
import type { At } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';

interface Dated {
  readonly at: At;
}

interface DayMarkProps {
  readonly before: Dated | undefined;
  readonly entry: Dated;
}

/** Names the day before its first entry. */
export function DayMark({ before, entry: { at } }: DayMarkProps) {
  const { time } = useCatalogue();
  const dates = useDates();
  const now = useNow();
  if (before && dates.dayNumber(before.at) === dates.dayNumber(at)) return null;
  const ago = dates.dayNumber(now) - dates.dayNumber(at);
  const date = dates.longDate(at);
  return (
    <li className="day">
      {ago === 0 ? `${time.today}, ${date}` : ago === 1 ? `${time.yesterday}, ${date}` : date}
    </li>
  );
}
