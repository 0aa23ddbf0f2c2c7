import { InputError } from '@aduan/core';
import type { CallEvent, CallEventBase, CallRecording } from '@aduan/core/voice';
import { type Callback, readCallback } from './callback-url.js';

/** States of a call that has ended, as values of `CallStatus`. */
const over: ReadonlySet<string> = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled']);

/** Numbers that providers send for a withheld caller id: "anonymous" on the keys of a phone. */
const withheld: ReadonlySet<string> = new Set(['+266696687', '+464']);

type Fields = Pick<URLSearchParams, 'get'>;
type WithoutBase<Value> = Value extends unknown ? Omit<Value, keyof CallEventBase> : never;

/**
 * Reads the events in the form that a provider sends.
 *
 * @throws InputError when it names no call
 */
export function readEvents(request: Request, body: Uint8Array): readonly CallEvent[] {
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  const call = fields.get('CallSid');
  if (!call)
    throw new InputError('The callback names no call.', [
      { message: 'is missing', path: ['CallSid'] },
    ]);
  const callback = readCallback(request.url);
  const base = {
    call,
    from: numberIn(fields.get('From')),
    to: numberIn(fields.get('To')),
    turn: callback?.turn ?? null,
  };
  const happened = callback ? answerOf(callback, fields) : [];
  const isOver = over.has(fields.get('CallStatus') ?? '') || fields.get('Digits') === 'hangup';
  const end: readonly WithoutBase<CallEvent>[] = isOver ? [{ type: 'ended' }] : [];
  const all = callback || isOver ? [...happened, ...end] : [{ type: 'incoming' } as const];
  return all.map((event) => ({ ...base, ...event }));
}

function answerOf({ kind }: Callback, fields: Fields): readonly WithoutBase<CallEvent>[] {
  switch (kind) {
    case 'gather':
      return [gathered(fields)];
    case 'record':
      return [{ type: 'recorded', recording: recordingIn(fields) }];
    case 'file': {
      const recording = recordingIn(fields);
      return recording ? [{ type: 'recording-ready', recording }] : [];
    }
    case 'dial':
      return [{ type: 'connected', outcome: dialled(fields.get('DialCallStatus')) }];
    case 'queue':
      return queueLeft(fields.get('QueueResult'));
    case 'hold':
      return [
        {
          type: 'queued',
          position: countIn(fields.get('QueuePosition')),
          seconds: countIn(fields.get('QueueTime')) ?? 0,
        },
      ];
    case 'wait':
      return [{ type: 'continued' }];
  }
}

function gathered(fields: Fields): WithoutBase<CallEvent> {
  const digits = fields.get('Digits') ?? '';
  if (/^[\d*#]{1,64}$/.test(digits)) return { type: 'digits', digits };
  const text = fields.get('SpeechResult')?.trim() ?? '';
  if (text === '') return { type: 'silence' };
  const confidence = Number.parseFloat(fields.get('Confidence') ?? '');
  const isKnown = confidence >= 0 && confidence <= 1;
  return { type: 'speech', text, ...(isKnown && { confidence }) };
}

/**
 * Seconds are whole: a short word has 0. For an empty recording a provider makes no callback, but continues with the
 * redirect after it: https://www.twilio.com/docs/voice/twiml/record#action
 */
function recordingIn(fields: Fields): CallRecording | null {
  const ref = fields.get('RecordingUrl');
  if (!ref) return null;
  return { ref, seconds: countIn(fields.get('RecordingDuration')) ?? 0, mime: 'audio/wav' };
}

function dialled(status: string | null) {
  if (status === 'completed' || status === 'answered') return 'answered';
  return status === 'no-answer' ? 'timeout' : 'unavailable';
}

/** https://www.twilio.com/docs/voice/twiml/enqueue */
function queueLeft(result: string | null): readonly WithoutBase<CallEvent>[] {
  switch (result) {
    case 'bridged':
    case 'bridging-in-process':
    case 'redirected-from-bridged':
      return [{ type: 'connected', outcome: 'answered' }];
    case 'leave':
    case 'redirected':
      return [{ type: 'connected', outcome: 'timeout' }];
    case 'hangup':
      return [{ type: 'ended' }];
    default:
      return [{ type: 'connected', outcome: 'unavailable' }];
  }
}

function countIn(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function numberIn(text: string | null): string | null {
  return text !== null && /^\+\d{5,15}$/.test(text) && !withheld.has(text) ? text : null;
}
