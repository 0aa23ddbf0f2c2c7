import type { ChannelNames } from './channel-names.js';

/** `src/<name>-channel.ts`: the adapter, with three functions left to write. */
export function channelSource({ name, camel, pascal }: ChannelNames): string {
  return `import { AduanError, type Channel } from '@aduan/core';

/** Options of \`${camel}Channel\`. */
export interface ${pascal}Options {
  /** Our side at the provider: a number, a bot, a mailbox. */
  readonly account: string;
  /** Signs webhooks. */
  readonly webhookSecret: string;
  /** For sending. */
  readonly accessToken: string;
}

/** Citizens reach the desk by ${name}. */
export function ${camel}Channel(_options: ${pascal}Options): Channel {
  return {
    contract: 'channel/1',
    name: '${name}',
    // What the provider can do. The desk decides by it before it sends: each member is explained in the editor.
    capabilities: {
      inbound: ['text', 'unsupported'],
      outbound: ['text'],
      receipts: [],
      text: { maxCharacters: 1_000, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: false,
    },

    async verify(_request, _body) {
      throw leftToDo(
        'verify',
        'find the signature in request.headers and check it over the raw bytes of body, with verifyHmac of ' +
          '@aduan/http (isSameSecret for a secret that is sent along). Return { ok: true }, or ' +
          "{ ok: false, status: 401, reason: 'bad signature' }",
      );
    },

    async parse(_body) {
      throw leftToDo(
        'parse',
        'read the body (JSON.parse(new TextDecoder().decode(body)), checked with zod), throw InputError when it ' +
          'is no delivery, and make an event of everything that stands in it: key and id from the provider, at in ' +
          'epoch ms, the sender in from.ids, his thread in conversation. What you do not know is a part of type ' +
          '"unsupported"',
      );
    },

    async send(_message, _context) {
      throw leftToDo(
        'send',
        'post message.content.text to message.to with createHttp(context, …) of @aduan/http, refuse other contents ' +
          "with new ChannelError({ class: 'invalid' }, …), return the provider's id in ids, and throw " +
          'toChannelError(error) when it fails',
      );
    },
  };
}

/** What is not written yet. Goes when all is written. */
function leftToDo(member: string, advice: string): AduanError {
  const message = \`Left to do in ${name}-channel.ts, \${member}: \${advice}\`;
  return new AduanError('channel-unfinished', message);
}
`;
}
