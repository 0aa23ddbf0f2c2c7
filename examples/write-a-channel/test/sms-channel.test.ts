import { createHmac } from 'node:crypto';
import { type DeliveryRequest, describeChannel } from '@aduan/testkit';
import { smsChannel } from '@aduan-examples/write-a-channel';

const options = {
  number: '+6281100000000',
  webhookSecret: 'a secret of the webhook',
  accessToken: 'a token for sending',
};
const citizen = { phone: '+6281234567890', time: '2026-03-14T09:00:00+07:00' };
const deliveryOf = (...events: object[]) => JSON.stringify({ events });

/** Signs as the gateway does: hex HMAC-SHA-256 over the raw body. */
function signedWith(secret: string): DeliveryRequest {
  return (body, url) => {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    return new Request(url, {
      method: 'POST',
      body,
      headers: { 'x-gerbang-signature': signature },
    });
  };
}

const refuses =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ code: 'refused' }, { status, headers });

describeChannel({
  name: 'sms',
  create: () => smsChannel(options),
  secrets: [options.webhookSecret, options.accessToken],
  fixtures: {
    message: ({ n, text }) => deliveryOf({ type: 'message', id: `sms-${n}`, text, ...citizen }),
    unknown: deliveryOf({ type: 'picture', id: 'mms-1', url: 'https://example.com/1', ...citizen }),
    others: {
      report: deliveryOf({ type: 'report', id: 'out-1', state: 'delivered', ...citizen }),
      batch: deliveryOf(
        { type: 'message', id: 'sms-7', text: 'Satu', ...citizen },
        { type: 'message', id: 'sms-8', text: 'Dua', ...citizen },
        { type: 'report', id: 'out-1', state: 'sent', ...citizen },
      ),
    },
    signed: signedWith(options.webhookSecret),
    foreign: signedWith('a secret of somebody else'),
    unsigned: (body, url) => new Request(url, { method: 'POST', body }),
  },
  send: {
    to: { account: options.number, ids: [{ kind: 'phone', value: citizen.phone }] },
    conversation: citizen.phone,
    accepts: () => Response.json({ id: 'out-1' }, { status: 202 }),
    failures: [
      { name: 'wrong token', answer: refuses(401), class: 'auth' },
      { name: 'no such number', answer: refuses(422), class: 'recipient' },
      {
        name: 'too fast',
        answer: refuses(429, { 'retry-after': '30' }),
        class: 'rate_limited',
        retryAfterMs: 30_000,
      },
      { name: 'gateway down', answer: refuses(503), class: 'retryable' },
      { name: 'gateway lost', answer: refuses(504), class: 'retryable', outcomeUnknown: true },
    ],
  },
});
