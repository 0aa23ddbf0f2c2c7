import type { Capabilities } from '@aduan/core/channel';

const megabyte = 1_048_576;
/** Maximum size that a bot sends; `fetchFile` downloads at most 20 MB. */
const largestFile = { maxBytes: 50 * megabyte };

/** Capabilities of a bot, from https://core.telegram.org/bots/api and /bots/faq, read in November 2026. */
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
  // Telegram reports neither delivery nor reading to bots.
  receipts: ['sent'],
  text: { maxCharacters: 4_096, captionMax: 1_024, markdown: false },
  // Each choice is a button row of its own: more or longer ones read better as a list.
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
    // Telegram allows short bursts, without a documented limit.
    { scope: 'recipient', perMs: 1_000, max: 1, burst: 3 },
    // A group of officers.
    { scope: 'recipient', idKind: 'chat', perMs: 60_000, max: 20, burst: 3 },
  ],
  transport: 'webhook',
  idempotentSend: false,
};
