import type { OwedCall } from '@aduan/core/answers';
import { EyeOff, Hourglass } from 'lucide-react';
import { Link } from 'wouter';
import { useWords } from '../catalogue/language.js';
import { TimeBar } from '../clocks/time-bar.js';
import { PhoneNumber } from '../context/phone-number.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { CallOutcomes } from './call-outcomes.js';
import { useTryWords } from './use-try-words.js';

interface CallRowProps {
  readonly call: OwedCall;
  readonly now: number;
}

/** One citizen to call: who, at which number, until when, what was tried, and how the call went. */
export function CallRow({ call, now }: CallRowProps) {
  const { calls, queue } = useWords();
  const place = useDeskLocation();
  const tryWords = useTryWords();
  const { ticket } = call;
  return (
    <li
      className="call-row"
      data-testid="call-row"
      aria-current={ticket.id === place.caseId ? 'true' : undefined}
    >
      <Link
        href={place.caseAddress(ticket.id)}
        className="call-topic"
        aria-current={ticket.id === place.caseId ? 'true' : undefined}
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
      <p className="call-tries">{tryWords(call)}</p>
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
  const { calls } = useWords();
  const numbers = call.contacts.filter(({ kind }) => kind === 'phone');
  if (call.ticket.reporters.includes('withheld' as never)) {
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
  const words = useWords();
  const dates = useDates();
  const { dueAt, remaining, ticket } = call;
  if (dueAt === null) return <span className="call-time muted">{words.queue.noClock}</span>;
  const left = timeLeft({ startedAt: ticket.receivedAt, dueAt, remaining }, now, dates, words);
  return (
    <span className="call-time" data-urgency={left.urgency}>
      <span className="call-left">{left.words}</span>
      <TimeBar left={left} />
    </span>
  );
}
