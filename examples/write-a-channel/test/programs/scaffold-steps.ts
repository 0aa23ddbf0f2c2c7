import { type Channel, ChannelError, InputError } from '@aduan/core';
import { createHttp, toChannelError, verifyHmac } from '@aduan/http';
import { describe, vi } from 'vitest';
import * as z from 'zod';

const secret = 'a secret of the webhook';

const verify: Channel['verify'] = async (request, body) => {
  const signature = request.headers.get('x-signature');
  const isGenuine = await verifyHmac({ secret, body, signature });
  return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad signature' };
};

const deliverySchema = z.object({
  events: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string(),
      from: z.string(),
      time: z.iso.datetime({ offset: true }),
      text: z.string().optional(),
    }),
  ),
});

const parse: Channel['parse'] = async (body) => {
  const account = 'our-side';
  return read(body).events.map(({ type, id, from, time, text }) => ({
    type: 'message',
    key: id,
    id,
    at: Date.parse(time),
    account,
    conversation: from,
    from: { account, ids: [{ kind: 'phone', value: from }] },
    parts: [
      text === undefined ? { type: 'unsupported', providerType: type } : { type: 'text', text },
    ],
  }));
};

function read(body: Uint8Array) {
  try {
    return deliverySchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new InputError('This is no delivery.');
  }
}

const send: Channel['send'] = async ({ to, content }, context) => {
  if (content.type !== 'text') throw new ChannelError({ class: 'invalid' }, 'Text only.');
  try {
    const headers = { authorization: 'Bearer a token for sending' };
    const http = createHttp(context, { baseUrl: 'https://provider.example', headers });
    const json = { to: to.ids[0]?.value, text: content.text };
    const { id } = z.object({ id: z.string() }).parse(await http.post('messages', { json }).json());
    return { ids: [id], status: 'accepted', at: context.now() };
  } catch (error) {
    throw toChannelError(error);
  }
};

/** The adapter's members in the order in which the scaffold's test asks for them. */
const steps: Readonly<Record<string, Partial<Channel>>> = {
  nothing: {},
  verify: { verify },
  'verify and parse': { verify, parse },
  'verify, parse and send': { verify, parse, send },
};

for (const [step, written] of Object.entries(steps)) {
  describe(`${step} is written`, async () => {
    vi.resetModules();
    vi.doMock('../../scaffold/src/sms-channel.js', async (importOriginal) => {
      const { smsChannel } =
        await importOriginal<typeof import('../../scaffold/src/sms-channel.js')>();
      return {
        smsChannel: (options: Parameters<typeof smsChannel>[0]) => ({
          ...smsChannel(options),
          ...written,
        }),
      };
    });
    await import('../../scaffold/test/sms-channel.test.js');
  });
}
