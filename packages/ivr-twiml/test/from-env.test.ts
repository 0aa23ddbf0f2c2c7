import { expect, test } from 'vitest';
import { signalwireFromEnv, telnyxFromEnv, twilioFromEnv } from '../src/index.js';

const line = { publicUrl: 'https://desk.example/aduan/phone' };
const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'hidden' };
const signalwire = {
  SIGNALWIRE_PROJECT_ID: 'p',
  SIGNALWIRE_API_TOKEN: 't',
  SIGNALWIRE_SIGNING_KEY: 'PSK_1',
};

test.each([
  ['twilio', twilioFromEnv, twilio],
  ['signalwire', signalwireFromEnv, signalwire],
  ['telnyx', telnyxFromEnv, { TELNYX_PUBLIC_KEY: 'a2V5' }],
] as const)('a line of %s is there when its variables are', (name, fromEnv, environment) => {
  expect(fromEnv({}, line)).toBeNull();
  expect(fromEnv(environment, line)?.name).toBe(name);
});

test('a number has citizens called back', () => {
  expect(twilioFromEnv(twilio, line)?.callBack).toBeUndefined();
  const numbered = { ...twilio, TWILIO_NUMBER: '+62215550100' };
  expect(twilioFromEnv(numbered, line)?.callBack).toBeInstanceOf(Function);
});

test('what is missing is named, and no secret is', () => {
  expect(() => twilioFromEnv({ TWILIO_AUTH_TOKEN: 'hidden' }, line)).toThrow(
    /^Twilio also needs TWILIO_ACCOUNT_SID\.$/,
  );
  expect(() => signalwireFromEnv({ SIGNALWIRE_PROJECT_ID: 'p' }, line)).toThrow(
    /SIGNALWIRE_API_TOKEN, SIGNALWIRE_SIGNING_KEY/,
  );
});
