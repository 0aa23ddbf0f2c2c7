import { PenLine, Phone, PhoneIncoming, PhoneCall as Talking } from 'lucide-react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { useTicketDraft } from '../new-ticket/new-ticket-draft.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { RecordingPlayer } from '../ticket/recording-player.js';
import { serverNow } from '../time/clock.js';
import { msOf } from '../time/instant.js';
import { CallerCard } from './caller-card.js';
import type { PhoneCall } from './phone-queries.js';
import { clockOf } from './use-seconds.js';

interface CallCardProps {
  readonly call: PhoneCall;
  /** Epoch ms. */
  readonly now: number;
}

const icons = { ringing: PhoneIncoming, answered: Talking, ended: Phone, missed: Phone };

/** One call at the office: who it may be, which tickets they wait for, and a way to record a ticket. */
export function CallCard({ call, now }: CallCardProps) {
  const { phone } = useCatalogue('tools');
  const place = useDeskLocation();
  const { begin, change, draft } = useTicketDraft(serverNow);
  const { answeredAt, beganAt, endedAt, from, id, officer, recording, state, ticket } = call;
  const Icon = icons[state];
  const since = msOf(answeredAt ?? beganAt);
  return (
    <article className="phone-card" data-state={state} data-testid="phone-call">
      <p className="phone-line" role={state === 'ringing' ? 'status' : undefined}>
        <Icon aria-hidden="true" />
        <strong>{phone.states[state]}</strong>
        <span>{from ?? phone.withheld}</span>
        {officer && <span className="muted">{phone.extension(officer)}</span>}
        <span className="muted phone-time" aria-hidden="true">
          {clockOf(msOf(endedAt ?? now) - since)}
        </span>
      </p>
      {from !== null && <CallerCard call={id} isNoted={ticket !== null} />}
      {recording?.state === 'kept' && ticket === null && (
        <RecordingPlayer
          address={desk.url('/call-sessions/calls/{call}/recording', { path: { call: id } })}
          name={phone.recording}
        />
      )}
      {ticket === null ? (
        <Button
          className={state === 'ended' ? 'button' : 'button primary'}
          onPress={() => {
            const ofCall = { id, number: from };
            // An officer who started writing while the phone rang continues that draft.
            if (draft.body.trim() === '') begin(ofCall);
            else change({ call: ofCall, channel: 'phone' });
            place.openNew();
          }}
        >
          <PenLine aria-hidden="true" />
          {phone.record}
        </Button>
      ) : (
        <span className="muted">{phone.inTicket}</span>
      )}
    </article>
  );
}
