import { type CallEvent, voiceInstructionSchema } from '@aduan/core/voice';
import type { VoiceConformance } from '../../src/index.js';
import { sampleLine } from './sample-line.js';
import { sampleVoice, secret, signatureOf } from './sample-voice.js';

function requestOf(event: CallEvent, key: string): Request {
  const body = JSON.stringify(event);
  return new Request('https://desk.example/aduan/phone', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-signature': signatureOf(body, key) },
    body,
  });
}

/** What the suite is told of the sample. */
export const sampleConformance: VoiceConformance = {
  name: 'sample',
  create: sampleVoice,
  callback: (event) => requestOf(event, secret),
  foreign: (event) => requestOf(event, 'another secret'),
  async read(answer) {
    const { id, say, next } = voiceInstructionSchema.parse(await answer.json());
    return { turn: id, says: say.map(({ text }) => text), does: next.do };
  },
  recording: { ref: 'recording-1', seconds: 9, mime: 'audio/wav' },
  secrets: [secret],
  line: sampleLine(),
};
