import { expect, it } from 'vitest';
import type { TenantId } from '../src/ids.js';
import { memoryStore } from '../src/store/memory/memory-store.js';

it('keeps what came as it was, whatever is done with its bytes afterwards', async () => {
  const { insertInbox, readInbox } = memoryStore();
  const tenant = 'desk' as TenantId;
  const payload = new Uint8Array([1, 2, 3]);
  const place = { channel: 'web', account: 'main', key: 'k1', conversationHash: 'c1' };
  await insertInbox(tenant, [{ ...place, payload, receivedAt: 1 }]);
  payload.fill(0);
  expect(await readInbox(tenant, 'c1')).toMatchObject([{ payload: new Uint8Array([1, 2, 3]) }]);
});
