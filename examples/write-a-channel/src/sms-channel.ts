import { type Channel, ChannelError, InputError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { createHttp, toChannelError, verifyHmac } from '@aduan/http';
import * as z from 'zod';

/** Options of `smsChannel`. */
export interface SmsOptions {
  /** The desk's number at the gateway, in E.164. */
  readonly number: string;
  /** Verifies the signatures of webhooks. */
  readonly webhookSecret: string;
  readonly accessToken: string;
  /** Default: the gateway's own URL. */
  readonly baseUrl?: string;
}

const deliverySchema = z.object({
  events: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string(),
      phone: z.string(),
      time: z.iso.datetime({ offset: true }),
      text: z.string().optional(),
      state: z.string().optional(),
    }),
  ),
});

type GatewayEvent = z.infer<typeof deliverySchema>['events'][number];

/** The states of a delivery report that the desk uses. */
const states = ['sent', 'delivered', 'failed'] as const;

/** SMS through the (invented) gateway "Gerbang SMS Contoh". */
export function smsChannel(options: SmsOptions): Channel {
  const { number, webhookSecret, accessToken } = options;
  const baseUrl = options.baseUrl ?? 'https://gerbang-sms.example/v1';

  return {
    contract: 'channel/1',
    name: 'sms',
    capabilities: {
      inbound: ['text', 'unsupported'],
      outbound: ['text'],
      receipts: states,
      text: { maxCharacters: 459, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [{ scope: 'account', perMs: 1_000, max: 20 }],
      transport: 'webhook',
      idempotentSend: true,
    },

    async verify(request, body) {
      const signature = request.headers.get('x-gerbang-signature');
      const isGenuine = await verifyHmac({ secret: webhookSecret, body, signature });
      return isGenuine ? { ok: true } : { ok: false, status: 401, reason: 'bad signature' };
    },

    async parse(body) {
      const { events } = readDelivery(body);
      return events.map((event) => inboundEvent(event, number));
    },

    async send({ to, content, key }, context) {
      if (content.type !== 'text')
        throw new ChannelError({ class: 'invalid' }, 'SMS is text only.');
      const phone = to.ids.find(({ kind }) => kind === 'phone')?.value;
      if (!phone) throw new ChannelError({ class: 'recipient' }, 'There is no phone number.');
      const headers = { authorization: `Bearer ${accessToken}`, 'idempotency-key': key };
      try {
        const http = createHttp(context, { baseUrl, headers });
        const answer = await http.post('messages', { json: { phone, text: content.text } }).json();
        const { id } = z.object({ id: z.string() }).parse(answer);
        return { ids: [id], status: 'accepted', at: context.now() };
      } catch (error) {
        throw toChannelError(error, {
          classify: ({ status }) => (status === 422 ? { class: 'recipient' } : null),
        });
      }
    },
  };
}

function readDelivery(body: Uint8Array): z.infer<typeof deliverySchema> {
  try {
    return deliverySchema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new InputError('This is no delivery of the gateway.');
  }
}

function inboundEvent(event: GatewayEvent, number: string): InboundEvent {
  const { type, id, phone, text, state } = event;
  const base = { at: Date.parse(event.time), account: number, conversation: phone };
  if (type === 'report') {
    const status = states.find((each) => each === state);
    const key = `${id}:${state}`;
    // An unknown state is not a citizen's message: it is recorded, and opens no ticket.
    if (!status) return { ...base, type: 'account', key, name: `report.${state}` };
    return { ...base, type: 'receipt', key, id, status };
  }
  const isText = type === 'message' && text !== undefined;
  return {
    ...base,
    type: 'message',
    key: id,
    id,
    from: { account: number, ids: [{ kind: 'phone', value: phone }] },
    parts: [isText ? { type: 'text', text } : { type: 'unsupported', providerType: type }],
  };
}
