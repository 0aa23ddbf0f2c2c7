import { createHmac } from 'node:crypto';
import { type DeliveryRequest, describeChannel } from '@aduan/testkit';
import { smsChannel } from '../src/sms-channel.js';

const options = {
  account: 'our-side',
  webhookSecret: 'a secret of the webhook',
  accessToken: 'a token for sending',
};

/** A delivery as the provider makes it. Take one from its documentation, with people and keys replaced. */
const deliveryOf = (...events: object[]) => JSON.stringify({ events });

/** How the provider signs: here hex HMAC-SHA-256 over the raw body, in a header. */
function signedWith(secret: string): DeliveryRequest {
  return (body, url) => {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = { 'x-signature': signature };
    return new Request(url, { method: 'POST', body, headers });
  };
}

describeChannel({
  name: 'sms',
  create: () => smsChannel(options),
  secrets: [options.webhookSecret, options.accessToken],
  fixtures: {
    // Put all four in: another n is another message, person 1 and 2 are two citizens.
    message: ({ n, text, person, at }) =>
      deliveryOf({
        type: 'message',
        id: `m-${n}-${person}`,
        from: `+628123456789${person}`,
        time: new Date(at).toISOString(),
        text,
      }),
    unknown: deliveryOf({
      type: 'hologram',
      id: 'h-1',
      from: '+6281234567891',
      time: '2026-03-14T09:00:00+07:00',
    }),
    // Everything else that the provider sends: a batch, receipts, files. `gives` names the events of each.
    others: {},
    signed: signedWith(options.webhookSecret),
    foreign: signedWith('a secret of somebody else'),
    unsigned: (body, url) => new Request(url, { method: 'POST', body }),
  },
  send: {
    // How the provider takes a message.
    accepts: () => Response.json({ id: 'out-1' }),
    // And how it refuses: { name: 'wrong token', answer: () => new Response('', { status: 401 }), class: 'auth' }
    failures: [],
  },
  // What cannot hold for this provider: { test: 'the fixtures show a batch', reason: 'it sends one at a time' }
  skip: [],
});
