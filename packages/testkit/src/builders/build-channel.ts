import type { Channel } from '@aduan/core';
import type { Capabilities, InboundEvent } from '@aduan/core/channel';

/** Parts of the test's channel; the rest has defaults. */
export interface ChannelParts extends Partial<Omit<Channel, 'capabilities'>> {
  readonly capabilities?: Partial<Capabilities>;
}

/** Makes a text channel for tests: every webhook request is genuine and holds its events as JSON, and every message counts as sent. */
export function buildChannel({ capabilities, ...parts }: ChannelParts = {}): Channel {
  return {
    contract: 'channel/1',
    name: 'test',
    capabilities: {
      inbound: ['text'],
      outbound: ['text'],
      receipts: [],
      text: { maxCharacters: 4_096, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: true,
      ...capabilities,
    },
    verify: async () => ({ ok: true }),
    parse: async (body) => JSON.parse(new TextDecoder().decode(body)) as readonly InboundEvent[],
    send: async (_message, { now }) => ({ ids: [], status: 'sent', at: now() }),
    ...parts,
  };
}
