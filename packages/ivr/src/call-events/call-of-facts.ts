import type { CallFacts, EventFact } from './call-facts.js';
import type { PhoneCall, PhoneCallRecording, PhoneCallState } from './phone-call.js';
import { defaultSoundType } from './stored-recordings.js';

/** The call that facts make; null when nothing of it is known. */
export function callOfFacts(id: string, facts: CallFacts): PhoneCall | null {
  const { answered, ended, missed, recording, ringing, ticket } = facts;
  const events = [answered, ringing, ended, missed, recording].filter((fact) => fact !== undefined);
  if (events.length === 0) return null;
  const told = <Name extends 'from' | 'to' | 'officer'>(name: Name): EventFact[Name] | null =>
    events.find((fact) => fact[name] !== null)?.[name] ?? null;
  return {
    id,
    state: stateOf(facts),
    from: told('from'),
    to: told('to'),
    officer: told('officer'),
    beganAt: ringing?.at ?? Math.min(...events.map(({ at }) => at)),
    answeredAt: answered?.at ?? null,
    endedAt: ended?.at ?? missed?.at ?? null,
    recording: recordingOf(facts, events),
    ticket: ticket?.id ?? null,
  };
}

/** Who was answered did not miss anybody, whatever a system says of the phones that rang in vain. */
function stateOf({ answered, ended, missed, recording }: CallFacts): PhoneCallState {
  if (ended) return 'ended';
  if (missed) return answered ? 'ended' : 'missed';
  // A recording of which nothing else came is one of a call that is over.
  if (answered) return 'answered';
  return recording ? 'ended' : 'ringing';
}

function recordingOf(
  { kept, recording }: CallFacts,
  events: readonly EventFact[],
): PhoneCallRecording | null {
  const seconds = recording?.seconds ?? null;
  if (kept) return { state: 'kept', mime: kept.mime, seconds };
  const isPromised = recording !== undefined || events.some(({ recorded }) => recorded);
  return isPromised
    ? { state: 'promised', mime: recording?.mime ?? defaultSoundType, seconds }
    : null;
}
