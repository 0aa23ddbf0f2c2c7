import { ChannelError } from '@aduan/core';
import type { Content, OutboundMessage } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { describe, expect, it } from 'vitest';
import { whatsappChannel } from '../src/index.js';
import type { WhatsappOptions } from '../src/options.js';
import { graph } from './graph.js';
import { bsuid, digits, options } from './webhook-requests.js';

const to: OutboundMessage['to'] = {
  account: options.phoneNumberId,
  ids: [{ kind: 'phone', value: `+${digits(1)}` }],
};
const outbound = (content: Content, more: Partial<OutboundMessage> = {}): OutboundMessage => ({
  to,
  conversation: digits(1),
  key: '019ceb0c-2f00-7000-8000-00000000abcd',
  content,
  lastInboundAt: fakeNow,
  ...more,
});

/** Sends one message. @returns its requests, and the body of the last one */
async function sent(message: OutboundMessage, given: WhatsappOptions = options) {
  const requests: Request[] = [];
  const answer = graph(null, given);
  const context = fakeChannelContext({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return answer(request);
    },
  });
  await context.files.put('sample', new Uint8Array([1, 2]), { mime: 'image/png' });
  const receipt = await whatsappChannel(given).send(message, context);
  const body: unknown = await requests.at(-1)?.clone().json();
  return { receipt, requests, body };
}

it('marks a message as read and shows that somebody writes, in one request', async () => {
  const requests: Request[] = [];
  const context = fakeChannelContext({
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return Response.json({ success: true });
    },
  });
  const progressSignal = { to, conversation: digits(1), id: 'wamid.m1' };
  await whatsappChannel(options).signalProgress?.(progressSignal, context);
  const bodies = await Promise.all(requests.map((request) => request.json()));
  expect(bodies).toEqual([
    {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.m1',
      typing_indicator: { type: 'text' },
    },
  ]);
});

type Client = WhatsAppClient['messages'];

/** What the builders of kapso make of the same. */
async function theirs(send: (messages: Client) => Promise<unknown>): Promise<object> {
  const bodies: object[] = [];
  const client = new WhatsAppClient({
    accessToken: 'x',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      bodies.push((await request.clone().json()) as object);
      return graph(null, { accessToken: 'x', apiVersion: 'v23.0' })(request);
    },
  });
  await send(client.messages);
  return bodies[0] ?? {};
}

const target = { phoneNumberId: options.phoneNumberId, to: digits(1) };
const choices = [
  { id: 'yes', title: 'Sudah' },
  { id: 'no', title: 'Belum' },
];
const media = { ref: 'blob:sample', kind: 'image', mime: 'image/png', name: 'bukti.png' } as const;

describe('a message for the Cloud API', () => {
  it.each<[string, Content, (messages: Client) => Promise<unknown>]>([
    [
      'text',
      { type: 'text', text: 'Halo' },
      (kapso) => kapso.sendText({ ...target, body: 'Halo' }),
    ],
    [
      'two choices',
      { type: 'choices', text: 'Sudah selesai?', choices },
      (kapso) =>
        kapso.sendInteractiveButtons({ ...target, bodyText: 'Sudah selesai?', buttons: choices }),
    ],
    [
      'four choices',
      {
        type: 'choices',
        text: 'Pilih',
        choices: [
          ...choices,
          { id: '3', title: 'Tiga', description: 'Dst.' },
          { id: '4', title: 'Empat' },
        ],
      },
      (kapso) =>
        kapso.sendInteractiveList({
          ...target,
          bodyText: 'Pilih',
          buttonText: 'Pilih',
          sections: [
            {
              rows: [
                ...choices,
                { id: '3', title: 'Tiga', description: 'Dst.' },
                { id: '4', title: 'Empat' },
              ],
            },
          ],
        }),
    ],
    [
      'a template',
      {
        type: 'template',
        name: 'aduan_message',
        language: 'id',
        params: { '1': 'Sudah\ndibayar' },
      },
      (kapso) =>
        kapso.sendTemplate({
          ...target,
          template: {
            name: 'aduan_message',
            language: { code: 'id' },
            components: [{ type: 'body', parameters: [{ type: 'text', text: 'Sudah dibayar' }] }],
          },
        }),
    ],
    [
      'a template with names',
      { type: 'template', name: 'kabar', language: 'en', params: { number: 'ADU-1' } },
      (kapso) =>
        kapso.sendTemplate({
          ...target,
          template: {
            name: 'kabar',
            language: { code: 'en' },
            components: [
              {
                type: 'body',
                parameters: [{ type: 'text', parameterName: 'number', text: 'ADU-1' }],
              },
            ],
          },
        }),
    ],
    [
      'a photo',
      { type: 'media', media, caption: 'Bukti' },
      (kapso) => kapso.sendImage({ ...target, image: { id: '990', caption: 'Bukti' } }),
    ],
    [
      'a document',
      { type: 'media', media: { ...media, kind: 'document', name: 'surat.pdf' } },
      (kapso) => kapso.sendDocument({ ...target, document: { id: '990', filename: 'surat.pdf' } }),
    ],
  ])('of %s is the one that kapso builds', async (_, content, send) => {
    const { body } = await sent(outbound(content));
    const { biz_opaque_callback_data: key, ...ours } = body as Record<string, unknown>;
    expect(key).toBe(outbound(content).key);
    const built = await theirs(send);
    expect(ours).toEqual(built);
  });

  it('shortens the description of a choice at a word, never within a sign', async () => {
    const described = (description: string) => [{ id: '1', title: 'Satu', description }];
    const rowOf = async (description: string) => {
      const content = { type: 'choices', text: 'Pilih', choices: described(description) } as const;
      const { body } = await sent(outbound(content));
      return JSON.stringify(body).match(/"description":"([^"]*)"/)?.[1];
    };
    expect(await rowOf(`${'a'.repeat(60)} ${'b'.repeat(60)}`)).toBe('a'.repeat(60));
    expect(await rowOf(`${'a'.repeat(71)}😀`)).toBe('a'.repeat(71));
    expect(await rowOf('b'.repeat(72))).toBe('b'.repeat(72));
  });

  it('goes to the number of the desk, with its token', async () => {
    const { requests, receipt } = await sent(outbound({ type: 'text', text: 'Halo' }));
    expect(requests.map(({ url }) => url)).toEqual([
      `https://graph.facebook.com/v25.0/${options.phoneNumberId}/messages`,
    ]);
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${options.accessToken}`);
    expect(receipt).toEqual({ ids: ['wamid.out-1'], status: 'accepted', at: expect.any(Number) });
  });

  it('goes to another provider with headers of its own', async () => {
    const { accessToken: _, ...others } = options;
    const { requests } = await sent(outbound({ type: 'media', media }), {
      ...others,
      headers: { 'qiscus-app-id': 'app', 'qiscus-secret-key': 'key' },
      baseUrl: 'https://multichannel.example/whatsapp/v1/app/7',
    });
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/whatsapp/v1/app/7/media',
      '/whatsapp/v1/app/7/messages',
    ]);
    for (const { headers } of requests) {
      expect(headers.get('qiscus-secret-key')).toBe('key');
      expect(headers.has('authorization')).toBe(false);
    }
  });

  it('uploads the bytes of a file before it names it', async () => {
    const { requests } = await sent(outbound({ type: 'media', media }));
    const form = await requests[0]?.formData();
    expect(form?.get('messaging_product')).toBe('whatsapp');
    expect(form?.get('type')).toBe('image/png');
    const file = form?.get('file') as File;
    expect(file.name).toBe('bukti.png');
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2]);
  });

  it('names the person by their business-scoped id, and by their number while it is known', async () => {
    const ids = [{ kind: 'bsuid', value: bsuid(1) }];
    const hidden = await sent(outbound({ type: 'text', text: 'Halo' }, { to: { ...to, ids } }));
    expect(hidden.body).toMatchObject({ recipient: bsuid(1) });
    expect(hidden.body).not.toHaveProperty('to');
    const both = { ...to, ids: [...ids, ...to.ids] };
    const known = await sent(outbound({ type: 'text', text: 'Halo' }, { to: both }));
    expect(known.body).toMatchObject({ recipient: bsuid(1), to: digits(1) });
  });

  it('answers a message of theirs', async () => {
    const { body } = await sent(outbound({ type: 'text', text: 'Halo' }, { replyTo: 'wamid.7' }));
    expect(body).toMatchObject({ context: { message_id: 'wamid.7' } });
  });

  it.each([
    ['nobody', outbound({ type: 'text', text: 'Halo' }, { to: { ...to, ids: [] } }), 'recipient'],
    [
      'a file that is gone',
      outbound({ type: 'media', media: { ...media, ref: 'blob:none' } }),
      'invalid',
    ],
    [
      'a file of somebody else',
      outbound({ type: 'media', media: { ...media, ref: '990' } }),
      'invalid',
    ],
  ] as const)('is not sent to, or with, %s', async (_, message, class_) => {
    const error = await sent(message).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ChannelError);
    expect(error).toMatchObject({ info: { class: class_ } });
  });
});
