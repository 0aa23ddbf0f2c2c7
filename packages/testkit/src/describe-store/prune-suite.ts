import type { Store, TenantId } from '@aduan/core';
import type { DeliverySettlement, InboxInsert } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommand, buildCommit } from '../builders/build-commit.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildDelivery } from '../builders/build-message.js';
import { claim, claimOf } from './inbox-claims.js';
import type { UseStore } from './store-subject.js';

const leaseMs = 1000;

async function deliver(store: Store, tenant: TenantId, rows: readonly InboxInsert[]) {
  for (const row of rows) {
    await store.insertInbox(tenant, [row]);
    await store.commit(buildCommit(tenant, { inbox: claimOf(await claim(store, tenant)) }));
  }
}

async function settle(
  store: Store,
  tenant: TenantId,
  outcome: DeliverySettlement['outcome'],
): Promise<string> {
  const delivery = buildDelivery();
  await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
  await store.claimOutbox(tenant, 0, leaseMs, 10);
  await store.settleDelivery(tenant, { id: delivery.id, attempt: 1, outcome });
  return delivery.id;
}

/** Suite: pruning deletes old duplicate keys and expired values, and nothing else. */
export function describePruning(useStore: UseStore): void {
  describe('prune', () => {
    test('forget the key of an inbox row that is done and was received before', async () => {
      const { store, tenant } = useStore();
      const [old, young] = [buildInboxRow({ receivedAt: 9 }), buildInboxRow({ receivedAt: 10 })];
      await deliver(store, tenant, [old, young]);
      expect(await store.prune(tenant, 10, 100)).toBe(1);
      expect(await store.prune(tenant, 10, 100)).toBe(0);
      expect(await store.insertInbox(tenant, [old])).toEqual({ stored: 1, duplicates: 0 });
      expect(await store.insertInbox(tenant, [young])).toEqual({ stored: 0, duplicates: 1 });
    });

    test('keep inbox rows that wait or are dead, however old they are', async () => {
      const { store, tenant } = useStore();
      const [dead, waiting] = [buildInboxRow({ receivedAt: 1 }), buildInboxRow({ receivedAt: 1 })];
      await store.insertInbox(tenant, [dead]);
      const held = claimOf(await claim(store, tenant));
      await store.failInbox(tenant, held, { retryAt: null, error: 'broken' });
      await store.insertInbox(tenant, [waiting]);
      expect(await store.prune(tenant, 100, 100)).toBe(0);
      expect(await store.inboxStats(tenant)).toMatchObject({ pending: 1, deadLetters: [{}] });
      expect(await store.insertInbox(tenant, [dead, waiting])).toMatchObject({ duplicates: 2 });
    });

    test('forget the result of a command from before', async () => {
      const { store, tenant } = useStore();
      for (const at of [9, 10]) {
        const command = buildCommand(`at-${at}`, { result: 'done', at });
        await store.commit(buildCommit(tenant, { command }));
      }
      expect(await store.prune(tenant, 10, 100)).toBe(1);
      expect(await store.readCommandResult(tenant, 'at-9')).toBeNull();
      expect(await store.readCommandResult(tenant, 'at-10')).toBe('done');
      const again = buildCommand('at-9', { result: 'anew', at: 11 });
      await store.commit(buildCommit(tenant, { command: again }));
      expect(await store.readCommandResult(tenant, 'at-9')).toBe('anew');
    });

    test('forget a delivery that was sent and whose lease ended before', async () => {
      const { store, tenant } = useStore();
      await settle(store, tenant, { state: 'sent', providerIds: [] });
      expect(await store.prune(tenant, leaseMs, 100)).toBe(0);
      expect(await store.prune(tenant, leaseMs + 1, 100)).toBe(1);
    });

    test('keep deliveries that wait, are tried again or are stuck', async () => {
      const { store, tenant } = useStore();
      const error = 'busy';
      const dead = await settle(store, tenant, { state: 'dead', error });
      const uncertain = await settle(store, tenant, { state: 'uncertain', error });
      await settle(store, tenant, { state: 'retry', at: 1, error });
      await store.commit(buildCommit(tenant, { deliveries: [buildDelivery()] }));
      expect(await store.prune(tenant, 9e12, 100)).toBe(0);
      expect(await store.outboxStats(tenant)).toMatchObject({
        pending: 2,
        deadLetters: [{ id: uncertain }, { id: dead }],
      });
    });

    test('forget no more of each than asked for, and nothing of another tenant', async () => {
      const { store, tenant } = useStore();
      const other = useStore().tenant;
      for (const each of [tenant, other]) {
        await deliver(
          store,
          each,
          [1, 2, 3].map((at) => buildInboxRow({ receivedAt: at })),
        );
        for (const key of ['a', 'b', 'c']) {
          const command = buildCommand(key);
          await store.commit(buildCommit(each, { command }));
        }
      }
      expect(await store.prune(tenant, 100, 2)).toBe(4);
      expect(await store.prune(tenant, 100, 2)).toBe(2);
      expect(await store.prune(tenant, 100, 2)).toBe(0);
      expect(await store.prune(other, 100, 100)).toBe(6);
    });

    test('forget values that expired, no more than asked for, and no live ones', async () => {
      const { store, tenant } = useStore();
      const other = useStore().tenant;
      const value = Uint8Array.of(1);
      for (const key of ['a', 'b', 'c'])
        await store.writeValue(tenant, key, value, { now: 0, ttlMs: 10 });
      await store.writeValue(tenant, 'later', value, { now: 0, ttlMs: 11 });
      await store.writeValue(tenant, 'for-ever', value, { now: 0 });
      await store.writeValue(other, 'a', value, { now: 0, ttlMs: 10 });
      expect(await store.pruneExpired(tenant, 9, 100)).toBe(0);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(2);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(1);
      expect(await store.pruneExpired(tenant, 10, 2)).toBe(0);
      expect(await store.readValue(tenant, 'later', 10)).not.toBeNull();
      expect(await store.readValue(tenant, 'for-ever', 9e12)).not.toBeNull();
      expect(await store.pruneExpired(other, 10, 100)).toBe(1);
    });
  });
}
