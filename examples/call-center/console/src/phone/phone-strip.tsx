import './phone.css';
import { useQuery } from '@tanstack/react-query';
import type { PhoneRoom } from '../../../server/api/phone-room.js';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { worksOnCases } from '../session/duties.js';
import { CallCard } from './call-card.js';
import { phoneQuery } from './phone-queries.js';
import { useSeconds } from './use-seconds.js';
import { WaitingLine } from './waiting-line.js';

/** Above everything, on every page: calls that ring now, and callers who wait. Empty most of the time. */
export function PhoneStrip() {
  const officer = useOfficer();
  const { data } = useQuery({ ...phoneQuery, enabled: worksOnCases(officer) });
  return <div className="phone-place">{data && isBusy(data) && <Strip room={data} />}</div>;
}

function Strip({ room }: { readonly room: PhoneRoom }) {
  const { phone } = useWords();
  const now = useSeconds();
  return (
    <section className="phone-strip" aria-label={phone.title}>
      <WaitingLine room={room} now={now} />
      {callsOf(room).map((call) => (
        <CallCard key={call.id} call={call} now={now} />
      ))}
    </section>
  );
}

/** Calls that go on, and below them those that are over: what has its case needs nobody's eyes any more then. */
function callsOf({ calls }: PhoneRoom): PhoneRoom['calls'] {
  const going = calls.filter(({ state }) => state === 'ringing' || state === 'answered');
  return [...going, ...calls.filter(({ state, ticket }) => state === 'ended' && !ticket)];
}

function isBusy(room: PhoneRoom): boolean {
  return room.talk !== null || room.waiting.length > 0 || callsOf(room).length > 0;
}
