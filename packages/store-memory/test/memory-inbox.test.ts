import type { TenantId } from '@aduan/core';
import { expect, it } from 'vitest';
import { memoryStore } from '../src/index.js';

it.each([
  ['bytes', new Uint8Array([1, 2, 3])],
  ['a buffer of Node, whose slices are no copies', Buffer.from([1, 2, 3])],
])('keeps %s as they came, whatever is done with them afterwards', async (_, payload) => {
  const { insertInbox, readInbox } = memoryStore();
  const tenant = 'desk' as TenantId;
  const place = { channel: 'web', account: 'main', key: 'k1', conversationHash: 'c1' };
  await insertInbox(tenant, [{ ...place, payload, receivedAt: 1 }]);
  payload.fill(0);
  expect(await readInbox(tenant, 'c1')).toMatchObject([{ payload: new Uint8Array([1, 2, 3]) }]);
});
