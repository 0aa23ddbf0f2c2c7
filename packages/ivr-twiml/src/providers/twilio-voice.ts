import type { VoiceWebhook } from '@aduan/core/voice';
import { isSignedForm } from '../signatures/signed-form.js';
import { checkSecret, type TwimlOptions } from '../twiml-options.js';
import { twimlVoice } from '../twiml-voice.js';
import { twimlCapabilities } from './capabilities.js';

/** Options of `twilioVoice`. */
export interface TwilioOptions extends TwimlOptions {
  /** Begins with `AC`. */
  readonly accountSid: string;
  /** Signs what Twilio sends, and opens recordings. */
  readonly authToken: string;
}

/** Phone lines of Twilio. @throws InputError when an option is missing */
export function twilioVoice({ accountSid, authToken, ...options }: TwilioOptions): VoiceWebhook {
  checkSecret('accountSid', accountSid);
  checkSecret('authToken', authToken);
  return twimlVoice(
    {
      name: 'twilio',
      capabilities: twimlCapabilities,
      isGenuine: ({ headers }, body, url) =>
        isSignedForm({ key: authToken, url, body, signature: headers.get('x-twilio-signature') }),
      recordings: {
        domains: ['twilio.com'],
        headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
      },
    },
    options,
  );
}
