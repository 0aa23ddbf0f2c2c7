import type { CallEvent } from '@aduan/core/voice';
import type { CallSession } from './call-session.js';

/** A new call without any input yet. */
export function beginCall(
  { call, from }: Pick<CallEvent, 'call' | 'from'>,
  language: string,
  at: number,
): CallSession {
  return {
    v: 1,
    call,
    from,
    beganAt: at,
    at,
    stage: 'language',
    language,
    consent: null,
    turns: 0,
    instruction: { id: '0', language, say: [], next: { do: 'hangup' } },
    talk: null,
    ticket: null,
    unreadLines: [],
    queuedAt: null,
  };
}
