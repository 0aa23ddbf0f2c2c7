import type { VoiceWebhook } from '@aduan/core/voice';
import { isSignedByTelnyx } from '../signatures/signed-by-telnyx.js';
import { checkSecret, type TwimlOptions } from '../twiml-options.js';
import { twimlVoice } from '../twiml-voice.js';
import { twimlCapabilities } from './capabilities.js';

/** Options of `telnyxVoice`. */
export interface TelnyxOptions extends TwimlOptions {
  /** Public key of the account, base64. It verifies the signatures of Telnyx. */
  readonly publicKey: string;
}

/**
 * Phone lines of Telnyx with TeXML. The addresses of recordings are secret and valid for ten minutes.
 *
 * @throws InputError when an option is missing
 */
export function telnyxVoice({ publicKey, ...options }: TelnyxOptions): VoiceWebhook {
  checkSecret('publicKey', publicKey);
  return twimlVoice(
    {
      name: 'telnyx',
      capabilities: twimlCapabilities,
      isGenuine: ({ headers }, body, _url, now) =>
        isSignedByTelnyx({ publicKey, headers, body, now }),
      recordings: { domains: ['telnyx.com', 'amazonaws.com'] },
    },
    options,
  );
}
