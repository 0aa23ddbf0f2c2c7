import type { VoiceWebhook } from '@aduan/core/voice';
import { readVariables } from '@aduan/http';
import type { TwimlOptions } from '../twiml-options.js';
import { signalwireVoice } from './signalwire-voice.js';
import { telnyxVoice } from './telnyx-voice.js';
import { twilioVoice } from './twilio-voice.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Makes a phone line of Twilio from `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN`. With `TWILIO_NUMBER`, a number of the
 * account such as `+62215550100`, citizens are called back.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when neither is set
 * @throws TypeError that names the variable that is missing; InputError for an invalid option
 */
export function twilioFromEnv(environment: Environment, line: TwimlOptions): VoiceWebhook | null {
  const account = readVariables(environment, 'Twilio', {
    accountSid: 'TWILIO_ACCOUNT_SID',
    authToken: 'TWILIO_AUTH_TOKEN',
  });
  const from = environment.TWILIO_NUMBER?.trim();
  return account && twilioVoice({ ...line, ...account, ...(from && { calls: { from } }) });
}

/**
 * Makes a phone line of SignalWire from `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN` and `SIGNALWIRE_SIGNING_KEY`.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when none of them is set
 * @throws TypeError that names the variables that are missing; InputError for an invalid option
 */
export function signalwireFromEnv(
  environment: Environment,
  line: TwimlOptions,
): VoiceWebhook | null {
  const project = readVariables(environment, 'SignalWire', {
    projectId: 'SIGNALWIRE_PROJECT_ID',
    apiToken: 'SIGNALWIRE_API_TOKEN',
    signingKey: 'SIGNALWIRE_SIGNING_KEY',
  });
  return project && signalwireVoice({ ...line, ...project });
}

/**
 * Makes a phone line of Telnyx from `TELNYX_PUBLIC_KEY`.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when it is not set
 * @throws InputError for an invalid option
 */
export function telnyxFromEnv(environment: Environment, line: TwimlOptions): VoiceWebhook | null {
  const account = readVariables(environment, 'Telnyx', { publicKey: 'TELNYX_PUBLIC_KEY' });
  return account && telnyxVoice({ ...line, ...account });
}
