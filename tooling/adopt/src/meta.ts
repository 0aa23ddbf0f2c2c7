import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the Graph API took from the desk for somebody on WhatsApp. */
export interface SentMessage {
  readonly to: string;
  readonly text: string;
}

/** Stands in for Meta: delivers webhooks as its documentation shows them, and takes messages. */
export interface Meta {
  /** Environment variables of a desk that is connected to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** A flag for Node that sends what the desk asks Meta for to the stand-in. */
  readonly preload: string;
  /** The messages that it took, the oldest first. */
  readonly sent: readonly SentMessage[];
  /**
   * Delivers a text message of a citizen, signed.
   *
   * @param message - `id` is that of the message at Meta: the same one again is the same delivery, repeated
   * @returns the HTTP status of the desk
   */
  deliver(
    desk: string,
    message: { readonly id: string; readonly from: string; readonly text: string },
  ): Promise<number>;
  close(): void;
}

/** Starts it on the loopback interface. */
export async function startMeta(now: () => number): Promise<Meta> {
  const appSecret = randomBytes(16).toString('hex');
  const accessToken = randomBytes(16).toString('hex');
  const phoneNumberId = '106540352242922';
  const sent: SentMessage[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await text(request)) || '{}');
    const isAllowed = request.headers.authorization === `Bearer ${accessToken}`;
    response.statusCode = isAllowed ? 200 : 401;
    response.setHeader('content-type', 'application/json');
    if (isAllowed && body.type !== undefined) {
      sent.push({ to: body.to ?? body.recipient, text: JSON.stringify(body) });
    }
    const messages = [{ id: `wamid.${randomBytes(12).toString('base64url')}` }];
    response.end(JSON.stringify({ messaging_product: 'whatsapp', messages, success: true }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
      WHATSAPP_ACCESS_TOKEN: accessToken,
      WHATSAPP_APP_SECRET: appSecret,
      WHATSAPP_VERIFY_TOKEN: randomBytes(8).toString('hex'),
      META_STAND_IN: `http://127.0.0.1:${port}`,
    },
    preload: `--import=${import.meta.resolve('./to-stand-in.mjs')}`,
    sent,
    async deliver(desk, { id, from, text: words }) {
      // https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples
      const body = JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [
          {
            id: '102290129340398',
            changes: [
              {
                value: {
                  messaging_product: 'whatsapp',
                  metadata: {
                    display_phone_number: '15550783881',
                    phone_number_id: phoneNumberId,
                  },
                  contacts: [{ profile: { name: 'Warga Contoh' }, wa_id: from }],
                  messages: [
                    {
                      from,
                      id,
                      timestamp: String(Math.floor(now() / 1_000)),
                      text: { body: words },
                      type: 'text',
                    },
                  ],
                },
                field: 'messages',
              },
            ],
          },
        ],
      });
      const signature = createHmac('sha256', appSecret).update(body).digest('hex');
      const response = await fetch(`${desk}/aduan/whatsapp`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hub-signature-256': `sha256=${signature}`,
        },
        body,
      });
      return response.status;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
