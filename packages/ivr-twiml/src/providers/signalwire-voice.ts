import type { VoiceWebhook } from '@aduan/core/voice';
import { isSignedForm } from '../signatures/signed-form.js';
import { checkSecret, type TwimlOptions } from '../twiml-options.js';
import { twimlVoice } from '../twiml-voice.js';
import { twimlCapabilities } from './capabilities.js';

/** Options of `signalwireVoice`. */
export interface SignalwireOptions extends TwimlOptions {
  readonly projectId: string;
  /** Authorizes the download of recordings. */
  readonly apiToken: string;
  /** Key of SignalWire's signatures; begins with `PSK_`. */
  readonly signingKey: string;
}

/** Phone lines of SignalWire, by its compatibility API. @throws InputError when an option is missing */
export function signalwireVoice(options: SignalwireOptions): VoiceWebhook {
  const { projectId, apiToken, signingKey } = options;
  checkSecret('projectId', projectId);
  checkSecret('apiToken', apiToken);
  checkSecret('signingKey', signingKey);
  return twimlVoice(
    {
      name: 'signalwire',
      capabilities: twimlCapabilities,
      isGenuine: ({ headers }, body, url) =>
        isSignedForm({
          key: signingKey,
          url,
          body,
          signature: headers.get('x-signalwire-signature'),
        }),
      recordings: {
        domains: ['signalwire.com'],
        headers: { authorization: `Basic ${btoa(`${projectId}:${apiToken}`)}` },
      },
    },
    options,
  );
}
