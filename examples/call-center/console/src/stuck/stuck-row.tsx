import type { DeadLetter } from '@aduan/core/dead-letters';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageWords } from '../time/age-words.js';
import { useNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { DiscardButton } from './discard-button.js';
import { ReplayButton } from './replay-button.js';
import { useFailureWords } from './use-failure-words.js';

/** One stuck message: why, since when, how often it was tried, the way back, and the way out. */
export function StuckRow({ letter }: { readonly letter: DeadLetter }) {
  const words = useWords();
  const who = useWho();
  const dates = useDates();
  const now = useNow();
  const failureWords = useFailureWords();
  useEffect(() => keepFocus, []);
  const channel = who.channel(letter.place);
  const { receivedAt: since, receiver, ticketId, ticketNumber: number } = letter;
  return (
    <li className="stuck-row">
      <p className="stuck-what">
        <strong>{channel}</strong>
        {ticketId && number ? (
          <CaseLink id={ticketId} number={number} />
        ) : (
          <span className="muted">{words.stuck.noCase}</span>
        )}
        {receiver && (
          <span>
            {words.stuck.toReceiver(
              receiver.kind === 'officer' ? who.officer(receiver.id) : who.team(receiver.id),
            )}
          </span>
        )}
      </p>
      <p className="stuck-why">
        {failureWords(letter.error)}
        {letter.state === 'uncertain' && ` ${words.stuck.mayDouble}`}
      </p>
      <p className="stuck-when">
        {since !== null && (
          <time dateTime={new Date(since).toISOString()} title={dates.full(since)}>
            {words.stuck.since(ageWords(now - since, words))}
          </time>
        )}
        <span>{words.stuck.attempts(letter.attempts)}</span>
      </p>
      <div className="stuck-deed">
        <ReplayButton letter={letter} of={number ?? channel} />
        <DiscardButton letter={letter} of={number ?? channel} />
      </div>
    </li>
  );
}

function CaseLink({ id, number }: { readonly id: string; readonly number: string }) {
  const place = useDeskLocation();
  return <Link href={place.caseAddress(id)}>{number}</Link>;
}

/** Whoever dealt with a message that is gone goes on at the page, not at the start of the document. */
function keepFocus(): void {
  if (document.activeElement === document.body)
    document.getElementById('stuck')?.focus({ preventScroll: true });
}
