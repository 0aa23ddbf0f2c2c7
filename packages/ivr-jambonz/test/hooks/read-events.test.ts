import { InputError } from '@aduan/core';
import { expect, test } from 'vitest';
import { jambonzVoice } from '../../src/index.js';
import { account } from '../account.js';

const publicUrl = 'https://desk.example/aduan/phone';
const voice = jambonzVoice({ publicUrl, webhookSecret: '12345', accountSid: account });

function eventsOf(query: string, payload: Readonly<Record<string, unknown>>) {
  const body = { call_sid: 'c-1', from: '08123456789', to: '02155501000', ...payload };
  const request = new Request(`http://127.0.0.1/aduan/phone${query}`, { method: 'POST' });
  return voice.parse(request, new TextEncoder().encode(JSON.stringify(body)));
}

const base = { call: 'c-1', from: '+628123456789', to: '+622155501000' };
const recording = { ref: 'c-1.3', seconds: 9, mime: 'audio/wav' };
const speech = (transcript: string, confidence?: unknown) => ({
  speech: { alternatives: [{ transcript, confidence }] },
});

test.each([
  ['', { call_status: 'trying' }, [{ turn: null, type: 'incoming' }]],
  ['', { call_status: 'completed' }, [{ turn: null, type: 'ended' }]],
  ['status', { call_status: 'ringing' }, []],
  ['status', { call_status: 'in-progress' }, []],
  ['status', { call_status: 'completed' }, [{ turn: null, type: 'ended' }]],
  ['status', { call_status: 'no-answer' }, [{ turn: null, type: 'ended' }]],
  ['status', { call_status: 'completed', parent_call_sid: 'c-0' }, []],
  ['gather', { reason: 'dtmfDetected', digits: '12' }, [{ type: 'digits', digits: '12' }]],
  ['gather', { reason: 'dtmfDetected', digits: '#' }, [{ type: 'digits', digits: '#' }]],
  ['gather', { reason: 'dtmfDetected', digits: '' }, [{ type: 'silence' }]],
  ['gather', { reason: 'dtmfDetected', digits: '1;drop' }, [{ type: 'silence' }]],
  ['gather', speech(' halo ', 0.7), [{ type: 'speech', text: 'halo', confidence: 0.7 }]],
  ['gather', speech('halo', 7), [{ type: 'speech', text: 'halo' }]],
  ['gather', speech('halo', 'sure'), [{ type: 'speech', text: 'halo' }]],
  ['gather', speech(''), [{ type: 'silence' }]],
  ['gather', { reason: 'timeout' }, [{ type: 'silence' }]],
  ['gather', { reason: 'error', details: { error: 'x' } }, [{ type: 'silence' }]],
  ['gather', { speech: 'nonsense' }, [{ type: 'silence' }]],
  ['prompt', { reason: 'timeout' }, []],
  ['prompt', { reason: 'dtmfDetected', digits: '2' }, [{ type: 'digits', digits: '2' }]],
  ['record&silence=5', { dial_call_duration: 9 }, [{ type: 'recorded', recording }]],
  ['record&silence=5', { dial_call_duration: 5 }, [{ type: 'recorded', recording: null }]],
  ['record&silence=5', { dial_call_duration: 0 }, [{ type: 'recorded', recording: null }]],
  // A short word: seconds are whole ones.
  [
    'record&silence=5',
    { dial_call_duration: 0, digits: '#' },
    [{ type: 'recorded', recording: { ...recording, seconds: 0 } }],
  ],
  [
    'record&silence=5',
    { dial_call_duration: 0, call_status: 'completed' },
    [{ type: 'recorded', recording: { ...recording, seconds: 0 } }, { type: 'ended' }],
  ],
  ['record&silence=5', {}, [{ type: 'recorded', recording: null }]],
  ['record', {}, [{ type: 'recorded', recording: { ...recording, seconds: 0 } }]],
  [
    'record&silence=5',
    { dial_call_duration: 3, digits: '#' },
    [{ type: 'recorded', recording: { ...recording, seconds: 3 } }],
  ],
  [
    'record&silence=5',
    { dial_call_duration: 3, call_status: 'completed' },
    [{ type: 'recorded', recording: { ...recording, seconds: 3 } }, { type: 'ended' }],
  ],
  ['dial', { dial_call_status: 'completed' }, [{ type: 'connected', outcome: 'answered' }]],
  ['dial', { dial_call_status: 'no-answer' }, [{ type: 'connected', outcome: 'timeout' }]],
  ['dial', { dial_call_status: 'busy' }, [{ type: 'connected', outcome: 'unavailable' }]],
  ['dial', {}, [{ type: 'connected', outcome: 'unavailable' }]],
  [
    'dial',
    { dial_call_status: 'completed', call_status: 'completed' },
    [{ type: 'connected', outcome: 'answered' }, { type: 'ended' }],
  ],
  ['queue', { queue_result: 'bridged' }, [{ type: 'connected', outcome: 'answered' }]],
  ['queue', { queue_result: 'leave' }, [{ type: 'connected', outcome: 'timeout' }]],
  ['queue', { queue_result: 'error' }, [{ type: 'connected', outcome: 'unavailable' }]],
  ['queue', { queue_result: 'hangup' }, [{ type: 'ended' }]],
  ['hold', { queue_position: 1, queue_time: 31 }, [{ type: 'queued', position: 2, seconds: 31 }]],
  ['hold', {}, [{ type: 'queued', position: null, seconds: 0 }]],
  ['wait', {}, [{ type: 'continued' }]],
])('a hook for "%s" with %j', (kind, payload, events) => {
  const query = kind === '' ? '' : kind === 'status' ? '?for=status' : `?turn=3&for=${kind}`;
  const turn = kind === 'status' ? null : '3';
  expect(eventsOf(query, payload)).toEqual(events.map((event) => ({ ...base, turn, ...event })));
});

test.each([
  ['+14155550100', '+14155550100'],
  ['628123456789', '+628123456789'],
  ['sip:+628123456789@carrier.example', '+628123456789'],
  ['anonymous', null],
  ['Restricted', null],
  ['101', null],
  ['', null],
  [7, null],
])('a carrier that writes %j means %s', (written, from) => {
  expect(eventsOf('', { from: written })[0]?.from).toBe(from);
});

test('of a call that we placed, the other one is the citizen', () => {
  const [event] = eventsOf('', { direction: 'outbound', from: '02155501000', to: '08123456789' });
  expect(event).toMatchObject({ from: '+628123456789', to: '+622155501000' });
});

test.each([
  ['no JSON', 'call_sid=c-1'],
  ['no object', '"c-1"'],
  ['no call', '{}'],
  ['a call that is none', '{"call_sid":"../../etc/passwd"}'],
  ['a call of many letters', `{"call_sid":"${'c'.repeat(101)}"}`],
])('%s cannot be read', (_what, body) => {
  const request = new Request('http://127.0.0.1/aduan/phone', { method: 'POST' });
  expect(() => voice.parse(request, new TextEncoder().encode(body))).toThrow(InputError);
});

test.each(['?turn=../x&for=record', '?turn=3&for=steal', '?for=gather', '?turn=&for=gather'])(
  'an address that no turn made, "%s", is the first of a call',
  (query) => {
    expect(eventsOf(query, {})).toMatchObject([{ type: 'incoming', turn: null }]);
  },
);
