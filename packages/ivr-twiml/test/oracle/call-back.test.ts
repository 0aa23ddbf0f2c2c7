import { fakeNow } from '@aduan/testkit';
import { RestClient } from '@signalwire/compatibility-api';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import Twilio from 'twilio/lib/rest/Twilio.js';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { expect, test } from 'vitest';
import { orderForm } from '../../src/calls/call-back-order.js';
import { twilioVoice } from '../../src/index.js';
import { account, twilioNetwork } from '../call-backs/twilio-network.js';

const order = {
  id: 'ADU-1-1',
  officer: 'sip:101@pbx.example',
  to: '+6281234567890',
  ringSeconds: 20,
};
const from = '+62215550100';

/** The document, as the builder of a vendor writes it. */
function built(response: VoiceResponse): string {
  response.dial({ timeout: order.ringSeconds, callerId: from }).number(order.to);
  return response.toString();
}

test('what an officer is connected by is byte for byte what the builders of the vendors write', () => {
  const document = orderForm(order, from).get('Twiml');
  expect(document).toBe(built(new VoiceResponse()));
  expect(document).toBe(built(new RestClient.LaML.VoiceResponse()));
});

/** What the SDK of Twilio asks for, in the way in which a fake hears it. */
async function askedBySdk() {
  const twilio = twilioNetwork();
  const client = new Twilio(account.accountSid, account.authToken, {
    httpClient: Object.assign(new RequestClient(), {
      async request({
        method,
        uri,
        username,
        password,
        data = {},
        params = {},
      }: RequestClient.RequestOptions) {
        const url = new URL(uri);
        url.search = new URLSearchParams(Object.entries({ ...params })).toString();
        const body = method === 'post' && new URLSearchParams(Object.entries<string>(data));
        const authorization = `Basic ${btoa(`${username}:${password}`)}`;
        const answer = await twilio.fetch(url, {
          method,
          headers: { authorization },
          ...(body && { body }),
        });
        return { statusCode: answer.status, body: JSON.parse(await answer.text()), headers: {} };
      },
    }),
  });
  const { sid } = await client.calls.create({
    to: order.officer,
    from,
    timeout: order.ringSeconds,
    twiml: built(new VoiceResponse()),
  });
  twilio.end('completed', 'completed');
  await client.calls(sid).fetch();
  await client.calls.page({ parentCallSid: sid });
  return twilio.heard;
}

test('Twilio hears the same of us as of its own SDK', async () => {
  const twilio = twilioNetwork();
  const fetchOnce: typeof fetch = async (...request) => {
    const answer = await twilio.fetch(...request);
    if (twilio.heard.length === 1) twilio.end('completed', 'completed');
    return answer;
  };
  const kv = { get: async () => null, set: async () => true, delete: async () => {} };
  const { signal } = new AbortController();
  const provider = twilioVoice({
    publicUrl: 'https://desk.example/aduan/phone',
    ...account,
    calls: { from },
  });
  const host = { fetch: fetchOnce, signal, kv, now: () => fakeNow };
  expect(await provider.callBack?.(order, host)).toBe('answered');
  expect(twilio.heard).toEqual(await askedBySdk());
});
