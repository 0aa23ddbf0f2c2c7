import { createHmac } from 'node:crypto';
import {
  describeChannel,
  fakeNow,
  type ProviderAnswers,
  type SampleWebhookRequest,
} from '@aduan/testkit';
import { smsChannel } from '@aduan-examples/write-a-channel';

const options = {
  number: '+6281100000000',
  webhookSecret: 'a secret of the webhook',
  accessToken: 'a token for sending',
};
const phone = (person: number) => `+628123456789${person}`;
const iso = (at: number) => new Date(at).toISOString();
const deliveryOf = (...events: object[]) => JSON.stringify({ events });

const message = (id: string, text: string, person = 1, at = fakeNow) => {
  return { type: 'message', id, phone: phone(person), time: iso(at), text };
};
const report = (id: string, state: string) => {
  return { type: 'report', id, phone: phone(1), time: iso(fakeNow), state };
};

/** Signs like the gateway: hex HMAC-SHA-256 over the raw body. */
function signedWith(secret: string): SampleWebhookRequest {
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

/** Simulates the gateway with its URL, its token, its limits and the accepted idempotency keys. */
function gatewayTakes(): ProviderAnswers {
  const taken = new Map<string, string>();
  return async (request) => {
    const { url, headers } = request;
    const key = headers.get('idempotency-key');
    const { phone: to, text } = JSON.parse(await request.text());
    if (url !== 'https://gerbang-sms.example/v1/messages') return refuses(404)();
    if (headers.get('authorization') !== `Bearer ${options.accessToken}`) return refuses(401)();
    if (!key || text.length > 459) return refuses(400)();
    if (![phone(1), phone(2)].includes(to)) return refuses(422)();
    const id = taken.get(key) ?? `out-${taken.size + 1}`;
    taken.set(key, id);
    return Response.json({ id }, { status: 202 });
  };
}

describeChannel({
  name: 'sms',
  create: () => smsChannel(options),
  secrets: [options.webhookSecret, options.accessToken],
  fixtures: {
    message: ({ n, text, person, at }) =>
      deliveryOf(message(`sms-${n}-${person}`, text, person, at)),
    redelivered: ({ n, text, person, at }) =>
      deliveryOf({ ...message(`sms-${n}-${person}`, text, person, at), attempt: 2 }),
    unknown: deliveryOf({ type: 'picture', id: 'mms-1', phone: phone(1), time: iso(fakeNow) }),
    others: {
      batch: {
        body: deliveryOf(
          message('sms-7', 'Satu'),
          message('sms-8', 'Dua'),
          report('out-1', 'sent'),
        ),
        gives: ['message', 'message', 'receipt'],
      },
      reports: {
        body: deliveryOf(report('out-1', 'delivered'), report('out-2', 'failed')),
        gives: ['receipt', 'receipt'],
      },
      news: { body: deliveryOf(report('out-3', 'buffered')), gives: ['account'] },
    },
    nothing: { ping: deliveryOf() },
    signed: signedWith(options.webhookSecret),
    foreign: signedWith('a secret of somebody else'),
    unsigned: (body, url) => new Request(url, { method: 'POST', body }),
  },
  send: {
    accepts: gatewayTakes(),
    failures: [
      { name: 'wrong token', answer: refuses(401), class: 'auth' },
      { name: 'no such number', answer: refuses(422), class: 'recipient' },
      {
        name: 'too fast',
        answer: refuses(429, { 'retry-after': '30' }),
        class: 'rate_limited',
        scope: 'account',
        retryAfterMs: 30_000,
      },
      { name: 'gateway down', answer: refuses(503), class: 'retryable' },
      { name: 'gateway lost', answer: refuses(504), class: 'retryable', outcomeUnknown: true },
    ],
  },
});
