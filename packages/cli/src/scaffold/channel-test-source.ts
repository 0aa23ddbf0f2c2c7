import type { ChannelNames } from './channel-names.js';

/** `test/<name>-channel.test.ts`: the contract suite, with sample payloads for the integrator to correct. */
export function channelTestSource({ name, camel }: ChannelNames): string {
  return `import { createHmac } from 'node:crypto';
import { describeChannel, type ProviderAnswers, type SampleWebhookRequest } from '@aduan/testkit';
import { ${camel}Channel } from '../src/${name}-channel.js';

const options = {
  account: 'our-side',
  webhookSecret: 'a secret of the webhook',
  accessToken: 'a token for sending',
};

/** A delivery as the provider makes it. Take one from its documentation, with people and keys replaced. */
const deliveryOf = (...events: object[]) => JSON.stringify({ events });

/** How the provider signs: here hex HMAC-SHA-256 over the raw body, in a header. */
function signedWith(secret: string): SampleWebhookRequest {
  return (body, url) => {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = { 'x-signature': signature };
    return new Request(url, { method: 'POST', body, headers });
  };
}

const refuses = (status: number) => () => Response.json({ error: 'refused' }, { status });

/**
 * The provider, as strict as it is: put in its address, its limits and its answers. What it does not refuse here,
 * nobody notices before it is used.
 */
function providerTakes(): ProviderAnswers {
  // For one that honours our keys: the keys that it took.
  const taken = new Map<string, string>();
  return async (request) => {
    const { url, headers } = request;
    const key = headers.get('idempotency-key') ?? \`\${taken.size}\`;
    const { text } = JSON.parse(await request.text());
    if (url !== 'https://provider.example/messages') return refuses(404)();
    if (headers.get('authorization') !== \`Bearer \${options.accessToken}\`) return refuses(401)();
    if (text.length > 1_000) return refuses(400)();
    const id = taken.get(key) ?? \`out-\${taken.size + 1}\`;
    taken.set(key, id);
    return Response.json({ id });
  };
}

describeChannel({
  name: '${name}',
  create: () => ${camel}Channel(options),
  secrets: [options.webhookSecret, options.accessToken],
  fixtures: {
    // Put all four in: another n is another message, person 1 and 2 are two citizens.
    message: ({ n, text, person, at }) =>
      deliveryOf({
        type: 'message',
        id: \`m-\${n}-\${person}\`,
        from: \`+628123456789\${person}\`,
        time: new Date(at).toISOString(),
        text,
      }),
    unknown: deliveryOf({
      type: 'hologram',
      id: 'h-1',
      from: '+6281234567891',
      time: '2026-03-14T09:00:00+07:00',
    }),
    // Everything else that the provider sends: a batch, receipts, files. \`gives\` names the events of each, and
    // \`messages\` what must come of files, places and replies:
    // photo: { body: deliveryOf(…), gives: ['message'], messages: [{ parts: [{ type: 'media', media: { name: 'a.jpg' } }] }] }
    others: {},
    // When the provider delivers again, is the body another? Then: redelivered: ({ n, text, person, at }) => …
    signed: signedWith(options.webhookSecret),
    foreign: signedWith('a secret of somebody else'),
    unsigned: (body, url) => new Request(url, { method: 'POST', body }),
  },
  send: {
    accepts: providerTakes(),
    // And how it refuses, row by row: { name: 'wrong token', answer: refuses(401), class: 'auth' }
    failures: [],
  },
  // What cannot hold for this provider: { test: 'the fixtures show a batch', reason: 'it sends one at a time' }
  skip: [],
});
`;
}
