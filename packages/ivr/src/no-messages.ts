import type { Capabilities } from '@aduan/core';

/** What the desk can do with a phone as a channel, beside calls: nothing. */
export function noMessages(maxBodyBytes: number): Capabilities {
  return {
    inbound: [],
    outbound: [],
    receipts: [],
    text: { maxCharacters: 0, markdown: false },
    choices: false,
    media: {},
    maxBodyBytes,
    replyWindow: null,
    rate: [],
    transport: 'webhook',
    idempotentSend: false,
  };
}
