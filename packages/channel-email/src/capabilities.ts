import type { Capabilities } from '@aduan/core';

const megabyte = 1_048_576;

/**
 * What e-mail can do. Who wrote is only what he claims, unless the mail server of the desk vouches for his domain;
 * reports of delivery come only where a server sends them, and most send none but of failures.
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
      // Most servers refuse mails above 25 MB, and a file grows by a third on its way.
      document: { maxBytes: Math.min(maxBytes, 18 * megabyte) },
    },
    maxBodyBytes: maxBytes,
    replyWindow: null,
    rate: [],
    transport: isPolling ? 'poll' : 'smtp',
    idempotentSend: false,
  };
}
