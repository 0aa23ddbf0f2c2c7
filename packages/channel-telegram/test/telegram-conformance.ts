import type { ChannelConformance, SampleWebhook } from '@aduan/testkit';
import type { Update } from '@grammyjs/types';
import { telegramChannel } from '../src/index.js';
import { botApi, methodOf, refuses } from './bot-api.js';
import { expectedMessages } from './expected-messages.js';
import {
  calledWith,
  everySaying,
  group,
  message,
  options,
  press,
  privateChat,
  reaction,
  seconds,
  update,
  user,
} from './updates.js';

type Fields = Omit<Update, 'update_id'>;
const bodyOf = (fields: Fields, id?: number) => JSON.stringify(update(fields, id));
const gives = (fields: Fields, type: SampleWebhook['gives'][number]): SampleWebhook => ({
  body: bodyOf(fields),
  gives: [type],
});

const sayings = Object.entries(everySaying).map(([name, said], index) => {
  const messages = Object.entries(expectedMessages).find(([of]) => of === name)?.[1];
  const delivery = gives({ message: message(100 + index, said) }, 'message');
  return [name, { ...delivery, ...(messages && { messages }) }] as const;
});

/** Everything that the suite of the contract must know of the channel. */
export const telegramConformance: ChannelConformance = {
  name: 'telegram',
  create: () => telegramChannel(options),
  secrets: [options.token, options.token.split(':')[1] ?? '', options.webhookSecret],
  fixtures: {
    message: ({ n, text, person, at }) =>
      bodyOf({ message: message(n, { text }, person, seconds(at)) }, 10 * n + person),
    changed: ({ n, text, person, at }) =>
      bodyOf(
        { edited_message: { ...message(n, { text }, person), edit_date: seconds(at) } },
        10 * n + person + seconds(at),
      ),
    quoting: ({ n, text, person, at, of }) =>
      JSON.stringify({
        update_id: 10 * n + person,
        message: {
          ...message(n, { text }, person, seconds(at)),
          reply_to_message: message(Number(of.split(':')[1]), { text: 'Sudah?' }, person),
        },
      }),
    inGroup: ({ n, text, person, at }) =>
      bodyOf(
        { message: { ...message(n, { text }, person, seconds(at)), chat: group } },
        20 * n + person,
      ),
    unknown: JSON.stringify({
      update_id: 999_999,
      message: { ...message(99, {}), hologram: { id: '1' } },
    }),
    others: {
      ...Object.fromEntries(sayings),
      edit: gives(
        {
          edited_message: {
            ...message(1, { text: 'Gerai tutup sejak Senin' }),
            edit_date: seconds(Date.UTC(2026, 2, 14)),
          },
        },
        'message',
      ),
      group: gives({ message: { ...message(300, { text: 'Halo' }), chat: group } }, 'message'),
      reply: {
        body: JSON.stringify({
          update_id: 879_999,
          message: {
            ...message(303, { text: 'Sudah' }),
            reply_to_message: message(90, { text: 'Sudah?' }),
          },
        }),
        gives: ['message'],
        messages: [
          { parts: [{ type: 'text', text: 'Sudah' }], replyTo: `${privateChat(1).id}:90` },
        ],
      },
      press: {
        ...gives(press('q1', 'yes'), 'message'),
        timeless: true,
        messages: [{ parts: [{ type: 'choice', id: 'yes', title: 'Ya', source: 'button' }] }],
      },
      reaction: gives(reaction('👍'), 'reaction'),
      unreaction: gives(
        { message_reaction: { ...reaction(null).message_reaction, message_id: 91 } },
        'reaction',
      ),
      start: gives({ message: message(301, { text: '/start' }) }, 'account'),
      blocked: gives(
        {
          my_chat_member: {
            chat: message(1, {}).chat,
            from: user(1),
            date: 1_773_453_600,
            old_chat_member: { status: 'member', user: user(9) },
            new_chat_member: { status: 'kicked', user: user(9), until_date: 0 },
          },
        },
        'account',
      ),
      migration: gives(
        { message: { ...message(302, { migrate_to_chat_id: -1_009 }), chat: group } },
        'account',
      ),
    },
    signed: calledWith(options.webhookSecret),
    foreign: calledWith('a_secret-of-somebody-else'),
    unsigned: calledWith(null),
  },
  send: {
    accepts: botApi(),
    failures: [
      { name: 'token over', answer: botApi('token-expired'), class: 'auth' },
      { name: 'no such token', answer: refuses(404, 'Not Found'), class: 'auth' },
      {
        name: 'blocked by the user',
        answer: botApi('blocked'),
        class: 'recipient',
      },
      {
        name: 'never started',
        answer: refuses(403, "Forbidden: bot can't initiate conversation with a user"),
        class: 'recipient',
      },
      {
        name: 'no such chat',
        answer: botApi('unknown-recipient'),
        class: 'recipient',
      },
      {
        name: 'too fast',
        answer: botApi('rate-limited'),
        class: 'rate_limited',
        scope: 'account',
        retryAfterMs: 9_000,
      },
      {
        name: 'wrong parameter',
        answer: refuses(400, 'Bad Request: message text is empty'),
        class: 'invalid',
      },
      {
        name: 'group moved',
        answer: refuses(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
          migrate_to_chat_id: -1_009,
        }),
        class: 'retryable',
      },
      { name: 'too large', answer: refuses(413, 'Request Entity Too Large'), class: 'invalid' },
      { name: 'failing', answer: botApi('server-error'), class: 'retryable' },
      {
        name: 'gateway',
        answer: botApi('timeout'),
        class: 'retryable',
        outcomeUnknown: true,
      },
    ],
  },
  media: {
    serves: (request) =>
      methodOf(request) === 'getFile'
        ? Response.json({ ok: true, result: { file_id: 'f', file_path: 'photos/file_1.jpg' } })
        : new Response(new Uint8Array([1, 2, 3])),
    bytes: new Uint8Array([1, 2, 3]),
    mime: 'image/jpeg',
    failures: [
      { name: 'token over', answer: botApi('token-expired'), class: 'auth' },
      {
        name: 'too large',
        answer: refuses(400, 'Bad Request: file is too big'),
        class: 'invalid',
      },
      {
        name: 'not there yet',
        answer: refuses(400, 'Bad Request: wrong file_id or the file is temporarily unavailable'),
        class: 'retryable',
      },
    ],
  },
  skip: [
    {
      test: 'a body changed after it was signed is refused',
      reason: 'Telegram signs no body: it sends a secret along',
    },
    {
      test: 'the fixtures show a batch',
      reason: 'a call of the webhook holds one update; what is polled is tried in poll.test.ts',
    },
  ],
};
