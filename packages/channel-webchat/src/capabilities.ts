import type { Capabilities, MediaRef } from '@aduan/core/channel';
import { maxJsonBytes, type WebchatLimits } from './limits.js';
import { kindOf } from './upload/sniff.js';

/** Capabilities of the web chat, with the limits of this desk. */
export function capabilitiesOf(limits: WebchatLimits): Capabilities {
  const kinds: readonly MediaRef['kind'][] = ['image', 'audio', 'video', 'document'];
  const media = kinds
    .map((kind) => ({ kind, mimes: limits.mimes.filter((mime) => kindOf(mime) === kind) }))
    .filter(({ mimes }) => mimes.length > 0)
    .map(({ kind, mimes }) => [kind, { maxBytes: limits.fileBytes, mimes }] as const);
  return {
    inbound: ['text', 'choice', 'media', 'form', 'unsupported'],
    outbound: ['text', 'media', 'choices'],
    receipts: ['sent', 'read'],
    arrival: 'page',
    text: { maxCharacters: 20_000, markdown: false },
    choices: { max: 20, titleMax: 200 },
    media: Object.fromEntries(media),
    // The plain form carries its file in the same body.
    maxBodyBytes: limits.fileBytes + maxJsonBytes,
    replyWindow: null,
    rate: [],
    transport: 'webhook',
    progressSignal: ['typing'],
    secretsApart: true,
    idempotentSend: true,
  };
}
