import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Headset, Users } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { msOf } from '../time/instant.js';
import { type CallSessions, readPhone } from './phone-queries.js';
import { clockOf } from './use-seconds.js';

interface PhoneQueueProps {
  readonly sessions: CallSessions;
  /** Epoch ms. */
  readonly now: number;
}

/** Maximum number of places shown. */
const shownPlaces = 5;

/** Callers who wait for an officer, and the one whom this officer took. */
export function PhoneQueue({ sessions, now }: PhoneQueueProps) {
  return sessions.talk ? (
    <Talk talk={sessions.talk} now={now} />
  ) : (
    <Line sessions={sessions} now={now} />
  );
}

function Line({ sessions: { waiting }, now }: PhoneQueueProps) {
  const { phone } = useCatalogue('tools');
  const place = useDeskLocation();
  const client = useQueryClient();
  const [note, setNote] = useState<'taken' | 'failed' | null>(null);
  const take = useMutation({
    mutationFn: () => desk.post('/call-sessions/next', {}),
    onSuccess: async ({ isTaken, ticket }) => {
      setNote(isTaken ? null : 'taken');
      await readPhone(client);
      if (ticket) place.openTicket(ticket);
    },
    onError: () => setNote('failed'),
  });
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <article className="phone-card" data-testid="waiting-line">
      <p className="phone-line">
        <Users aria-hidden="true" />
        <strong>{phone.waiting(waiting.length)}</strong>
        <span className="muted phone-time">{phone.longest(clockOf(now - msOf(first)))}</span>
      </p>
      <ol className="phone-places">
        {waiting.slice(0, shownPlaces).map((since, at) => (
          <li key={`${since} ${at}`}>{phone.place(at + 1, clockOf(now - msOf(since)))}</li>
        ))}
      </ol>
      <Button
        className="button primary"
        isDisabled={take.isPending}
        onPress={() => take.mutate()}
        data-testid="take-next"
      >
        <Headset aria-hidden="true" />
        {phone.next}
      </Button>
      <p role="status" className="muted">
        {note && phone[note]}
      </p>
    </article>
  );
}

function Talk({
  talk,
  now,
}: {
  readonly talk: NonNullable<CallSessions['talk']>;
  readonly now: number;
}) {
  const { phone } = useCatalogue('tools');
  const place = useDeskLocation();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => desk.post('/call-sessions/end', {}),
    onSettled: () => readPhone(client),
  });
  return (
    <article className="phone-card" data-state="answered" data-testid="phone-talk">
      <p className="phone-line">
        <Headset aria-hidden="true" />
        <strong>{phone.talk}</strong>
        <span className="muted phone-time">{clockOf(now - msOf(talk.since))}</span>
      </p>
      {talk.ticket && (
        <Link className="button" href={place.ticketAddress(talk.ticket)}>
          {phone.talkTicket}
        </Link>
      )}
      <Button className="button primary" isDisabled={end.isPending} onPress={() => end.mutate()}>
        {phone.end}
      </Button>
      <p role="status" className="muted">
        {end.isError ? phone.failed : ''}
      </p>
    </article>
  );
}
