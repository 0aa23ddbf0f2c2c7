import type { PhoneNumbers } from '@aduan/core/channel';
import type { CallEvent, CallEventBase } from '@aduan/core/voice';
import { recordingRef } from '../recordings/recording-ref.js';
import type { Hook } from './hook.js';
import type { Payload } from './payload.js';

/** States of a call that has ended, as values of `call_status`. */
const over: ReadonlySet<string> = new Set(['completed', 'failed', 'busy', 'no-answer']);

type WithoutBase<Value> = Value extends unknown ? Omit<Value, keyof CallEventBase> : never;
type Happening = WithoutBase<CallEvent>;

/** The events that a hook reports, in the order in which they happened. */
export function readEvents(
  hook: Hook | null,
  payload: Payload,
  numbers: PhoneNumbers,
): readonly CallEvent[] {
  // A ringing officer is a separate call at jambonz, which a line does not handle.
  if (payload.parent_call_sid !== null) return [];
  const isOutbound = payload.direction === 'outbound';
  const base = {
    call: payload.call_sid,
    from: numberIn(isOutbound ? payload.to : payload.from, numbers),
    to: numberIn(isOutbound ? payload.from : payload.to, numbers),
    turn: hook?.turn ?? null,
  };
  const isOver = over.has(payload.call_status ?? '');
  const happened = hook ? answerOf(hook, payload, isOver) : [];
  const end: readonly Happening[] = isOver ? [{ type: 'ended' }] : [];
  const all = hook || isOver ? [...happened, ...end] : [{ type: 'incoming' } as const];
  return all.map((event) => ({ ...base, ...event }));
}

function answerOf(hook: Hook, payload: Payload, isOver: boolean): readonly Happening[] {
  switch (hook.kind) {
    case 'gather':
      return [gathered(payload)];
    case 'prompt': {
      const answer = gathered(payload);
      // The sentence was played to its end; the next one follows automatically.
      return answer.type === 'silence' ? [] : [answer];
    }
    case 'record':
      return [recorded(hook, payload, isOver)];
    case 'dial':
      return [{ type: 'connected', outcome: dialled(payload.dial_call_status) }];
    case 'queue':
      return queueLeft(payload.queue_result);
    case 'hold':
      return [{ type: 'queued', position: placeIn(payload), seconds: payload.queue_time ?? 0 }];
    case 'wait':
      return [{ type: 'continued' }];
    case 'status':
      return [];
  }
}

function gathered({ digits, speech }: Payload): Happening {
  if (digits !== null && /^[\d*#]{1,64}$/.test(digits)) return { type: 'digits', digits };
  const [best] = speech?.alternatives ?? [];
  const text = best?.transcript.trim() ?? '';
  if (!best || text === '') return { type: 'silence' };
  const { confidence } = best;
  const isKnown = confidence !== null && confidence <= 1;
  return { type: 'speech', text, ...(isKnown && { confidence }) };
}

/**
 * The event of a recording, without one when the caller was silent. The hook reports how long jambonz listened, in
 * whole seconds, but not whether the caller spoke. The recorder ends a silent recording after the given silence, and
 * any other recording later. A caller who ends it with a key is assumed to have spoken, even for less than a second.
 * After a hook without a response jambonz continues without that silence; then speech is assumed.
 */
function recorded(
  { turn, silenceSeconds }: Hook,
  { call_sid, digits, dial_call_duration }: Payload,
  isOver: boolean,
): Happening {
  const seconds = dial_call_duration ?? 0;
  const isEnded = dial_call_duration !== null && (Boolean(digits) || isOver);
  const isSilence = silenceSeconds !== undefined && !isEnded && seconds <= silenceSeconds;
  if (turn === null || isSilence) return { type: 'recorded', recording: null };
  const ref = recordingRef({ call: call_sid, turn });
  return { type: 'recorded', recording: { ref, seconds, mime: 'audio/wav' } };
}

function dialled(status: string | null) {
  if (status === 'completed') return 'answered';
  return status === 'no-answer' ? 'timeout' : 'unavailable';
}

function queueLeft(result: string | null): readonly Happening[] {
  switch (result) {
    case 'bridged':
      return [{ type: 'connected', outcome: 'answered' }];
    case 'leave':
      return [{ type: 'connected', outcome: 'timeout' }];
    case 'hangup':
      return [{ type: 'ended' }];
    default:
      return [{ type: 'connected', outcome: 'unavailable' }];
  }
}

/** jambonz counts from 0. */
function placeIn({ queue_position }: Payload): number | null {
  return queue_position === null ? null : queue_position + 1;
}

/** Carriers write numbers in different forms: with a plus, without it, in national form, or as a SIP address. */
function numberIn(text: string | null, numbers: PhoneNumbers): string | null {
  const user = text?.replace(/^sips?:/, '').split('@', 1)[0] ?? '';
  return /^\+\d{5,15}$/.test(user) ? user : numbers.parse(user);
}
