import type { Capabilities } from '@aduan/core/channel';

const megabyte = 1_048_576;

/**
 * Capabilities of WhatsApp, from Meta's pages on messages, media and error codes
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp, read in November 2026).
 */
export const whatsappCapabilities: Capabilities = {
  inbound: [
    'text',
    'media',
    'location',
    'choice',
    'form',
    'contact',
    'unsupported',
    // Sent only for numbers that the WhatsApp Business app uses as well.
    'edit',
    'delete',
    'reaction',
  ],
  outbound: ['text', 'media', 'choices', 'template'],
  progressSignal: ['read', 'typing'],
  receipts: ['accepted', 'sent', 'delivered', 'read', 'failed'],
  notify: ['phone'],
  text: { maxCharacters: 4_096, captionMax: 1_024, markdown: false },
  choices: { max: 10, titleMax: 24, textMax: 1_024 },
  media: {
    image: { maxBytes: 5 * megabyte, mimes: ['image/jpeg', 'image/png'] },
    audio: { maxBytes: 16 * megabyte, caption: false },
    video: { maxBytes: 16 * megabyte, mimes: ['video/mp4', 'video/3gpp'] },
    document: { maxBytes: 100 * megabyte },
  },
  // A webhook request may hold hundreds of receipts.
  maxBodyBytes: 3 * megabyte,
  replyWindow: { ms: 86_400_000, after: 'template' },
  rate: [
    { scope: 'account', perMs: 1_000, max: 80 },
    // Error 131056. Meta allows a burst of 45, which counts against the time that follows.
    { scope: 'recipient', perMs: 6_000, max: 1, burst: 45 },
  ],
  transport: 'webhook',
  idempotentSend: false,
};
