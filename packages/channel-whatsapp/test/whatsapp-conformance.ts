import { type ChannelConformance, fakeNow } from '@aduan/testkit';
import { templateFallback, whatsappChannel } from '../src/index.js';
import { expectedMessages } from './expected-messages.js';
import { graphError, graphTakes, refuses } from './graph.js';
import {
  changedTo,
  changeValue,
  deletion,
  envelope,
  everyType,
  message,
  messages,
  options,
  seconds,
  signedWith,
  status,
  statuses,
  textOf,
} from './webhook-requests.js';

const { text, reaction, unreaction, system, newId, revoke, ...others } = everyType;

/** Everything that the suite of the contract must know of the channel. */
export const whatsappConformance: ChannelConformance = {
  name: 'whatsapp',
  create: () => whatsappChannel({ ...options, templateFallback: templateFallback('id') }),
  secrets: [options.accessToken, options.appSecret, options.verifyToken],
  fixtures: {
    message: ({ n, text: body, person, at }) =>
      messages(textOf(`m${n}-${person}`, body, person, seconds(at))),
    changed: ({ n, text: body, person, at }) =>
      messages(changedTo(`m${n}-${person}`, body, person, seconds(at))),
    quoting: ({ n, text: body, person, at, of: id }) =>
      messages({ ...textOf(`q${n}-${person}`, body, person, seconds(at)), context: { id } }),
    deleted: ({ n, person, at }) => messages(deletion(`m${n}-${person}`, person, seconds(at))),
    unknown: messages(message('new', { type: 'hologram', hologram: { id: '1' } })),
    others: {
      ...Object.fromEntries(
        Object.entries(others).map(([name, each]) => [
          name,
          {
            body: messages(each),
            gives: ['message'] as const,
            ...(expectedMessages[name] && { messages: expectedMessages[name] }),
          },
        ]),
      ),
      reply: {
        body: messages({ ...textOf('re', 'Sudah'), context: { id: 'wamid.o1', from: '1' } }),
        gives: ['message'],
        messages: [{ parts: [{ type: 'text', text: 'Sudah' }], replyTo: 'wamid.o1' }],
      },
      reactions: {
        body: messages(reaction ?? {}, unreaction ?? {}),
        gives: ['reaction', 'reaction'],
      },
      'deleted message': { body: messages(revoke ?? {}), gives: ['deleted'] },
      'new number': { body: messages(system ?? {}), gives: ['identity'] },
      'new id': { body: messages(newId ?? {}), gives: ['identity'] },
      'phone only': {
        body: messages({ ...textOf('p', 'Halo'), from_user_id: undefined }),
        gives: ['message'],
      },
      'without a phone': {
        body: messages({ ...textOf('np', 'Halo'), from: undefined }),
        gives: ['message'],
      },
      batch: {
        body: JSON.stringify({
          ...envelope(),
          entry: [
            ...envelope(
              {
                field: 'messages',
                value: changeValue({ messages: [textOf('b1', 'Satu'), textOf('b2', 'Dua')] }),
              },
              { field: 'messages', value: changeValue({ statuses: [status('o1', 'sent')] }) },
            ).entry,
            ...envelope({
              field: 'messages',
              value: changeValue({ messages: [textOf('b3', 'Tiga')] }),
            }).entry,
          ],
        }),
        gives: ['message', 'message', 'receipt', 'message'],
      },
      receipts: {
        body: statuses(
          status('o1', 'delivered', { pricing: { category: 'utility', billable: true } }),
          status('o1', 'read'),
          status('o1', 'played'),
          status('o2', 'failed', { errors: [{ code: 131_026, title: 'Undeliverable' }] }),
        ),
        gives: ['receipt', 'receipt', 'receipt', 'receipt'],
      },
      template: {
        body: JSON.stringify({
          object: 'whatsapp_business_account',
          entry: [
            {
              id: '102290129340398',
              time: Number(seconds(fakeNow)),
              changes: [{ field: 'message_template_status_update', value: { event: 'APPROVED' } }],
            },
          ],
        }),
        gives: ['account'],
      },
    },
    many: (updates) =>
      messages(...Array.from({ length: updates }, (_, n) => textOf(`many-${n}`, 'Halo'))),
    nothing: { ping: JSON.stringify({ object: 'whatsapp_business_account', entry: [] }) },
    signed: signedWith(options.appSecret),
    foreign: signedWith('a secret of another app'),
    unsigned: (body, url) => new Request(url, { method: 'POST', body }),
  },
  send: {
    accepts: graphTakes,
    failures: [
      { name: 'token over', answer: refuses(401, 190), class: 'auth' },
      { name: 'window closed', answer: refuses(400, 131_047), class: 'window_closed' },
      {
        name: 'pair rate',
        answer: refuses(400, 131_056),
        class: 'rate_limited',
        scope: 'recipient',
        retryAfterMs: 6_000,
      },
      {
        name: 'rate of the number',
        answer: refuses(400, 130_429),
        class: 'rate_limited',
        scope: 'account',
      },
      { name: 'not on WhatsApp', answer: refuses(400, 131_026), class: 'recipient' },
      { name: 'no such template', answer: refuses(404, 132_001), class: 'template' },
      { name: 'wrong parameter', answer: refuses(400, 100), class: 'invalid' },
      { name: 'account blocked', answer: refuses(403, 131_031), class: 'blocked' },
      { name: 'transient', answer: () => graphError(500, 131_000), class: 'retryable' },
      { name: 'down', answer: () => new Response('', { status: 503 }), class: 'retryable' },
      {
        name: 'gateway',
        answer: () => new Response('', { status: 504 }),
        class: 'retryable',
        outcomeUnknown: true,
      },
    ],
  },
  media: {
    serves: (request) =>
      new URL(request.url).hostname === 'graph.facebook.com'
        ? Response.json({
            id: decodeURIComponent(request.url.split('/').at(-1) ?? ''),
            url: 'https://lookaside.fbsbx.com/1',
            mime_type: 'image/jpeg',
          })
        : new Response(new Uint8Array([1, 2, 3])),
    bytes: new Uint8Array([1, 2, 3]),
    mime: 'image/jpeg',
    failures: [
      { name: 'token over', answer: refuses(401, 190), class: 'auth' },
      { name: 'file is gone', answer: refuses(400, 100), class: 'invalid' },
    ],
  },
};
