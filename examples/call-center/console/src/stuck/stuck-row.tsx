import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageWords } from '../time/age-words.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { ReplayButton } from './replay-button.js';
import type { StuckArrival, StuckDeparture, Way } from './stuck-message.js';
import { useFailureWords } from './use-failure-words.js';

interface StuckRowProps {
  readonly way: Way;
  readonly message: StuckArrival | StuckDeparture;
}

/** One stuck message: why, since when, how often it was tried, and the way back. */
export function StuckRow({ way, message }: StuckRowProps) {
  const words = useWords();
  const who = useWho();
  const dates = useDates();
  const now = useNow();
  const failureWords = useFailureWords();
  const channel = who.channel(message.channel);
  const since = 'receivedAt' in message ? message.receivedAt : message.failedAt;
  const number = 'ticketNumber' in message ? message.ticketNumber : null;
  return (
    <li className="stuck-row">
      <p className="stuck-what">
        <strong>{channel}</strong>
        {'ticketId' in message && message.ticketId && number ? (
          <CaseLink id={message.ticketId} number={number} />
        ) : (
          <span className="muted">{words.stuck.noCase}</span>
        )}
      </p>
      <p className="stuck-why">
        {failureWords(message.error)}
        {'state' in message && message.state === 'uncertain' && ` ${words.stuck.mayDouble}`}
      </p>
      <p className="stuck-when">
        {since !== null && (
          <time dateTime={new Date(since).toISOString()} title={dates.full(since)}>
            {words.stuck.since(ageWords(now - since, words))}
          </time>
        )}
        <span>{words.stuck.attempts(message.attempts)}</span>
      </p>
      <div className="stuck-deed">
        <ReplayButton way={way} id={message.id} of={number ?? channel} />
      </div>
    </li>
  );
}

function CaseLink({ id, number }: { readonly id: string; readonly number: string }) {
  const place = useDeskLocation();
  return <Link href={place.caseAddress(id)}>{number}</Link>;
}
