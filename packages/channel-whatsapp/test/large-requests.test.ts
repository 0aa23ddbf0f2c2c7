import { InputError } from '@aduan/core';
import { PayloadTooLargeError } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { webhookPayload } from '../src/msw/webhook-payload.js';
import { parseWebhook } from '../src/webhook/parse-webhook.js';
import {
  bytesOf,
  message,
  messages,
  status,
  statuses,
  textOf,
  valueOfTwo,
} from './webhook-requests.js';

const maxUpdates = 10_000;
const parse = (body: string) => parseWebhook(bytesOf(body), fakeNow);
const copies = (count: number, value: unknown) => Array.from({ length: count }, () => value);
const ofValue = (more: object) =>
  JSON.stringify(webhookPayload({ field: 'messages', value: valueOfTwo(more) }));

describe('a delivery of more than Meta puts into one', () => {
  it.each<[string, (count: number) => string]>([
    ['entries', (count) => JSON.stringify({ entry: copies(count, {}) })],
    ['changes', (count) => JSON.stringify(webhookPayload(...(copies(count, {}) as object[])))],
    ['messages', (count) => ofValue({ messages: copies(count, textOf('1', 'Halo')) })],
    ['statuses', (count) => ofValue({ statuses: copies(count, status('1', 'sent')) })],
    [
      'contacts',
      (count) => ofValue({ contacts: copies(count, {}), messages: [textOf('1', 'Halo')] }),
    ],
    [
      'messages of two changes',
      (count) => {
        const half = valueOfTwo({ messages: copies(count / 2, textOf('1', 'Halo')) });
        const change = { field: 'messages', value: half };
        return JSON.stringify(webhookPayload(change, change));
      },
    ],
  ])('is refused: %s', async (_, bodyOf) => {
    expect((await parse(bodyOf(maxUpdates))).length).toBeGreaterThan(0);
    await expect(parse(bodyOf(maxUpdates + 2))).rejects.toThrow(PayloadTooLargeError);
  });

  it('is no delivery when it nests deeper than can be written', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    await expect(parse(`{"entry":[{"changes":[${deep}]}]}`)).rejects.toThrow(InputError);
  });
});

describe('what nobody can have sent in one message', () => {
  const partsOf = async (more: object) => {
    const [event] = await parse(messages(message('x', more)));
    return event?.type === 'message' ? event.parts : [];
  };
  const flow = (values: unknown) => ({
    type: 'interactive',
    interactive: {
      type: 'nfm_reply',
      nfm_reply: { name: 'flow', response_json: JSON.stringify(values) },
    },
  });
  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

  it.each<[string, object]>([
    ['cards', { type: 'contacts', contacts: copies(1_001, {}) }],
    ['numbers of a card', { type: 'contacts', contacts: [{ phones: copies(1_001, {}) }] }],
    [
      'goods',
      {
        type: 'order',
        order: { product_items: copies(1_001, { product_retailer_id: 'a', quantity: 1 }) },
      },
    ],
    ['answers of a form', flow({ answers: copies(1_001, 1) })],
    ['depth of a form', flow({ answers: nested(40) })],
  ])('is shown as unsupported: %s', async (_, more) => {
    expect(await partsOf(more)).toMatchObject([{ type: 'unsupported' }]);
  });

  it('leaves a form of many answers as it was filled in', async () => {
    const values = { desa: 'Sukamaju', pilihan: copies(500, 'ya'), alamat: { jalan: { no: 1 } } };
    expect(await partsOf(flow(values))).toEqual([{ type: 'form', id: 'flow', values }]);
  });

  it('is not looked through for the reason of a failure', async () => {
    const errors = [...copies(100, {}), { code: 131_047 }];
    const [receipt] = await parse(statuses(status('o', 'failed', { errors })));
    expect(receipt).toMatchObject({ type: 'receipt', status: 'failed' });
    expect(receipt).not.toHaveProperty('error');
  });
});
