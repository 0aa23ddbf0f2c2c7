import { InputError } from '@aduan/core';
import { fakeChannelContext } from '@aduan/testkit';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { expect, test } from 'vitest';
import { signalwireVoice, telnyxVoice, twilioVoice } from '../../src/index.js';

const publicUrl = 'https://desk.example/aduan/phone';
const voice = twilioVoice({ publicUrl, accountSid: 'AC1', authToken: '12345' });
const context = fakeChannelContext();
const fields = { CallSid: 'CA1' };

async function isTaken(signedFor: string, headers: Readonly<Record<string, string>> = {}) {
  const signature = getExpectedTwilioSignature('12345', signedFor, fields);
  const request = new Request('http://10.0.0.7:3000/aduan/phone?turn=1&for=wait', {
    method: 'POST',
    headers: { 'x-twilio-signature': signature, ...headers },
  });
  const body = new TextEncoder().encode(new URLSearchParams(fields).toString());
  return voice.verify(request, body, context);
}

test('a signature is made over the public address, whatever a proxy says of it', async () => {
  expect(await isTaken(`${publicUrl}?turn=1&for=wait`)).toEqual({ ok: true });
  const lies = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example;proto=https',
    host: 'evil.example',
  };
  expect(await isTaken(`${publicUrl}?turn=1&for=wait`, lies)).toEqual({ ok: true });
  const forged = await isTaken('https://evil.example/aduan/phone?turn=1&for=wait', lies);
  expect(forged).toEqual({ ok: false, status: 403, reason: `bad signature over ${publicUrl}` });
  expect(await isTaken('http://10.0.0.7:3000/aduan/phone?turn=1&for=wait')).toMatchObject({
    ok: false,
  });
});

test('a recording is fetched from the provider only', async () => {
  const asked: string[] = [];
  const seen = {
    ...context,
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const { url, headers } = new Request(input, init);
      asked.push(`${url} ${headers.get('authorization') !== null}`);
      return url.endsWith('gone')
        ? new Response(null, { status: 404 })
        : new Response('~', { headers: { 'content-type': 'audio/wav' } });
    },
  };
  const fetchFrom = async (ref: string) =>
    voice.fetchRecording?.({ ref, seconds: 1, mime: 'audio/wav' }, seen);
  expect(await fetchFrom('https://api.twilio.com/RE1')).toMatchObject({ mime: 'audio/wav' });
  for (const ref of [
    'http://api.twilio.com/RE1',
    'https://twilio.com.evil.example/RE1',
    'file:///etc/passwd',
    'RE1',
  ]) {
    await expect(fetchFrom(ref)).rejects.toMatchObject({ info: { class: 'invalid' } });
  }
  await expect(fetchFrom('https://api.twilio.com/gone')).rejects.toMatchObject({ retryable: true });
  expect(asked).toEqual(['https://api.twilio.com/RE1 true', 'https://api.twilio.com/gone true']);
});

test('what is missing is said at once, without a word of what is not', () => {
  const all = { publicUrl, accountSid: 'AC1', authToken: '12345' };
  expect(() => twilioVoice({ ...all, publicUrl: '/aduan/phone' })).toThrow(InputError);
  expect(() => twilioVoice({ ...all, authToken: '' })).toThrow('"authToken" must not be empty.');
  expect(() => telnyxVoice({ publicUrl, publicKey: '' })).toThrow(InputError);
  expect(() =>
    signalwireVoice({ publicUrl, projectId: 'P', apiToken: 'T', signingKey: '' }),
  ).toThrow(InputError);
});
