import { InputError } from '@aduan/core';
import { expect, test } from 'vitest';
import { twilioVoice } from '../../src/index.js';

const publicUrl = 'https://desk.example/aduan/phone';
const voice = twilioVoice({ publicUrl, accountSid: 'AC1', authToken: '12345' });

function eventsOf(query: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({
    CallSid: 'CA1',
    From: '+628111',
    To: '+62215550100',
    ...fields,
  });
  const request = new Request(`http://127.0.0.1/aduan/phone${query}`, { method: 'POST' });
  return voice.parse(request, new TextEncoder().encode(body.toString()));
}

const base = { call: 'CA1', from: '+628111', to: '+62215550100' };
const recording = { ref: 'https://api.twilio.com/RE1', seconds: 9, mime: 'audio/wav' };
const recorded = { RecordingUrl: recording.ref, RecordingDuration: '9' };

test.each([
  ['', { CallStatus: 'ringing' }, [{ turn: null, type: 'incoming' }]],
  ['', { CallStatus: 'completed' }, [{ turn: null, type: 'ended' }]],
  ['', { CallStatus: 'no-answer' }, [{ turn: null, type: 'ended' }]],
  ['gather', { Digits: '12' }, [{ type: 'digits', digits: '12' }]],
  ['gather', { Digits: '#' }, [{ type: 'digits', digits: '#' }]],
  [
    'gather',
    { SpeechResult: ' halo ', Confidence: '0.7' },
    [{ type: 'speech', text: 'halo', confidence: 0.7 }],
  ],
  ['gather', { SpeechResult: 'halo', Confidence: 'NaN' }, [{ type: 'speech', text: 'halo' }]],
  ['gather', { Digits: '' }, [{ type: 'silence' }]],
  ['gather', {}, [{ type: 'silence' }]],
  ['record', recorded, [{ type: 'recorded', recording }]],
  // A short word: seconds are whole ones. Of a recording that is empty there is no address.
  [
    'record',
    { ...recorded, RecordingDuration: '0' },
    [{ type: 'recorded', recording: { ...recording, seconds: 0 } }],
  ],
  [
    'record',
    { ...recorded, RecordingDuration: '0', Digits: 'hangup' },
    [{ type: 'recorded', recording: { ...recording, seconds: 0 } }, { type: 'ended' }],
  ],
  ['record', {}, [{ type: 'recorded', recording: null }]],
  [
    'record',
    { ...recorded, Digits: 'hangup' },
    [{ type: 'recorded', recording }, { type: 'ended' }],
  ],
  ['file', recorded, [{ type: 'recording-ready', recording }]],
  [
    'file',
    { ...recorded, RecordingDuration: '0' },
    [{ type: 'recording-ready', recording: { ...recording, seconds: 0 } }],
  ],
  ['file', {}, []],
  ['dial', { DialCallStatus: 'completed' }, [{ type: 'connected', outcome: 'answered' }]],
  ['dial', { DialCallStatus: 'no-answer' }, [{ type: 'connected', outcome: 'timeout' }]],
  ['dial', { DialCallStatus: 'busy' }, [{ type: 'connected', outcome: 'unavailable' }]],
  [
    'dial',
    { DialCallStatus: 'completed', CallStatus: 'completed' },
    [{ type: 'connected', outcome: 'answered' }, { type: 'ended' }],
  ],
  ['queue', { QueueResult: 'bridged' }, [{ type: 'connected', outcome: 'answered' }]],
  ['queue', { QueueResult: 'leave' }, [{ type: 'connected', outcome: 'timeout' }]],
  ['queue', { QueueResult: 'queue-full' }, [{ type: 'connected', outcome: 'unavailable' }]],
  ['queue', { QueueResult: 'hangup' }, [{ type: 'ended' }]],
  ['hold', { QueuePosition: '2', QueueTime: '31' }, [{ type: 'queued', position: 2, seconds: 31 }]],
  ['hold', {}, [{ type: 'queued', position: null, seconds: 0 }]],
  ['wait', {}, [{ type: 'continued' }]],
])('a callback for "%s" with %j', (kind, fields, events) => {
  const query = kind === '' ? '' : `?turn=3&for=${kind}`;
  expect(eventsOf(query, fields)).toEqual(
    events.map((event) => ({ ...base, turn: '3', ...event })),
  );
});

test('a number that is withheld is none', () => {
  for (const From of ['+266696687', 'anonymous', 'sip:a@b', '']) {
    expect(eventsOf('', { From })[0]?.from).toBeNull();
  }
});

test('what names no call cannot be read', () => {
  expect(() => eventsOf('', { CallSid: '' })).toThrow(InputError);
});
