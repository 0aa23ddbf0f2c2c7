import type { VoiceWebhook } from '@aduan/core/voice';
import { checkCaller, type TwilioCalls } from '../calls/call-back-order.js';
import { placeCallBack } from '../calls/place-call-back.js';
import { isSignedForm } from '../signatures/signed-form.js';
import { checkSecret, type TwimlOptions } from '../twiml-options.js';
import { twimlVoice } from '../twiml-voice.js';
import { twimlCapabilities } from './capabilities.js';

/** Options of `twilioVoice`. */
export interface TwilioOptions extends TwimlOptions {
  /** Begins with `AC`. */
  readonly accountSid: string;
  /** Key of Twilio's signatures. Also authorizes the download of recordings and calls to citizens. */
  readonly authToken: string;
  /** Left out, citizens are not called back. */
  readonly calls?: TwilioCalls;
}

/** Phone lines of Twilio. @throws InputError when an option is missing, or the calling number is invalid */
export function twilioVoice({
  accountSid,
  authToken,
  calls,
  ...options
}: TwilioOptions): VoiceWebhook {
  checkSecret('accountSid', accountSid);
  checkSecret('authToken', authToken);
  const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;
  const voice = twimlVoice(
    {
      name: 'twilio',
      capabilities: twimlCapabilities,
      isGenuine: ({ headers }, body, url) =>
        isSignedForm({ key: authToken, url, body, signature: headers.get('x-twilio-signature') }),
      recordings: { domains: ['twilio.com'], headers: { authorization } },
    },
    options,
  );
  if (!calls) return voice;
  checkCaller(calls);
  const url = `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`;
  return {
    ...voice,
    callBack: (call, host) => placeCallBack({ url, authorization }, calls, call, host),
  };
}
