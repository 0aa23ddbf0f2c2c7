import type { Content, OutboundMessage } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import type { Opts } from '@grammyjs/types';
import { describe, expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { sendRequest } from '../src/send/send-request.js';
import { botApi, fieldsOf, methodOf, refusal } from './bot-api.js';
import { account, options } from './updates.js';

const channel = telegramChannel(options);
type Answer = (request: Request) => Response | Promise<Response>;

/** A bot whose server answers as the test says. */
function bot(answer: Answer = botApi()) {
  const calls: Request[] = [];
  const state = { answer };
  const fetchLike: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push(request.clone());
    return state.answer(request);
  };
  const context = fakeChannelContext({ fetch: fetchLike });
  const send = (content: Content, more: Partial<OutboundMessage> = {}) =>
    channel.send(
      {
        to: { account, ids: [{ kind: 'user', value: '7000000001' }] },
        conversation: '7000000001',
        key: 'k-1',
        content,
        lastInboundAt: null,
        ...more,
      },
      context,
    );
  const said = () => Promise.all(calls.map((call) => fieldsOf(call.clone())));
  return { calls, context, send, said, state };
}

const text = (said: string) => ({ type: 'text', text: said }) as const;

it('shows that it writes, in the chat of the citizen', async () => {
  const { calls, context, said } = bot();
  const to = { account, ids: [{ kind: 'user', value: '7000000001' }] };
  await channel.signalProgress?.({ to, conversation: '7000000001', id: '7000000001:1' }, context);
  expect(calls.map(methodOf)).toEqual(['sendChatAction']);
  expect(await said()).toEqual([{ chat_id: 7_000_000_001, action: 'typing' }]);
});

describe('an answer', () => {
  it('is a message of the bot, as it stands: nothing in it is markup', async () => {
    const { calls, send, said } = bot();
    const receipt = await send(text('*Sudah* <b>dibuka</b> https://desa.example'));
    expect(calls.map(({ url }) => url)).toEqual([
      `https://api.telegram.org/bot${options.token}/sendMessage`,
    ]);
    expect(await said()).toEqual([
      {
        chat_id: 7_000_000_001,
        text: '*Sudah* <b>dibuka</b> https://desa.example',
        link_preview_options: { is_disabled: true },
      },
    ]);
    expect(receipt).toEqual({ ids: ['7000000001:77'], status: 'sent', at: fakeNow });
  });

  it('answers a message of the same chat, and goes out though that one is gone', async () => {
    const { send, said } = bot();
    await send(text('Sudah'), { replyTo: '7000000001:5' });
    await send(text('Sudah'), { replyTo: '-5001:5' });
    expect(await said()).toMatchObject([
      { reply_parameters: { message_id: 5, allow_sending_without_reply: true } },
      expect.not.objectContaining({ reply_parameters: expect.anything() }),
    ]);
  });

  it('with choices has a button for each, and says what they mean', async () => {
    const { send, said } = bot();
    const choices = [
      { id: 'loan', title: 'Pinjaman', description: 'macet atau ditolak' },
      { id: 'other', title: 'Lainnya' },
    ];
    await send({ type: 'choices', text: 'Tentang apa?', choices });
    expect(await said()).toMatchObject([
      {
        text: 'Tentang apa?\nPinjaman: macet atau ditolak',
        reply_markup: {
          inline_keyboard: [
            [{ text: 'Pinjaman', callback_data: 'loan' }],
            [{ text: 'Lainnya', callback_data: 'other' }],
          ],
        },
      },
    ]);
  });

  it.each([
    ['image', 'image/jpeg', 'sendPhoto', 'photo'],
    ['image', 'image/gif', 'sendDocument', 'document'],
    ['audio', 'audio/ogg; codecs=opus', 'sendVoice', 'voice'],
    ['audio', 'audio/mpeg', 'sendAudio', 'audio'],
    ['audio', 'audio/wav', 'sendDocument', 'document'],
    ['video', 'video/mp4', 'sendVideo', 'video'],
    ['video', 'video/webm', 'sendDocument', 'document'],
    ['document', 'application/pdf', 'sendDocument', 'document'],
  ] as const)('with a file (%s, %s) is sent by %s', async (kind, mime, method, field) => {
    const { calls, context, send, said } = bot();
    await context.files.put('f', new Uint8Array([1, 2, 3]), { mime });
    const media = { ref: 'blob:f', kind, mime, name: 'bukti' } as const;
    await send({ type: 'media', media, caption: 'Bukti' }, { replyTo: '7000000001:5' });
    expect(calls.map(methodOf)).toEqual([method]);
    const [fields] = await said();
    expect(fields).toMatchObject({ chat_id: '7000000001', caption: 'Bukti' });
    expect(JSON.parse(String(fields?.reply_parameters))).toMatchObject({ message_id: 5 });
    const file = fields?.[field];
    expect(file instanceof File && [file.name, file.size]).toEqual(['bukti', 3]);
  });

  it('with a file that the desk does not keep is not sent', async () => {
    const { calls, send } = bot();
    const media = { ref: 'blob:none', kind: 'image' } as const;
    await expect(send({ type: 'media', media })).rejects.toMatchObject({
      info: { class: 'invalid' },
    });
    expect(calls).toEqual([]);
  });

  it.each([
    { kind: 'phone', value: '+62811' },
    { kind: 'user', value: 'budi' },
  ])('goes to nobody whom Telegram does not know: $value', async (id) => {
    const { calls, send } = bot();
    const to = { account, ids: [id] };
    await expect(send(text('Halo'), { to })).rejects.toMatchObject({
      info: { class: 'recipient' },
    });
    expect(calls).toEqual([]);
  });
});

it('has the bodies that the types of Telegram ask for', async () => {
  const { files } = fakeChannelContext();
  const choices = [{ id: 'yes', title: 'Ya' }];
  const { body } = await sendRequest(
    { content: { type: 'choices', text: 'Sudah?', choices }, replyTo: '1:2' },
    1,
    files,
  );
  // Each field by its name: what Telegram does not know does not compile.
  const known: Required<
    Pick<
      Opts<File>['sendMessage'],
      'chat_id' | 'text' | 'reply_markup' | 'reply_parameters' | 'link_preview_options'
    >
  > = {
    chat_id: 1,
    text: 'Sudah?',
    reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'yes' }]] },
    reply_parameters: { message_id: 2, allow_sending_without_reply: true },
    link_preview_options: { is_disabled: true },
  };
  expect(body).toEqual(known);
});

describe('a group of officers', () => {
  const to = { account, ids: [{ kind: 'chat', value: '-5001' }] };

  it('is found again after it became a supergroup, by the next try and all later ones', async () => {
    const one = bot(() =>
      refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1_009,
      }),
    );
    await expect(one.send(text('Baru'), { to })).rejects.toMatchObject({
      retryable: true,
      info: { class: 'retryable', scope: 'recipient' },
    });
    one.state.answer = botApi();
    await one.send(text('Baru'), { to });
    await one.send(text('Lagi'), { to });
    const chats = (await one.said()).map(({ chat_id: chat }) => chat);
    expect(chats).toEqual([-5_001, -1_009, -1_009]);
  });
});

it('too fast into a group is no reason to make others wait', async () => {
  const { send } = bot(() =>
    refusal(429, 'Too Many Requests: retry after 30', { retry_after: 30 }),
  );
  const to = { account, ids: [{ kind: 'chat', value: '-5001' }] };
  await expect(send(text('Baru'), { to })).rejects.toMatchObject({
    info: { class: 'rate_limited', scope: 'recipient', retryAfterMs: 30_000 },
  });
});

describe('a refusal', () => {
  it('holds neither the token nor an address that does', async () => {
    const { context, send } = bot(() => refusal(403, `Forbidden ${options.token}`));
    const error: unknown = await send(text('Halo')).catch((thrown: unknown) => thrown);
    expect(JSON.stringify([error, String(error), context.logEntries])).not.toContain('AA-a_token');
  });

  it.each([
    [429, 'account', { retry_after: 7 }],
    [403, 'recipient', undefined],
    [401, 'account', undefined],
  ])('%i concerns the %s', async (code, scope, parameters) => {
    const { send } = bot(() => refusal(code, 'refused', parameters));
    await expect(send(text('Halo'))).rejects.toMatchObject({ info: { code, scope } });
  });
});

describe('a file that somebody sent', () => {
  const media = { ref: 'file-1', kind: 'document', mime: 'application/pdf' } as const;
  const served = (path: string): Answer => {
    return (request) =>
      methodOf(request) === 'getFile'
        ? Response.json({ ok: true, result: { file_id: 'file-1', file_path: path } })
        : new Response('isi');
  };

  it('is fetched from the address that Telegram tells', async () => {
    const { calls, context } = bot(served('documents/surat desa.pdf'));
    const file = await channel.fetchMedia?.(media, context);
    expect(await new Response(file?.body).text()).toBe('isi');
    expect(file?.mime).toBe('application/pdf');
    expect(calls.at(-1)?.url).toBe(
      `https://api.telegram.org/file/bot${options.token}/documents/surat%20desa.pdf`,
    );
  });

  it.each(['../bot1:other/getMe', '/etc/passwd', 'https://elsewhere.example/', '//elsewhere'])(
    'is not looked for at %j',
    async (path) => {
      const { calls, context } = bot(served(path));
      await expect(channel.fetchMedia?.(media, context)).rejects.toMatchObject({
        info: { class: 'unknown' },
      });
      expect(calls).toHaveLength(1);
    },
  );

  it('above 20 MB is not asked for', async () => {
    const { calls, context } = bot();
    const large = { ...media, bytes: 20 * 1_048_576 + 1 };
    await expect(channel.fetchMedia?.(large, context)).rejects.toMatchObject({
      info: { class: 'invalid' },
    });
    expect(calls).toEqual([]);
  });

  it('that has died is given up', async () => {
    const answer = served('documents/a.pdf');
    const { context } = bot((request) =>
      methodOf(request) === 'getFile' ? answer(request) : refusal(404, 'Not Found'),
    );
    await expect(channel.fetchMedia?.(media, context)).rejects.toMatchObject({
      info: { class: 'invalid' },
    });
  });
});

it('speaks to a Bot API server of the host', async () => {
  const own = telegramChannel({ ...options, apiRoot: 'http://127.0.0.1:8081/' });
  const { calls, context } = bot(botApi(null, { apiRoot: 'http://127.0.0.1:8081' }));
  const to = { account, ids: [{ kind: 'user', value: '1' }] };
  const message = { to, conversation: '1', key: 'k', content: text('Halo'), lastInboundAt: null };
  await own.send(message, context);
  expect(calls[0]?.url).toBe(`http://127.0.0.1:8081/bot${options.token}/sendMessage`);
});
