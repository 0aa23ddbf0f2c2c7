import type { Capabilities, Channel, InboundEvent } from '@aduan/core';

/** What a test says of its channel; the rest is filled in. */
export interface ChannelParts extends Partial<Omit<Channel, 'capabilities'>> {
  readonly capabilities?: Partial<Capabilities>;
}

/** A channel of text for tests of a desk: every delivery is genuine and holds its events as JSON, and whatever is sent has gone. */
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
