import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { getResponse } from 'msw/utils/get-response';
import { expect, it } from 'vitest';
import { whatsappChannel } from '../src/index.js';
import { whatsappProvider } from '../src/msw/index.js';
import { digits, options } from './webhook-requests.js';

const now = () => fakeNow;
const standIn = () => whatsappProvider({ ...options, now });

/** The context of a channel that reaches only one stand-in. */
function contextOf({ handlers }: ReturnType<typeof standIn>) {
  return fakeChannelContext({
    fetch: async (input, init) =>
      (await getResponse([...handlers], new Request(input, init))) ?? Response.error(),
  });
}

const to = { account: options.phoneNumberId, ids: [{ kind: 'phone', value: `+${digits(1)}` }] };
const outbound = (
  content: Parameters<ReturnType<typeof whatsappChannel>['send']>[0]['content'],
) => ({
  to,
  conversation: digits(1),
  key: 'k',
  content,
  lastInboundAt: fakeNow,
});

it('signs the raw bytes, as the channel checks them', async () => {
  const request = await standIn().receive({ from: digits(1), text: 'Gerai tutup' });
  const body = new Uint8Array(await request.clone().arrayBuffer());
  const context = fakeChannelContext();
  const verify = (appSecret: string) =>
    whatsappChannel({ ...options, appSecret }).verify(request, body, context);
  expect(await verify(options.appSecret)).toEqual({ ok: true });
  expect(await verify('another')).toMatchObject({ ok: false });
});

it('knows a person who hides their number by their id', async () => {
  const request = await standIn().receive({ from: 'ID.42', text: 'Halo', name: 'Sri' });
  const body = new Uint8Array(await request.arrayBuffer());
  const events = await whatsappChannel(options).parse(body, request, fakeChannelContext());
  expect(events).toMatchObject([
    {
      id: 'wamid.in-1',
      at: fakeNow,
      from: { ids: [{ kind: 'bsuid', value: 'ID.42' }], name: 'Sri' },
    },
  ]);
});

it('asks whether the address is ours, as Meta does', async () => {
  const response = await whatsappChannel(options).serve?.(
    standIn().challenge(),
    fakeChannelContext(),
  );
  expect(await response?.text()).toBe('1158201444');
});

it('refuses a token that is not its own', async () => {
  const provider = standIn();
  const channel = whatsappChannel({ ...options, accessToken: 'another' });
  const sending = channel.send(outbound({ type: 'text', text: 'Halo' }), contextOf(provider));
  await expect(sending).rejects.toMatchObject({ info: { class: 'auth' } });
  expect(provider.sent).toEqual([]);
});

it('keeps the file of a message with its bytes', async () => {
  const provider = standIn();
  const context = contextOf(provider);
  await context.files.put('sample', new Uint8Array([1, 2]), { mime: 'image/png' });
  const media = { ref: 'blob:sample', kind: 'image', mime: 'image/png', name: 'a.png' } as const;
  await whatsappChannel(options).send(
    outbound({ type: 'media', media, caption: 'Bukti' }),
    context,
  );
  const file = { name: 'a.png', mime: 'image/png', bytes: new Uint8Array([1, 2]) };
  expect(provider.sent).toMatchObject([{ type: 'image', text: 'Bukti', file }]);
});

it('uses up no fault by a signal of typing', async () => {
  const provider = standIn();
  provider.fail('server-error');
  const channel = whatsappChannel(options);
  const context = contextOf(provider);
  await channel.signalProgress?.({ to, conversation: digits(1), id: 'wamid.in-1' }, context);
  const sending = () => channel.send(outbound({ type: 'text', text: 'Halo' }), context);
  await expect(sending()).rejects.toMatchObject({ info: { class: 'retryable' } });
  expect((await sending()).ids).toEqual(['wamid.out-1']);
});
