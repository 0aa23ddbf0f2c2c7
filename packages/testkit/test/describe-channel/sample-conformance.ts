import {
  type ChannelConformance,
  fakeNow,
  type ProviderAnswers,
  type SampleWebhookRequest,
} from '../../src/index.js';
import { type SampleEvent, sampleChannel, secret, sign, token } from './sample-channel.js';

const phone = (person: number) => `+628123456780${person}`;
const from = phone(1);
const deliveryOf = (...events: readonly (Omit<SampleEvent, 'at'> & { at?: number })[]) =>
  JSON.stringify(events.map((event) => ({ at: fakeNow, ...event })));
const down = () => new Response(null, { status: 503 });
const refused = () => new Response(null, { status: 401 });

/** Everything that the suite must know of the sample channel. */
export const sampleConformance: ChannelConformance = {
  name: 'sample',
  create: sampleChannel,
  secrets: [secret, token],
  fixtures: {
    message: ({ n, text, person, at }) =>
      deliveryOf({ id: `m${n}-${person}`, from: phone(person), at, text }),
    changed: ({ n, text, person, at }) => {
      const changes = `m${n}-${person}`;
      return deliveryOf({ id: `${changes}@${at}`, from: phone(person), at, text, changes });
    },
    deleted: ({ n, person, at }) => {
      const deletes = `m${n}-${person}`;
      return deliveryOf({ id: `${deletes}@${at}`, from: phone(person), at, deletes });
    },
    redelivered: ({ n, text, person, at }) =>
      deliveryOf({ id: `m${n}-${person}`, from: phone(person), at, text, again: true }),
    quoting: ({ n, text, person, at, of }) =>
      deliveryOf({ id: `q${n}-${person}`, from: phone(person), at, text, answers: of }),
    inGroup: ({ n, text, person, at }) =>
      deliveryOf({ id: `g${n}-${person}`, from: phone(person), at, text, group: 'village' }),
    unknown: deliveryOf({ id: 'u1', from }),
    others: {
      photo: {
        body: deliveryOf({
          id: 'p1',
          from,
          photo: 'photo-1',
          file: { name: 'jalan.png', bytes: 2 },
          answers: 'o1',
        }),
        gives: ['message'],
        messages: [
          {
            parts: [{ type: 'media', media: { kind: 'image', name: 'jalan.png', bytes: 2 } }],
            replyTo: 'o1',
          },
        ],
      },
      'second photo': {
        body: deliveryOf({ id: 'p2', from, photo: 'photo-2' }),
        gives: ['message'],
        messages: [{ parts: [{ type: 'media', media: { ref: 'photo-2', kind: 'image' } }] }],
      },
      change: {
        body: deliveryOf({ id: 'c1', from, text: 'c', changes: 'b9' }),
        gives: ['message'],
      },
      deletion: { body: deliveryOf({ id: 'd1', from, deletes: 'b9' }), gives: ['deleted'] },
      batch: {
        body: deliveryOf(
          { id: 'b1', from, text: 'a' },
          { id: 'b2', from, text: 'b' },
          { id: 'o1', from, state: 'delivered' },
        ),
        gives: ['message', 'message', 'receipt'],
      },
    },
    many: (updates) =>
      deliveryOf(
        ...Array.from({ length: updates }, (_, n) => ({ id: `many-${n}`, from, text: 'Halo' })),
      ),
    nothing: { ping: '[]' },
    signed: signedWith(secret),
    foreign: signedWith('another secret'),
    unsigned: (body, base) => new Request(base, { method: 'POST', body }),
  },
  send: {
    accepts: providerTakes(),
    failures: [
      { name: 'wrong token', answer: refused, class: 'auth' },
      { name: 'provider down', answer: down, class: 'retryable' },
    ],
  },
  media: {
    serves: () =>
      new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'image/png' } }),
    bytes: new Uint8Array([1, 2]),
    mime: 'image/png',
    failures: [{ name: 'wrong token', answer: refused, class: 'auth' }],
  },
};

/** The provider: knows the keys that it took. */
function providerTakes(): ProviderAnswers {
  const taken = new Map<string, string>();
  return ({ url, headers }) => {
    if (headers.get('authorization') !== `Bearer ${token}`) return refused();
    if (url.endsWith('/marks')) return new Response();
    const key = headers.get('idempotency-key') ?? '';
    const id = taken.get(key) ?? `o${taken.size + 1}`;
    taken.set(key, id);
    return new Response(id);
  };
}

function signedWith(key: string): SampleWebhookRequest {
  return async (body, base, { at }) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const headers = { 'x-signature': `t=${at},v=${await sign(key, `${at}`, bytes)}` };
    return new Request(base, { method: 'POST', body, headers });
  };
}
