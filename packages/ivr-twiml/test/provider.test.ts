import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { expect, test } from 'vitest';
import { twilioVoice } from '../src/index.js';
import { twilioProvider } from '../src/msw/index.js';

const options = {
  publicUrl: 'https://desk.example/aduan/phone',
  accountSid: 'AC1',
  authToken: '12345',
};
const event = {
  type: 'digits',
  digits: '12',
  call: 'CA1',
  from: '+6281234567890',
  to: '+62215550100',
  turn: '3',
} as const;

test('signs a callback as the library of Twilio does', async () => {
  const request = await twilioProvider(options).receive(event);
  const fields = Object.fromEntries(new URLSearchParams(await request.clone().text()));
  expect(request.headers.get('x-twilio-signature')).toBe(
    getExpectedTwilioSignature(options.authToken, request.url, fields),
  );
});

test('makes of an event what the line reads back', async () => {
  const request = await twilioProvider(options).receive(event);
  const body = new Uint8Array(await request.arrayBuffer());
  expect(await twilioVoice(options).parse(request, body)).toEqual([event]);
});
