import type { CallEvent } from '@aduan/core/voice';
import type { CallStep, VoiceConformance } from './voice-conformance.js';

const base = { call: 'CA0123456789abcdef', from: '+6281234567890', to: '+62215550100' };
/** An instruction id that is unlikely to occur elsewhere. */
const turn = '7319';

/** Makes a call event. */
export function eventOf(happening: CallStep, more: Partial<CallEvent> = {}): CallEvent {
  const isFirst = happening.type === 'incoming' || happening.type === 'ended';
  return { ...base, turn: isFirst ? null : turn, ...more, ...happening } as CallEvent;
}

/** Every event that the provider supports. */
export async function sampleEvents(subject: VoiceConformance): Promise<readonly CallEvent[]> {
  const { capabilities } = await subject.create();
  const { recording } = subject;
  const happenings: readonly (CallStep | false)[] = [
    { type: 'incoming' },
    { type: 'digits', digits: '1234' },
    { type: 'digits', digits: '#' },
    capabilities.recognises.length > 0 && { type: 'speech', text: 'Saya mau "lapor" & tanya' },
    { type: 'silence' },
    capabilities.record && { type: 'recorded', recording },
    capabilities.record && { type: 'recorded', recording: null },
    capabilities.queue && { type: 'queued', position: 2, seconds: 31 },
    (capabilities.dial || capabilities.queue) && { type: 'connected', outcome: 'answered' },
    (capabilities.dial || capabilities.queue) && { type: 'connected', outcome: 'timeout' },
    { type: 'continued' },
    { type: 'ended' },
  ];
  return happenings.flatMap((happening) => (happening ? [eventOf(happening)] : []));
}
