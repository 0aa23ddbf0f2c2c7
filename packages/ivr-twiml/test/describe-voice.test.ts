import { createPrivateKey, sign } from 'node:crypto';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import type { CallEvent, VoiceWebhook } from '@aduan/core/voice';
import { phoneChannel } from '@aduan/ivr';
import { kopdesPerform, kopdesPhoneFlow } from '@aduan/kopdes/phone';
import { memoryStore } from '@aduan/store-memory';
import { describeVoice, fakeNow, type VoiceConformance } from '@aduan/testkit';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { signalwireVoice, telnyxVoice, twilioVoice } from '../src/index.js';
import { formOfEvent } from '../src/msw/form-of-event.js';
import { readTwiml } from '../src/msw/read-twiml.js';
import type { Form } from '../src/msw/sign-form.js';

const publicUrl = 'https://desk.example/aduan/phone';
const recording = { ref: 'https://api.twilio.com/RE1', seconds: 9, mime: 'audio/wav' };
const actor = officerPrincipal('budi', ['agent']);

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
    fetch: async () => new Response('~'),
  });
  return {
    fetch: aduan.fetch,
    tickets: async () => (await aduan.tickets.list({}, { actor })).items.length,
  };
}

/** What the suite is told of a provider, which differs in how it signs. */
function conformance(
  name: string,
  create: () => VoiceWebhook,
  secrets: readonly string[],
  signed: (form: Form, isForeign: boolean) => Readonly<Record<string, string>>,
): VoiceConformance {
  function requestOf(event: CallEvent, isForeign: boolean): Request {
    const form = formOfEvent(event, publicUrl);
    const body = new URLSearchParams(form.fields);
    return new Request(form.url, { method: 'POST', headers: signed(form, isForeign), body });
  }
  return {
    name,
    create,
    callback: (event) => requestOf(event, false),
    foreign: (event) => requestOf(event, true),
    async read(answer) {
      const { id, say, next } = readTwiml(await answer.text());
      return { turn: id === '' ? null : id, says: say.map(({ text }) => text), does: next.do };
    },
    recording,
    secrets,
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
  };
}

const token = 'a-token-that-nobody-guesses';

/** Twilio and SignalWire sign alike, under headers of their own. */
const signedForm =
  (header: string) =>
  ({ url, fields }: Form, isForeign: boolean) => ({
    [header]: getExpectedTwilioSignature(isForeign ? 'another' : token, url, fields),
  });

const account = { publicUrl, accountSid: 'AC1', authToken: token };
describeVoice(
  conformance('twilio', () => twilioVoice(account), [token], signedForm('x-twilio-signature')),
);

const project = { publicUrl, projectId: 'P1', apiToken: 'an-api-token-of-ours', signingKey: token };
describeVoice(
  conformance(
    'signalwire',
    () => signalwireVoice(project),
    [token, project.apiToken],
    signedForm('x-signalwire-signature'),
  ),
);

/** Tests 1 and 2 of RFC 8032: ours, and somebody else's. */
const seeds = {
  ours: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  others: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
};
const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const pkcs8 = '302e020100300506032b657004220420';

describeVoice(
  conformance(
    'telnyx',
    () => telnyxVoice({ publicUrl, publicKey }),
    [seeds.ours],
    (form, isForeign) => {
      const der = Buffer.from(`${pkcs8}${isForeign ? seeds.others : seeds.ours}`, 'hex');
      const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      const time = String(Math.floor(fakeNow / 1_000));
      const signed = Buffer.from(`${time}|${new URLSearchParams(form.fields)}`);
      return {
        'telnyx-timestamp': time,
        'telnyx-signature-ed25519': sign(null, signed, key).toString('base64'),
      };
    },
  ),
);
