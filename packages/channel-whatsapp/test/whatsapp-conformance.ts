import { type ChannelConformance, fakeNow } from '@aduan/testkit';
import { templateFallback, whatsappChannel } from '../src/index.js';
import { webhookPayload } from '../src/msw/webhook-payload.js';
import { expectedMessages } from './expected-messages.js';
import { graph } from './graph.js';
import {
  changedTo,
  deletion,
  everyType,
  message,
  messages,
  options,
  seconds,
  signedWith,
  status,
  statuses,
  textOf,
  valueOfTwo,
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
          ...webhookPayload(),
          entry: [
            ...webhookPayload(
              {
                field: 'messages',
                value: valueOfTwo({ messages: [textOf('b1', 'Satu'), textOf('b2', 'Dua')] }),
              },
              { field: 'messages', value: valueOfTwo({ statuses: [status('o1', 'sent')] }) },
            ).entry,
            ...webhookPayload({
              field: 'messages',
              value: valueOfTwo({ messages: [textOf('b3', 'Tiga')] }),
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
    accepts: graph(),
    failures: [
      { name: 'token over', answer: graph('token-expired'), class: 'auth' },
      { name: 'window closed', answer: graph('window-closed'), class: 'window_closed' },
      {
        name: 'pair rate',
        answer: graph('pair-rate-limited'),
        class: 'rate_limited',
        scope: 'recipient',
        retryAfterMs: 6_000,
      },
      {
        name: 'rate of the number',
        answer: graph('rate-limited'),
        class: 'rate_limited',
        scope: 'account',
      },
      { name: 'not on WhatsApp', answer: graph('unknown-recipient'), class: 'recipient' },
      { name: 'no such template', answer: graph('unknown-template'), class: 'template' },
      { name: 'wrong parameter', answer: graph({ code: 100 }), class: 'invalid' },
      { name: 'account blocked', answer: graph({ code: 131_031, status: 403 }), class: 'blocked' },
      { name: 'transient', answer: graph('server-error'), class: 'retryable' },
      { name: 'down', answer: () => new Response('', { status: 503 }), class: 'retryable' },
      { name: 'gateway', answer: graph('timeout'), class: 'retryable', outcomeUnknown: true },
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
      { name: 'token over', answer: graph('token-expired'), class: 'auth' },
      { name: 'file is gone', answer: graph({ code: 100 }), class: 'invalid' },
    ],
  },
};
