import { fakeNow } from '@aduan/testkit';
import { expect, it } from 'vitest';
import type { PostData, ServerMessage, ServerStatusPayload } from 'whatsapp-api-js/types';
import { parseWebhook } from '../src/webhook/parse-webhook.js';
import { bsuid, bytesOf, digits, options } from './webhook-requests.js';

/** As another library types what Meta delivers: what does not fit its types does not compile here. */
const delivery = (value: { messages: [ServerMessage] } | { statuses: [ServerStatusPayload] }) =>
  ({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '102290129340398',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: {
                display_phone_number: '622150000000',
                phone_number_id: options.phoneNumberId,
              },
              ...value,
            },
          },
        ],
      },
    ],
  }) satisfies PostData;

const parsed = (body: PostData) => parseWebhook(bytesOf(JSON.stringify(body)), fakeNow);
const timestamp = '1773453600';

it('reads a message of somebody without a phone number', async () => {
  const message: ServerMessage = {
    id: 'wamid.1',
    timestamp,
    from_user_id: bsuid(1),
    type: 'text',
    text: { body: 'Halo' },
  };
  expect(await parsed(delivery({ messages: [message] }))).toMatchObject([
    { type: 'message', conversation: bsuid(1), parts: [{ type: 'text', text: 'Halo' }] },
  ]);
});

it('reads a change of their id', async () => {
  const message: ServerMessage = {
    id: 'wamid.2',
    timestamp,
    from_user_id: bsuid(1),
    type: 'system',
    system: {
      type: 'user_changed_user_id',
      body: 'changed',
      user_id: bsuid(2),
      previous_user_id: bsuid(1),
    },
  };
  expect(await parsed(delivery({ messages: [message] }))).toMatchObject([
    {
      type: 'identity',
      before: { ids: [{ value: bsuid(1) }] },
      after: { ids: [{ value: bsuid(2) }] },
    },
  ]);
});

it('reads a receipt of a group', async () => {
  const status: ServerStatusPayload = {
    id: 'wamid.3',
    status: 'played',
    timestamp,
    recipient_type: 'group',
    recipient_id: 'group-1',
    recipient_participant_id: digits(1),
  };
  expect(await parsed(delivery({ statuses: [status] }))).toMatchObject([
    { type: 'receipt', key: `wamid.3:played:${digits(1)}`, status: 'read' },
  ]);
});
