import { type CallEvent, voiceInstructionSchema } from '@aduan/core/voice';
import { simulatedProvider } from '@aduan/ivr/simulator';
import { describeVoice } from '@aduan/testkit';
import { phoneDesk } from './phone-desk.js';

const reason = 'the simulated provider signs nothing, and says so';
const recording = { ref: 'recording-1', seconds: 9, mime: 'audio/wav' };

function requestOf(event: CallEvent): Request {
  const body = JSON.stringify([event]);
  return new Request('https://desk.example/aduan/phone', { method: 'POST', body });
}

describeVoice({
  name: 'simulated',
  create: () => simulatedProvider(),
  callback: requestOf,
  foreign: requestOf,
  async read(answer) {
    const { id, say, next } = voiceInstructionSchema.parse(await answer.json());
    return { turn: id, says: say.map(({ text }) => text), does: next.do };
  },
  recording,
  secrets: ['it has none'],
  line: {
    open(provider) {
      const { aduan, tickets } = phoneDesk({ provider });
      return { fetch: aduan.fetch, tickets: async () => (await tickets()).length };
    },
    caller: [
      { type: 'digits', digits: '1' },
      { type: 'digits', digits: '1' },
      { type: 'digits', digits: '1' },
      { type: 'recorded', recording },
      { type: 'digits', digits: '#' },
      { type: 'digits', digits: '1' },
      { type: 'digits', digits: '6' },
      { type: 'digits', digits: '1' },
    ],
    toldAfter: 4,
  },
  skip: [
    'an unsigned callback is refused',
    'a callback signed with another secret is refused',
    'a body changed after it was signed is refused',
  ].map((test) => ({ test, reason })),
});
