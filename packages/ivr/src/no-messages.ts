import type { Capabilities } from '@aduan/core/channel';

/** The message capabilities of a phone channel: none, since it only has calls. */
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
