import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { msOf } from '../time/instant.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import type { DataRequest } from './use-protection.js';

/** One request, and how much of its three days is left. */
export function RequestRow({ request }: { readonly request: DataRequest }) {
  const catalogue = useCatalogue('ticket', 'protection');
  const who = useNames();
  const dates = useDates();
  const place = useDeskLocation();
  const now = useNow();
  const { clock, ticket } = request;
  const { category, id, number, openedAt } = ticket;
  const left =
    clock && clock.dueAt !== null && clock.stoppedAt === null
      ? timeLeft(
          { startedAt: msOf(clock.startedAt), dueAt: msOf(clock.dueAt) },
          now,
          dates,
          catalogue,
        )
      : null;
  return (
    <li className="request" data-urgency={left?.urgency ?? 'done'}>
      <div>
        <strong>{who.category(category)}</strong>
        <Link href={place.ticketAddress(id)}>{number}</Link>
        <span className="muted">{catalogue.protection.received(dates.dateTime(openedAt))}</span>
      </div>
      {left && clock?.dueAt && (
        <div className="clock" data-urgency={left.urgency}>
          <span className="time-words">{left.text}</span>
          <TimeBar left={left} />
          <span className="muted">
            {catalogue.context.due} {dates.full(clock.dueAt)}
          </span>
        </div>
      )}
      {!left && clock && (
        <span className="time-words">
          <CircleCheck aria-hidden="true" />
          {catalogue.clockStates[clock.state]}
        </span>
      )}
    </li>
  );
}
