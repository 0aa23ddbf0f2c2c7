import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNow } from '../time/clock.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import type { DataRequest } from './protection-model.js';

/** One request, and how much of its three days is left. */
export function RequestLine({ request }: { readonly request: DataRequest }) {
  const words = useWords();
  const who = useWho();
  const dates = useDates();
  const place = useDeskLocation();
  const now = useNow();
  const { category, clock, id, number, openedAt } = request;
  const left =
    clock && clock.dueAt !== null && clock.stoppedAt === null
      ? timeLeft({ startedAt: clock.startedAt, dueAt: clock.dueAt }, now, dates, words)
      : null;
  return (
    <li className="request" data-urgency={left?.urgency ?? 'done'}>
      <div>
        <strong>{who.category(category)}</strong>
        <Link href={place.caseAddress(id)}>{number}</Link>
        <span className="muted">{words.protection.received(dates.dateTime(openedAt))}</span>
      </div>
      {left && clock?.dueAt && (
        <div className="clock" data-urgency={left.urgency}>
          <span className="time-words">{left.words}</span>
          <TimeBar left={left} />
          <span className="muted">
            {words.context.due} {dates.full(clock.dueAt)}
          </span>
        </div>
      )}
      {!left && clock && (
        <span className="time-words">
          <CircleCheck aria-hidden="true" />
          {words.clockStates[clock.state]}
        </span>
      )}
    </li>
  );
}
