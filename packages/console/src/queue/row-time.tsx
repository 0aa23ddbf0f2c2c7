import { CircleCheck, Hourglass, Pause, TriangleAlert } from 'lucide-react';
import type { TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { TimeRing } from '../clocks/time-ring.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';

interface RowTimeProps {
  readonly item: TicketListItem;
  /** Epoch ms. */
  readonly now: number;
}

/** The one time signal of a row: a ring for the used time, a triangle when it is late, or why no clock runs. */
export function RowTime({ item, now }: RowTimeProps) {
  const catalogue = useCatalogue();
  const dates = useDates();
  const { ticket, dueAt, remaining } = item;
  if (dueAt !== null) {
    const startedAt = ticket.receivedAt;
    const left = timeLeft({ startedAt, dueAt, remaining }, now, dates, catalogue);
    return (
      <span className="row-time" data-urgency={left.urgency} title={dates.full(dueAt)}>
        {left.urgency === 'late' ? <TriangleAlert aria-hidden="true" /> : <TimeRing left={left} />}
        {left.text}
      </span>
    );
  }
  const { phase, closedAt } = ticket;
  if (phase === 'closed' || phase === 'answered') {
    return (
      <span className="row-time" data-urgency="done">
        <CircleCheck aria-hidden="true" />
        {closedAt === null ? catalogue.phases[phase] : dates.weekdayDate(closedAt)}
      </span>
    );
  }
  const isPaused = phase === 'waiting-citizen';
  const Icon = isPaused ? Pause : Hourglass;
  const reason = ticket.leadId ? catalogue.queue.followsLead : catalogue.queue.noClock;
  return (
    <span className="row-time" data-urgency="none">
      <Icon aria-hidden="true" />
      {isPaused ? catalogue.queue.paused : reason}
    </span>
  );
}
