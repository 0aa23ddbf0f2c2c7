import { useEffect } from 'react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { ageText } from '../time/age-text.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { DiscardButton } from './discard-button.js';
import { ReplayButton } from './replay-button.js';
import type { DeadLetter } from './use-dead-letters.js';
import { useFailureText } from './use-failure-text.js';

/** One dead letter: why, since when, how often it was tried, a button to retry and one to discard. */
export function DeadLetterRow({ letter }: { readonly letter: DeadLetter }) {
  const catalogue = useCatalogue('ticket');
  const who = useNames();
  const dates = useDates();
  const now = useNow();
  const failureText = useFailureText();
  useEffect(() => keepFocus, []);
  const channel = who.channel(letter.place);
  const { receivedAt: since, receiver, ticketId, ticketNumber: number } = letter;
  return (
    <li className="dead-letter-row">
      <p className="dead-letter-what">
        <strong>{channel}</strong>
        {ticketId && number ? (
          <TicketLink id={ticketId} number={number} />
        ) : (
          <span className="muted">{catalogue.deadLetters.noTicket}</span>
        )}
        {receiver && (
          <span>
            {catalogue.deadLetters.toReceiver(
              receiver.kind === 'officer' ? who.officer(receiver.id) : who.team(receiver.id),
            )}
          </span>
        )}
      </p>
      <p className="dead-letter-why">
        {failureText(letter.error)}
        {letter.state === 'uncertain' && ` ${catalogue.deadLetters.mayDouble}`}
      </p>
      <p className="dead-letter-when">
        {since !== null && (
          <time dateTime={since} title={dates.full(since)}>
            {catalogue.deadLetters.since(ageText(now - msOf(since), catalogue))}
          </time>
        )}
        <span>{catalogue.deadLetters.attempts(letter.attempts)}</span>
      </p>
      <div className="dead-letter-action">
        <ReplayButton letter={letter} of={number ?? channel} />
        <DiscardButton letter={letter} of={number ?? channel} />
      </div>
    </li>
  );
}

function TicketLink({ id, number }: { readonly id: string; readonly number: string }) {
  const place = useDeskLocation();
  return <Link href={place.ticketAddress(id)}>{number}</Link>;
}

/** Moves the focus to the page after a dead letter disappeared, not to the start of the document. */
function keepFocus(): void {
  if (document.activeElement === document.body)
    document.getElementById('dead-letters')?.focus({ preventScroll: true });
}
