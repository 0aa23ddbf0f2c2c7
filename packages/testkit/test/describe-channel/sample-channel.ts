import { type Channel, ChannelError, type InboundEvent, InputError } from '@aduan/core';
import type { ChannelConformance, DeliveryRequest } from '../../src/index.js';

const secret = 'the secret of the sample';

/** A channel that keeps the contract, as small as it can be. */
export function sampleChannel(): Channel {
  return {
    contract: 'channel/1',
    name: 'sample',
    capabilities: {
      inbound: ['text', 'unsupported'],
      outbound: ['text'],
      receipts: ['sent'],
      text: { maxCharacters: 1_000, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: false,
    },
    async verify(request, body) {
      const isGenuine = request.headers.get('x-signature') === (await sign(secret, body));
      return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad signature' };
    },
    async parse(body) {
      return readEvents(body).map(({ id, text }) => ({
        type: 'message',
        key: id,
        id,
        at: 1_700_000_000_000,
        account: 'desk',
        conversation: 'citizen',
        from: { account: 'desk', ids: [{ kind: 'user', value: 'citizen' }] },
        parts: [
          text === undefined
            ? { type: 'unsupported', providerType: 'new' }
            : { type: 'text', text },
        ],
      }));
    },
    async send({ content, key }, { fetch, signal, now }) {
      if (content.type !== 'text') throw new ChannelError({ class: 'invalid' }, 'text only');
      const url = 'https://provider.example/messages';
      const response = await fetch(url, { method: 'POST', body: content.text, signal }).catch(
        () => {
          throw new ChannelError(
            { class: 'retryable', outcomeUnknown: true },
            'the network failed',
          );
        },
      );
      if (response.status === 401) throw new ChannelError({ class: 'auth' }, 'refused');
      return { ids: [key], status: 'sent', at: now() };
    },
  };
}

/** Everything that the suite must know of it. */
export const sampleConformance: ChannelConformance = {
  name: 'sample',
  create: sampleChannel,
  secrets: [secret],
  fixtures: {
    message: ({ n, text }) => JSON.stringify([{ id: `m${n}`, text }]),
    unknown: JSON.stringify([{ id: 'u1', picture: true }]),
    others: {
      batch: JSON.stringify([
        { id: 'b1', text: 'a' },
        { id: 'b2', text: 'b' },
      ]),
    },
    signed: signedWith(secret),
    foreign: signedWith('another secret'),
    unsigned: (body, base) => new Request(base, { method: 'POST', body }),
  },
  send: {
    to: { account: 'desk', ids: [{ kind: 'user', value: 'citizen' }] },
    conversation: 'citizen',
    accepts: () => new Response('ok'),
    failures: [
      { name: 'wrong token', answer: () => new Response(null, { status: 401 }), class: 'auth' },
    ],
  },
};

function signedWith(key: string): DeliveryRequest {
  return async (body, base) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const headers = { 'x-signature': await sign(key, bytes) };
    return new Request(base, { method: 'POST', body, headers });
  };
}

/** Good enough for a sample: nobody attacks it. */
async function sign(key: string, body: Uint8Array): Promise<string> {
  const bytes = new Uint8Array([...new TextEncoder().encode(key), ...body]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

function readEvents(body: Uint8Array): readonly { id: string; text?: string }[] {
  let events: unknown;
  try {
    events = JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new InputError('no JSON', [], { cause });
  }
  if (!Array.isArray(events)) throw new InputError('no list');
  return events;
}

/** An adapter's events, each changed by a test. */
export function withEvents(
  channel: Channel,
  change: (event: InboundEvent, index: number) => object,
): Channel {
  return {
    ...channel,
    async parse(...args) {
      return (await channel.parse(...args)).map(change) as InboundEvent[];
    },
  };
}
