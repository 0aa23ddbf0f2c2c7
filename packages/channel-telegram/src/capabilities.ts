import type { Capabilities } from '@aduan/core';

const megabyte = 1_048_576;
/** A bot sends no larger file; `fetchFile` brings none above 20 MB. */
const largestFile = { maxBytes: 50 * megabyte };

/** What a bot can do, from https://core.telegram.org/bots/api and /bots/faq, read in November 2026. */
export const telegramCapabilities: Capabilities = {
  inbound: [
    'text',
    'media',
    'location',
    'choice',
    'form',
    'contact',
    'unsupported',
    'edit',
    'reaction',
  ],
  outbound: ['text', 'media', 'choices'],
  progressSignal: ['typing'],
  // Telegram tells a bot neither that a message arrived nor that it was read.
  receipts: ['sent'],
  text: { maxCharacters: 4_096, captionMax: 1_024, markdown: false },
  // Each choice is a row of its own: more of them, or longer ones, read better as a list.
  choices: { max: 12, titleMax: 40, idMaxBytes: 64 },
  media: {
    image: { maxBytes: 10 * megabyte },
    audio: largestFile,
    video: largestFile,
    document: largestFile,
  },
  replyWindow: null,
  rate: [
    { scope: 'account', perMs: 1_000, max: 30 },
    // Telegram allows short bursts, and does not say how short.
    { scope: 'recipient', perMs: 1_000, max: 1, burst: 3 },
    // A group of officers.
    { scope: 'recipient', idKind: 'chat', perMs: 60_000, max: 20, burst: 3 },
  ],
  transport: 'webhook',
  idempotentSend: false,
};
