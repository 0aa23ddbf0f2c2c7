import type { CallEvent } from '@aduan/core/voice';
import type { Form } from './sign-form.js';

/** The form with which a provider reports an event. */
export function formOfEvent(event: CallEvent, publicUrl: string): Form {
  const { kind, ...fields } = said(event);
  const url = kind ? `${publicUrl}?turn=${event.turn}&for=${kind}` : publicUrl;
  const base = {
    CallSid: event.call,
    From: event.from ?? 'anonymous',
    To: event.to ?? '',
    CallStatus: 'in-progress',
  };
  return { url, fields: { ...base, ...fields } };
}

function said(event: CallEvent): Readonly<Record<string, string>> {
  switch (event.type) {
    case 'incoming':
      return { CallStatus: 'ringing' };
    case 'ended':
      return { CallStatus: 'completed' };
    case 'digits':
      return { kind: 'gather', Digits: event.digits };
    case 'speech':
      return {
        kind: 'gather',
        SpeechResult: event.text,
        ...(event.confidence !== undefined && { Confidence: String(event.confidence) }),
      };
    case 'silence':
      return { kind: 'gather', Digits: '' };
    case 'recorded':
      return { kind: 'record', ...recordingOf(event.recording) };
    case 'recording-ready':
      return { kind: 'file', ...recordingOf(event.recording) };
    case 'queued':
      return {
        kind: 'hold',
        QueueTime: String(event.seconds),
        ...(event.position !== null && { QueuePosition: String(event.position) }),
      };
    case 'connected':
      return { kind: 'dial', DialCallStatus: dialled[event.outcome] };
    case 'continued':
      return { kind: 'wait' };
  }
}

const dialled = { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' } as const;

function recordingOf(recording: { ref: string; seconds: number } | null) {
  if (!recording) return {};
  return { RecordingUrl: recording.ref, RecordingDuration: String(recording.seconds) };
}
