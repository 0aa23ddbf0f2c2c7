import { ChannelError } from '@aduan/core';
import type { VoiceWebhook } from '@aduan/core/voice';
import { simulatedProvider } from '@aduan/ivr/simulator';
import { isSignedByExchange, signatureHeader } from './exchange-signature.js';
import type { HandsetRecordings } from './handset-recordings.js';

/** How the desk reaches the exchange. */
export interface ExchangeLine {
  /** The secret that the exchange signs with; unsigned requests are refused. */
  readonly secret: string;
  /** Where recordings are fetched from. */
  readonly recordings: HandsetRecordings;
}

/** The exchange behind the page with a phone, as a voice provider with all capabilities. */
export function exchangeVoice({ secret, recordings }: ExchangeLine): VoiceWebhook {
  return {
    ...simulatedProvider(),
    name: 'exchange',
    async verify({ headers }, body, { now }) {
      const header = headers.get(signatureHeader) ?? '';
      if (isSignedByExchange(secret, { body, header, now: now() })) return { ok: true };
      return { ok: false, status: 403, reason: 'not signed by the exchange' };
    },
    async fetchRecording({ ref }) {
      const recording = recordings.read(ref);
      if (!recording) throw new ChannelError({ class: 'retryable' }, 'It is not there.');
      const { bytes, mime } = recording;
      return { body: new Blob([bytes]).stream(), mime };
    },
  };
}
