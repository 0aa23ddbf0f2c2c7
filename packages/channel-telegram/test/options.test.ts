import { InputError } from '@aduan/core';
import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { botApi, fieldsOf, methodOf, refusal } from './bot-api.js';
import { options } from './updates.js';

const webhookUrl = 'https://desk.example/aduan/telegram';

it.each([
  ['token', { token: '' }],
  ['token', { token: 'AA-without-its-number' }],
  ['webhookSecret', { webhookSecret: '' }],
  ['webhookSecret', { webhookSecret: 'with blanks' }],
  ['webhookUrl', { webhookUrl: 'http://desk.example/aduan/telegram' }],
])('is not made with a wrong %s: %o', (name, wrong) => {
  const making = () => telegramChannel({ ...options, ...wrong });
  expect(making).toThrow(InputError);
  expect(making).toThrow(new RegExp(`cannot use its ${name}\\.`));
});

it('says how its news come', () => {
  expect(telegramChannel(options)).toMatchObject({ capabilities: { transport: 'webhook' } });
  expect(telegramChannel(options).poll).toBeUndefined();
  const { token } = options;
  const polling = telegramChannel({ token, polling: true });
  expect(polling).toMatchObject({ capabilities: { transport: 'poll' } });
  expect(polling.start).toBeUndefined();
});

it('takes no delivery at all when it polls', async () => {
  const polling = telegramChannel({ token: options.token, polling: true });
  const headers = { 'x-telegram-bot-api-secret-token': '' };
  const request = new Request(webhookUrl, { method: 'POST', body: '{"update_id":1}', headers });
  expect(await polling.verify(request, new Uint8Array(), fakeChannelContext())).toMatchObject({
    ok: false,
    status: 404,
  });
});

describe('the address of the desk', () => {
  const starting = async (answer: (request: Request) => Response | Promise<Response>) => {
    const calls: Request[] = [];
    const fetchLike: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      calls.push(request.clone());
      return answer(request);
    };
    const context = fakeChannelContext({ fetch: fetchLike });
    await telegramChannel({ ...options, webhookUrl }).start?.(context);
    return { calls, context };
  };

  it('is told to Telegram at the start, with the secret and the kinds that are wanted', async () => {
    const { calls } = await starting(botApi());
    expect(calls.map(methodOf)).toEqual(['setWebhook']);
    expect(await Promise.all(calls.map(fieldsOf))).toEqual([
      {
        url: webhookUrl,
        secret_token: options.webhookSecret,
        allowed_updates: [
          'message',
          'edited_message',
          'callback_query',
          'message_reaction',
          'my_chat_member',
        ],
      },
    ]);
  });

  it('that cannot be told keeps no desk from starting', async () => {
    const { context } = await starting(() => refusal(429, 'Too Many Requests'));
    expect(context.logEntries).toEqual([
      {
        level: 'error',
        event: 'telegram.webhook-not-set',
        data: { code: 'channel-rate-limited' },
      },
    ]);
  });

  it('is not told when the host does it', () => {
    expect(telegramChannel(options).start).toBeUndefined();
  });
});
