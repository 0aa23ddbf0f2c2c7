import { buildCommit, buildDelivery, buildInboxRow, buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

test('nothing is left of what was stuck and put away', async () => {
  const schema = newSchema();
  const store = openStore(schema);
  await store.migrate();
  const tenant = buildTenant();
  const deliveries = [buildDelivery({ id: 'a' })];
  await store.commit(buildCommit(tenant, { deliveries }));
  await store.claimOutbox(tenant, 0, 1000, 1);
  const outcome = { state: 'dead', error: 'gone' } as const;
  await store.settleDelivery(tenant, { id: 'a', attempt: 1, outcome });
  await store.insertInbox(tenant, [buildInboxRow()]);
  const claimed = await store.claimConversation(tenant, 0, 1000, 1);
  const { conversationHash = '', fence = 0, rows = [] } = claimed ?? {};
  const sequence = rows[0]?.sequence ?? 0;
  const claim = { sequence, conversationHash, fence };
  await store.failInbox(tenant, claim, { retryAt: null, error: 'gone' });
  const append = { ledger: 'discards', after: 0, rows: [] } as const;
  await store.discardDeadLetter(tenant, { side: 'out', id: 'a', attempts: 1 }, append);
  await store.discardDeadLetter(tenant, { side: 'in', sequence, attempts: 1 }, append);
  const client = new Client(inject('postgresUrl'));
  await client.connect();
  const left = await client.query(`
    select state, payload from ${schema}.outbox union all select state, payload from ${schema}.inbox`);
  await client.end();
  await store.close();
  expect(left.rows).toEqual([
    { state: 'discarded', payload: null },
    { state: 'done', payload: null },
  ]);
});
