import { type Channel, InputError } from '@aduan/core';
import { verifyHmac } from '@aduan/http';
import { whatsappCapabilities } from './capabilities.js';
import { answerChallenge } from './challenge.js';
import { fetchFile } from './fetch-file.js';
import type { WhatsappOptions } from './options.js';
import { providerOf } from './provider.js';
import { sendMessage } from './send/send-message.js';
import { signalProgress } from './send/signal-progress.js';
import { enteredBy } from './webhook/entered-by.js';
import { parseWebhook } from './webhook/parse-webhook.js';

/**
 * WhatsApp through the Cloud API of Meta, or through a provider with the same API.
 *
 * @example
 * ```ts nocheck (needs a number at Meta)
 * const whatsapp = whatsappChannel({ phoneNumberId, accessToken, appSecret, verifyToken });
 * createAduan({ channels: { whatsapp } }); // Meta finds it at /aduan/whatsapp
 * ```
 *
 * @throws InputError when an option is missing
 */
export function whatsappChannel(options: WhatsappOptions): Channel {
  checkOptions(options);
  const provider = providerOf(options);
  const { entryPoints, verifyToken, templateFallback } = options;
  return {
    contract: 'channel/1',
    name: 'whatsapp',
    capabilities: whatsappCapabilities,
    serve: (request) => answerChallenge(request, verifyToken),
    verify: verifierOf(options),
    async parse(body, _request, { now }) {
      const events = await parseWebhook(body, now());
      return events.map((event) => enteredBy(event, entryPoints));
    },
    templateFallback: (content, purpose) => templateFallback?.(content, purpose) ?? null,
    send: (message, context) => sendMessage(message, context, provider),
    signalProgress: (progressSignal, context) => signalProgress(progressSignal, context, provider),
    fetchMedia: (media, context) => fetchFile(media, context, provider),
  };
}

/** Meta signs the raw bytes with the app secret. */
function verifierOf({ verify, appSecret = '' }: WhatsappOptions): Channel['verify'] {
  if (verify) return verify;
  return async (request, body) => {
    const signature = request.headers.get('x-hub-signature-256');
    const isGenuine = await verifyHmac({ secret: appSecret, body, signature, prefix: 'sha256=' });
    return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad signature' };
  };
}

function checkOptions(options: WhatsappOptions): void {
  const { phoneNumberId, verifyToken, accessToken, headers, appSecret, verify } = options;
  const missing = [
    ...(phoneNumberId ? [] : ['phoneNumberId']),
    ...(verifyToken ? [] : ['verifyToken']),
    ...(accessToken || headers ? [] : ['accessToken']),
    ...(appSecret || verify ? [] : ['appSecret']),
  ];
  if (missing.length === 0) return;
  throw new InputError(
    `The WhatsApp channel lacks ${missing.join(', ')}.`,
    missing.map((option) => ({ message: 'must not be empty', path: [option] })),
  );
}
