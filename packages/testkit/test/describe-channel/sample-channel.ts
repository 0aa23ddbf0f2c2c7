import { type Channel, ChannelError, InputError } from '@aduan/core';
import {
  type ChannelContext,
  type InboundEvent,
  mapInBatches,
  type OutboundMessage,
} from '@aduan/core/channel';

/** Signs deliveries. */
export const secret = 'the secret of the sample';
/** Opens the provider. */
export const token = 'the token of the sample';

const url = 'https://provider.example';
const headers = { authorization: `Bearer ${token}` };
const toleranceMs = 300_000;

/** What the invented provider delivers: a list of these. */
export interface SampleEvent {
  readonly id: string;
  readonly from: string;
  /** Epoch ms. */
  readonly at: number;
  readonly text?: string;
  readonly photo?: string;
  /** Name and bytes of the photo. */
  readonly file?: { readonly name: string; readonly bytes: number };
  /** The message that it answers. */
  readonly answers?: string;
  /** That it was delivered before. */
  readonly again?: true;
  readonly state?: 'delivered';
  /** The message that it changes. */
  readonly changes?: string;
  /** The message that it deletes. */
  readonly deletes?: string;
  /** Where it was written, when others read it. */
  readonly group?: string;
}

/** A channel that keeps the contract, as small as it can be. */
export function sampleChannel(): Channel {
  return {
    contract: 'channel/1',
    name: 'sample',
    capabilities: {
      inbound: ['text', 'media', 'unsupported', 'edit', 'delete'],
      outbound: ['text'],
      progressSignal: ['read'],
      receipts: ['sent', 'delivered'],
      text: { maxCharacters: 1_000, markdown: false },
      choices: false,
      media: { image: { maxBytes: 1_000 } },
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: true,
    },
    async verify(request, body, { now }) {
      const { time, signature } = signatureOf(request);
      const isGenuine = signature === (await sign(secret, time, body));
      const isFresh = Math.abs(Number(time) - now()) < toleranceMs;
      return isGenuine && isFresh ? { ok: true } : refusal;
    },
    async parse(body) {
      return mapInBatches(readEvents(body), inboundEvent);
    },
    async send({ to, content, key }, { fetch, signal, now }) {
      if (content.type !== 'text') throw new ChannelError({ class: 'invalid' }, 'text only');
      const [{ value } = { value: '' }] = to.ids;
      const response = await ask(fetch, `${url}/messages`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': key },
        body: JSON.stringify({ to: value, text: content.text }),
        signal,
      });
      return { ids: [await response.text()], status: 'sent', at: now() };
    },
    async signalProgress({ id }, { fetch, signal }) {
      const body = JSON.stringify({ read: id });
      await ask(fetch, `${url}/marks`, { method: 'POST', headers, body, signal });
    },
    async fetchMedia({ ref }, { fetch, signal }) {
      const response = await ask(fetch, `${url}/files/${ref}`, { headers, signal });
      if (!response.body) throw new ChannelError({ class: 'invalid' }, 'no file');
      return { body: response.body, mime: response.headers.get('content-type') ?? '' };
    },
  };
}

/** The verdict over everything that is not genuine. */
export const refusal = { ok: false, status: 401, reason: 'bad signature' } as const;

/** What stands in the header `x-signature: t=…,v=…`. */
export function signatureOf(request: Request): { time: string; signature: string } {
  const header = request.headers.get('x-signature') ?? '';
  const [, time = '', signature = ''] = /^t=(\d+),v=(.+)$/.exec(header) ?? [];
  return { time, signature };
}

/** Good enough for a sample: nobody attacks it. */
export async function sign(key: string, time: string, body: Uint8Array): Promise<string> {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${key}.${time}.`), ...body]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** The list in a delivery. */
export function readEvents(body: Uint8Array): readonly SampleEvent[] {
  let events: unknown;
  try {
    events = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new InputError('no JSON');
  }
  if (!Array.isArray(events)) throw new InputError('no list');
  return events;
}

export function inboundEvent(event: SampleEvent): InboundEvent {
  const { id, from, at, text, photo, file, answers, state, changes, deletes, group } = event;
  const conversation = group === undefined ? from : `${group} ${from}`;
  const base = { at, account: 'desk', conversation };
  if (state) return { ...base, type: 'receipt', key: `${id}:${state}`, id, status: state };
  if (deletes) return { ...base, type: 'deleted', key: id, id: deletes };
  const unsupported = { type: 'unsupported', providerType: 'new' } as const;
  const media = { type: 'media', media: { ref: photo ?? '', kind: 'image', ...file } } as const;
  const known = text === undefined ? unsupported : ({ type: 'text', text } as const);
  return {
    ...base,
    type: 'message',
    key: id,
    id: changes ?? id,
    ...(changes !== undefined && { edited: true }),
    ...(answers !== undefined && { replyTo: answers }),
    from: { account: 'desk', ids: [{ kind: 'phone', value: from }] },
    parts: [photo === undefined ? known : media],
  };
}

async function ask(
  fetch: ChannelContext['fetch'],
  address: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(address, init).catch(() => {
    throw new ChannelError({ class: 'retryable' }, 'the network failed');
  });
  if (response.ok) return response;
  const info = { class: response.status === 401 ? 'auth' : 'retryable' } as const;
  throw new ChannelError(info, `the provider answered ${response.status}`);
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

/** An adapter whose way of sending is changed by a test. */
export function withSend(
  channel: Channel,
  send: (
    message: OutboundMessage,
    context: ChannelContext,
    good: Channel['send'],
  ) => ReturnType<Channel['send']>,
): Channel {
  return { ...channel, send: (message, context) => send(message, context, channel.send) };
}
