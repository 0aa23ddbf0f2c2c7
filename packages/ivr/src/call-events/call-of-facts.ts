import type { CallFacts, EventFact } from './call-facts.js';
import type { PhoneCall, PhoneCallRecording, PhoneCallState } from './phone-call.js';
import { defaultSoundType } from './stored-recordings.js';

/** Builds the call from its facts; null when nothing is known about it. */
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

/** An answered call is never a missed one, even if the system reports phones that rang without an answer. */
function stateOf({ answered, ended, missed, recording }: CallFacts): PhoneCallState {
  if (ended) return 'ended';
  if (missed) return answered ? 'ended' : 'missed';
  // A recording without any other event belongs to a call that has ended.
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
