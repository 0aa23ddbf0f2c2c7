import { type Channel, ChannelError } from '@aduan/core';
import type { Inbox } from './inbox.js';

/** The kind of address under which this channel knows an officer. */
export const officerAddress = 'officer';

/** A channel into the officers' inboxes, for a desk without mail: it receives nothing and sends nothing outside. */
export function inboxChannel(inbox: Inbox): Channel {
  return {
    contract: 'channel/1',
    name: 'inbox',
    capabilities: {
      inbound: [],
      outbound: ['text'],
      receipts: [],
      text: { maxCharacters: 10_000, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'manual',
      idempotentSend: true,
    },
    verify: async () => ({ ok: false, status: 404, reason: 'nothing comes in' }),
    parse: async () => [],
    async send({ content, key, to }, { now }) {
      const officer = to.ids.find(({ kind }) => kind === officerAddress)?.value;
      if (officer === undefined || content.type !== 'text') {
        throw new ChannelError({ class: 'invalid' }, 'Inboxes take text for officers.');
      }
      await inbox.keep(officer, { id: key, at: now(), text: content.text });
      return { ids: [], status: 'delivered', at: now() };
    },
  };
}
