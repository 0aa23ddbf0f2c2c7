import type { Capabilities } from '@aduan/core/channel';

const megabyte = 1_048_576;

/**
 * Capabilities of e-mail. The sender is only a claim, unless the desk's mail server confirms the domain. Reports of
 * delivery come only from some servers, mostly of failures.
 */
export function emailCapabilities(
  maxBytes: number,
  isSending: boolean,
  isPolling: boolean,
): Capabilities {
  const file = { maxBytes };
  return {
    inbound: ['text', 'media', 'unsupported'],
    outbound: isSending ? ['text', 'media'] : [],
    senders: 'claimed',
    pace: 'letters',
    receipts: ['sent', 'delivered', 'read', 'failed'],
    seldom: ['delivered', 'read'],
    ...(isSending && { notify: ['email'] }),
    text: { maxCharacters: 100_000, markdown: false },
    choices: false,
    media: {
      image: file,
      audio: file,
      video: file,
      // Most servers refuse mails above 25 MB, and encoding makes a file a third larger.
      document: { maxBytes: Math.min(maxBytes, 18 * megabyte) },
    },
    maxBodyBytes: maxBytes,
    replyWindow: null,
    rate: [],
    transport: isPolling ? 'poll' : 'smtp',
    idempotentSend: false,
  };
}
