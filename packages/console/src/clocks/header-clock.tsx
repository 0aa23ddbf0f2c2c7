import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { nextClock } from './next-clock.js';

/** The next deadline, in the header of the ticket where the context pane is collapsed. */
export function HeaderClock({ view }: { readonly view: TicketDetail }) {
  const catalogue = useCatalogue();
  const dates = useDates();
  const now = useNow();
  const next = nextClock(view);
  if (!next) return null;
  const left = timeLeft(next, now, dates, catalogue);
  return (
    <span className="header-clock" data-urgency={left.urgency}>
      <span className="time-words">{left.text}</span>
    </span>
  );
}
