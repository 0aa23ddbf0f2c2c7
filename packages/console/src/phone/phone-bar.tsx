import './phone.css';
import { useQuery } from '@tanstack/react-query';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { CallCard } from './call-card.js';
import { type CallSessions, phoneQuery } from './phone-queries.js';
import { PhoneQueue } from './phone-queue.js';
import { useSeconds } from './use-seconds.js';

/** Shown above every page: calls that ring now, and callers who wait. Mostly empty. */
export function PhoneBar() {
  const officer = useOfficer();
  const { data } = useQuery({ ...phoneQuery, enabled: officer.may('note') });
  return <div className="phone-place">{data && isBusy(data) && <Bar sessions={data} />}</div>;
}

function Bar({ sessions }: { readonly sessions: CallSessions }) {
  const { phone } = useCatalogue('tools');
  const now = useSeconds();
  return (
    <section className="phone-strip" aria-label={phone.title}>
      <PhoneQueue sessions={sessions} now={now} />
      {callsOf(sessions).map((call) => (
        <CallCard key={call.id} call={call} now={now} />
      ))}
    </section>
  );
}

/** Ongoing calls, then finished ones that are not recorded in a ticket yet. */
function callsOf({ calls }: CallSessions): CallSessions['calls'] {
  const going = calls.filter(({ state }) => state === 'ringing' || state === 'answered');
  return [...going, ...calls.filter(({ state, ticket }) => state === 'ended' && !ticket)];
}

function isBusy(sessions: CallSessions): boolean {
  return sessions.talk !== null || sessions.waiting.length > 0 || callsOf(sessions).length > 0;
}
