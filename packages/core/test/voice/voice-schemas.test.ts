import { expect, test } from 'vitest';
import type { CallEvent } from '../../src/voice/call-event.js';
import { callEventSchema } from '../../src/voice/call-event-schema.js';
import type { VoiceCommand, VoiceInstruction } from '../../src/voice/voice-instruction.js';
import { voiceInstructionSchema } from '../../src/voice/voice-instruction-schema.js';

const commands: readonly VoiceCommand[] = [
  { do: 'gather', digits: { min: 1, max: 6, finish: '#' }, timeoutMs: 5_000, secret: true },
  { do: 'gather', speech: { hints: ['lapor'] }, timeoutMs: 5_000 },
  { do: 'record', maxSeconds: 60, silenceSeconds: 3, finish: '#' },
  { do: 'dial', to: '+62215550100', timeoutSeconds: 20 },
  { do: 'queue', queue: 'petugas' },
  { do: 'hold', seconds: 20 },
  { do: 'leave' },
  { do: 'wait', seconds: 2 },
  { do: 'hangup' },
];
const say: VoiceInstruction['say'] = [
  { type: 'text', text: 'Halo', language: 'id' },
  { type: 'audio', url: 'https://desk.example/halo.mp3', text: 'Halo', language: 'jv' },
];

test.each(commands)('a turn that ends with $do comes back as it was', (next) => {
  const turn: VoiceInstruction = { id: '1', language: 'id', say, next };
  expect(voiceInstructionSchema.parse(JSON.parse(JSON.stringify(turn)))).toEqual(turn);
});

const base = { call: 'c1', from: '+628111', to: null, turn: '1' };
const recording = { ref: 'r1', seconds: 9, mime: 'audio/wav' };
const events: readonly CallEvent[] = [
  { ...base, type: 'incoming' },
  { ...base, type: 'digits', digits: '12#*' },
  { ...base, type: 'speech', text: 'halo', confidence: 0.5 },
  { ...base, type: 'speech', text: 'halo' },
  { ...base, type: 'silence' },
  { ...base, type: 'recorded', recording: null },
  { ...base, type: 'recorded', recording },
  { ...base, type: 'recording-ready', recording },
  { ...base, type: 'queued', position: 2, seconds: 20 },
  { ...base, type: 'connected', outcome: 'timeout' },
  { ...base, type: 'continued' },
  { ...base, type: 'ended' },
];

test.each(events)('an event of the type $type comes back as it was', (event) => {
  expect(callEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test.each([
  ['an unknown command', { id: '1', language: 'id', say, next: { do: 'sing' } }],
  ['no command', { id: '1', language: 'id', say }],
  ['no id', { id: '', language: 'id', say, next: { do: 'hangup' } }],
  [
    'an address that is none',
    { id: '1', language: 'id', say: [{ ...say[1], url: 'x' }], next: { do: 'hangup' } },
  ],
])('a turn with %s is refused', (_what, turn) => {
  expect(voiceInstructionSchema.safeParse(turn).success).toBe(false);
});

test.each([
  ['letters for keys', { ...base, type: 'digits', digits: 'abc' }],
  ['no call', { ...base, call: '', type: 'silence' }],
  ['a novel', { ...base, type: 'speech', text: 'a'.repeat(10_001) }],
])('an event with %s is refused', (_what, event) => {
  expect(callEventSchema.safeParse(event).success).toBe(false);
});
