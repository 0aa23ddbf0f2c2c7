import { EyeOff, Hourglass } from 'lucide-react';
import { Link } from 'wouter';
import type { OwedCall } from '../api/model.js';
import { isWithheld } from '../api/withheld.js';
import { useCatalogue } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { PhoneNumber } from '../context/phone-number.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { CallOutcomes } from './call-outcomes.js';
import { useAttemptText } from './use-attempt-text.js';

interface CallRowProps {
  readonly call: OwedCall;
  readonly now: number;
}

/** One citizen to call: who, at which number, until when, earlier attempts, and the outcome buttons. */
export function CallRow({ call, now }: CallRowProps) {
  const { calls, queue } = useCatalogue();
  const place = useDeskLocation();
  const attemptText = useAttemptText();
  const { ticket } = call;
  return (
    <li
      className="call-row"
      data-testid="call-row"
      aria-current={ticket.id === place.ticketId ? 'true' : undefined}
    >
      <Link
        href={place.ticketAddress(ticket.id)}
        className="call-topic"
        aria-current={ticket.id === place.ticketId ? 'true' : undefined}
        data-testid="ticket-row"
        data-number={ticket.number}
      >
        <span className="call-subject">{call.subject ?? queue.hidden}</span>
        <span className="call-number">{ticket.number}</span>
      </Link>
      <CallTime call={call} now={now} />
      <p className="call-person">
        {call.reporterName && <strong>{call.reporterName}</strong>}
        <Numbers call={call} />
      </p>
      <p className="call-tries">{attemptText(call)}</p>
      {!call.mayTell && (
        <p className="call-warning">
          <Hourglass aria-hidden="true" />
          {calls.notYet}
        </p>
      )}
      <CallOutcomes call={call} />
    </li>
  );
}

function Numbers({ call }: Pick<CallRowProps, 'call'>) {
  const { calls } = useCatalogue();
  const numbers = call.contacts.filter(({ kind }) => kind === 'phone');
  if (call.ticket.reporters.some(isWithheld)) {
    return (
      <span className="muted">
        <EyeOff aria-hidden="true" />
        {calls.withheld}
      </span>
    );
  }
  if (numbers.length === 0) return <span className="muted">{calls.noNumber}</span>;
  return numbers.map(({ value }) => <PhoneNumber key={value} value={value} />);
}

function CallTime({ call, now }: CallRowProps) {
  const catalogue = useCatalogue();
  const dates = useDates();
  const { dueAt, remaining, ticket } = call;
  if (dueAt === null) return <span className="call-time muted">{catalogue.queue.noClock}</span>;
  const left = timeLeft({ startedAt: ticket.receivedAt, dueAt, remaining }, now, dates, catalogue);
  return (
    <span className="call-time" data-urgency={left.urgency}>
      <span className="call-left">{left.text}</span>
      <TimeBar left={left} />
    </span>
  );
}
