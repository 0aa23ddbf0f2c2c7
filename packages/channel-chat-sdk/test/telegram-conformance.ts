import type { ChannelConformance } from '@aduan/testkit';
import { type ChatAdapter, type ChatSdkOptions, chatSdkChannel } from '../src/index.js';
import { overNetwork, telegramAdapter, telegramSecrets } from './adapters.js';
import { calledWith, message, refuses, takes, update, user } from './telegram-webhooks.js';

const group = { id: -5, type: 'group', title: 'Desa' };

/** The adapter of the SDK for Telegram, with what it can do. */
export const telegramOptions = (
  change: (adapter: ChatAdapter) => ChatAdapter = (adapter) => adapter,
): ChatSdkOptions => ({
  adapter: change(overNetwork(telegramAdapter)),
  capabilities: {
    inbound: ['text', 'media', 'choice', 'unsupported', 'edit', 'reaction'],
    outbound: ['text', 'media', 'choices'],
    text: { maxCharacters: 4_000, captionMax: 1_000, markdown: false },
    choices: { max: 8, titleMax: 20 },
    rate: [{ scope: 'account', perMs: 1_000, max: 30 }],
  },
});

/** Everything that the suite of the contract must know of the bridge, tried with that adapter. */
export const telegramConformance: ChannelConformance = {
  name: 'telegram of the Chat SDK',
  create: () => chatSdkChannel(telegramOptions()),
  secrets: Object.values(telegramSecrets),
  fixtures: {
    message: ({ n, text, person, at }) =>
      update(10 * n + person, { message: message(n, { text }, person, at) }),
    changed: ({ n, text, person, at }) =>
      update(10 * n + person + at / 1_000, {
        edited_message: { ...message(n, { text }, person), edit_date: at / 1_000 },
      }),
    quoting: ({ n, text, person, at, of }) =>
      update(10 * n + person, {
        message: {
          ...message(n, { text }, person, at),
          reply_to_message: message(Number(of.split(':')[1]), { text: 'Sudah?' }, person),
        },
      }),
    inGroup: ({ n, text, person, at }) =>
      update(10 * n + person, { message: { ...message(n, { text }, person, at), chat: group } }),
    unknown: update(900, { message: message(90, { hologram: { id: '1' } }) }),
    others: {
      photo: {
        body: update(901, {
          message: message(91, {
            caption: 'Bukti',
            photo: [{ file_id: 'f1', file_unique_id: 'u1', width: 9, height: 9, file_size: 3 }],
          }),
        }),
        gives: ['message'],
        messages: [
          {
            parts: [
              { type: 'text', text: 'Bukti' },
              { type: 'media', media: { kind: 'image', bytes: 3 } },
            ],
          },
        ],
      },
      edit: {
        body: update(902, {
          edited_message: {
            ...message(1, { text: 'Gerai tutup sejak Senin' }),
            edit_date: 1_773_453_600,
          },
        }),
        gives: ['message'],
      },
      press: {
        body: update(903, {
          callback_query: {
            id: 'q1',
            from: user(1),
            message: message(93, { text: 'Sudah?' }),
            chat_instance: '1',
            data: 'chat:{"a":"yes","v":"Sudah"}',
          },
        }),
        gives: ['message'],
        messages: [{ parts: [{ type: 'choice', id: 'yes', title: 'Sudah', source: 'button' }] }],
        timeless: true,
      },
      reaction: {
        body: update(904, {
          message_reaction: {
            chat: message(1, {}).chat,
            message_id: 94,
            user: user(1),
            date: 1_773_453_600,
            old_reaction: [],
            new_reaction: [{ type: 'emoji', emoji: '👍' }],
          },
        }),
        gives: ['reaction'],
        timeless: true,
      },
      command: {
        body: update(905, {
          message: message(95, {
            text: '/status ADU-1',
            entities: [{ type: 'bot_command', offset: 0, length: 7 }],
          }),
        }),
        gives: ['message'],
        timeless: true,
      },
      'what the adapter passes over': {
        body: update(906, { poll: { id: '1', question: 'Setuju?' } }),
        gives: ['account'],
        timeless: true,
      },
      group: {
        body: update(907, {
          message: { ...message(97, { text: 'Halo' }), chat: group },
        }),
        gives: ['message'],
      },
    },
    signed: calledWith(telegramSecrets.secretToken),
    foreign: calledWith('a_secret-of-somebody-else'),
    unsigned: calledWith(null),
  },
  send: {
    accepts: takes,
    failures: [
      { name: 'token over', answer: refuses(401, 'Unauthorized'), class: 'auth' },
      {
        name: 'blocked by the user',
        answer: refuses(403, 'Forbidden: bot was blocked by the user'),
        class: 'recipient',
      },
      {
        name: 'too fast',
        answer: refuses(429, 'Too Many Requests', { retry_after: 7 }),
        class: 'rate_limited',
        scope: 'account',
        retryAfterMs: 7_000,
      },
      { name: 'wrong', answer: refuses(400, 'Bad Request: text is empty'), class: 'invalid' },
      { name: 'down', answer: refuses(500, 'Internal'), class: 'retryable', outcomeUnknown: true },
    ],
  },
  media: {
    serves: (request) =>
      request.url.endsWith('/getFile')
        ? Response.json({ ok: true, result: { file_id: 'f1', file_path: 'photos/1.jpg' } })
        : new Response(new Uint8Array([1, 2, 3])),
    bytes: new Uint8Array([1, 2, 3]),
    mime: 'image/jpeg',
    failures: [{ name: 'token over', answer: refuses(401, 'Unauthorized'), class: 'auth' }],
  },
  skip: [
    {
      test: 'attend asks the provider once, and throws nothing but ChannelError',
      reason: 'the tests answer for Telegram that somebody types, beside the desk',
    },
    {
      test: 'a body changed after it was signed is refused',
      reason: 'Telegram signs no body: it sends a secret along',
    },
    {
      test: 'the fixtures show a batch',
      reason: 'a call of the webhook holds one update; the batches of WhatsApp are tried',
    },
  ],
};
