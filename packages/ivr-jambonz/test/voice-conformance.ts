import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import type { CallEvent, VoiceWebhook } from '@aduan/core/voice';
import { phoneChannel } from '@aduan/ivr';
import { kopdesPerform, kopdesPhoneFlow } from '@aduan/kopdes/phone';
import { memoryStore } from '@aduan/store-memory';
import { fakeNow, type VoiceConformance } from '@aduan/testkit';
import { jambonzVoice } from '../src/index.js';
import { hookOfEvent } from '../src/msw/hook-of-event.js';
import { signedRequest } from '../src/msw/jambonz-handset.js';
import { readVerbs } from '../src/msw/read-verbs.js';
import { standInRecorder } from '../src/msw/stand-in-recorder.js';
import { account } from './account.js';

const publicUrl = 'https://desk.example/aduan/phone';
export const webhookSecret = 'a-secret-that-nobody-guesses';
/** Of the call and the turn that the suite makes up. */
const recording = { ref: 'CA0123456789abcdef.7319', seconds: 9, mime: 'audio/wav' };
const actor = officerPrincipal('budi', ['agent']);

function requestOf(event: CallEvent, secret: string): Request {
  const { query, payload } = hookOfEvent(event, account);
  return signedRequest(`${publicUrl}${query}`, payload, { secret, now: fakeNow });
}

/** A desk that takes the complaints of cooperatives by phone. */
function openLine(provider: VoiceWebhook) {
  const phone = phoneChannel({
    flow: kopdesPhoneFlow,
    provider,
    perform: (effect, state) => kopdesPerform(aduan.citizen)(effect, state),
    tickets: () => aduan.tickets,
    pause: async () => {},
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { phone },
    now: () => fakeNow,
  });
  return {
    fetch: aduan.fetch,
    tickets: async () => (await aduan.tickets.list({}, { actor })).items.length,
  };
}

/** What the suite is told of jambonz by webhooks. */
export const voiceConformance = {
  name: 'jambonz',
  create: () =>
    jambonzVoice({ publicUrl, webhookSecret, accountSid: account, recorder: standInRecorder() }),
  callback: (event) => requestOf(event, webhookSecret),
  foreign: (event) => requestOf(event, 'another'),
  async read(answer) {
    const { id, say, next } = readVerbs(await answer.text());
    return { turn: id === 'end' ? null : id, says: say.map(({ text }) => text), does: next.do };
  },
  recording,
  secrets: [webhookSecret],
  line: {
    open: openLine,
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
} satisfies VoiceConformance;
