import type { Content } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { telegramProvider } from '../src/msw/index.js';
import { answersOf } from './bot-api.js';
import { account, options, user } from './updates.js';

const channel = telegramChannel(options);
const to = { account, ids: [{ kind: 'user', value: String(user(1).id) }] };

/** A stand-in, and a context that reaches it alone. */
function standIn() {
  const provider = telegramProvider({ ...options, now: () => fakeNow });
  const answer = answersOf(provider);
  const context = fakeChannelContext({
    fetch: async (input, init) => answer(new Request(input, init)),
  });
  const send = (content: Content, by = channel) =>
    by.send({ to, conversation: '1', key: 'k', content, lastInboundAt: null }, context);
  return { provider, context, send };
}

it('sends its secret along, as the channel checks it', async () => {
  const { provider, context } = standIn();
  const request = await provider.receive({ from: user(1).id, text: 'Gerai tutup', name: 'Sri' });
  const body = new Uint8Array(await request.arrayBuffer());
  expect(await channel.verify(request, body, context)).toEqual({ ok: true });
  expect(await channel.parse(body, request, context)).toMatchObject([
    { type: 'message', at: fakeNow, from: { name: 'Sri' }, parts: [{ text: 'Gerai tutup' }] },
  ]);
});

it('refuses a token that is not its own', async () => {
  const { provider, send } = standIn();
  const foreign = telegramChannel({ ...options, token: `${account}:another` });
  const sending = send({ type: 'text', text: 'Halo' }, foreign);
  await expect(sending).rejects.toMatchObject({ info: { class: 'auth' } });
  expect(provider.sent).toEqual([]);
});

it('keeps what is sent: words, buttons and files', async () => {
  const { provider, context, send } = standIn();
  await context.files.put('f', new Uint8Array([1, 2]), { mime: 'image/png' });
  const choices = [{ id: 'yes', title: 'Ya' }];
  await send({ type: 'choices', text: 'Sudah?', choices });
  const media = { ref: 'blob:f', kind: 'image', mime: 'image/png', name: 'a.png' } as const;
  await send({ type: 'media', media, caption: 'Bukti' });
  const file = { name: 'a.png', mime: 'image/png', bytes: new Uint8Array([1, 2]) };
  expect(provider.sent).toMatchObject([
    { id: 77, chat: user(1).id, text: 'Sudah?', choices },
    { id: 78, chat: user(1).id, text: 'Bukti', choices: [], file },
  ]);
});

it('uses up no fault by a signal of typing', async () => {
  const { provider, context, send } = standIn();
  provider.fail('server-error');
  await channel.signalProgress?.({ to, conversation: '1', id: '1:1' }, context);
  const sending = () => send({ type: 'text', text: 'Halo' });
  await expect(sending()).rejects.toMatchObject({ info: { class: 'retryable' } });
  expect(await sending()).toMatchObject({ status: 'sent' });
  expect(provider.calls.map(({ method }) => method)).toEqual([
    'sendChatAction',
    'sendMessage',
    'sendMessage',
  ]);
});
