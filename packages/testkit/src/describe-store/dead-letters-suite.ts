import type { Store, TenantId } from '@aduan/core';
import type { DeadLetterRef } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommit } from '../builders/build-commit.js';
import { buildTenant } from '../builders/build-id.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildDelivery } from '../builders/build-message.js';
import { inParallel } from '../in-parallel.js';
import { claim, claimOf, leaseMs } from './inbox-claims.js';
import type { UseStore } from './store-subject.js';

const append = (entry: string, after = 0) => ({
  ledger: 'discards' as const,
  after,
  rows: [{ subject: entry, entry: JSON.stringify(entry), link: `link of ${entry}` }],
});

/** Deliveries that did not arrive, oldest first, each with one attempt. */
async function lost(store: Store, tenant: TenantId, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await store.commit(buildCommit(tenant, { deliveries: [buildDelivery({ id })] }));
    await store.claimOutbox(tenant, 0, leaseMs, 1);
    const outcome = { state: 'dead', error: 'blocked' } as const;
    await store.settleDelivery(tenant, { id, attempt: 1, outcome });
  }
}

/** Suite: failed deliveries are listed, and discarded together with a ledger row. */
export function describeDeadLetters(useStore: UseStore): void {
  const entriesOf = async (store: Store, tenant: TenantId) =>
    (await store.readLedger(tenant, 'discards', { limit: 10 })).map(({ entry }) => entry);

  describe('dead letters', () => {
    test('are listed newest first, page by page, or one by its id', async () => {
      const { store, tenant } = useStore();
      await lost(store, tenant, ['a', 'b', 'c']);
      await store.commit(buildCommit(tenant, { deliveries: [buildDelivery({ id: 'd' })] }));
      const listed = async (page: object) =>
        (await store.listDeadLetters(tenant, { limit: 10, ...page })).map(({ id }) => id);
      expect(await listed({})).toEqual(['c', 'b', 'a']);
      expect(await listed({ limit: 2 })).toEqual(['c', 'b']);
      expect(await listed({ after: 'b' })).toEqual(['a']);
      expect(await listed({ after: 'd' })).toEqual(['c', 'b', 'a']);
      expect(await listed({ after: 'unknown' })).toEqual([]);
      expect(await listed({ id: 'b' })).toEqual(['b']);
      expect(await listed({ id: 'd' })).toEqual([]);
      expect(await store.listDeadLetters(buildTenant(), { limit: 10 })).toEqual([]);
    });
  });

  describe('what is put away', () => {
    const out: DeadLetterRef = { side: 'out', id: 'a', attempts: 1 };

    test.each(['dead', 'uncertain'] as const)('is sent no more, once it was %s', async (state) => {
      const { store, tenant } = useStore();
      await store.commit(buildCommit(tenant, { deliveries: [buildDelivery({ id: 'a' })] }));
      await store.claimOutbox(tenant, 0, leaseMs, 1);
      const outcome = { state, error: 'gone' };
      await store.settleDelivery(tenant, { id: 'a', attempt: 1, outcome });
      expect(await store.discardDeadLetter(tenant, out, append('a'))).toBe('discarded');
      expect(await entriesOf(store, tenant)).toEqual(['"a"']);
      expect(await store.outboxStats(tenant)).toEqual({ pending: 0, deadLetters: [] });
      expect(await store.replayDelivery(tenant, 'a', 0)).toBe(false);
      await store.commit(buildCommit(tenant, { deliveries: [buildDelivery({ id: 'a' })] }));
      expect(await store.claimOutbox(tenant, 9_000_000, leaseMs, 10)).toEqual([]);
      expect(await store.discardDeadLetter(tenant, out, append('b', 1))).toBe('gone');
      expect(await entriesOf(store, tenant)).toEqual(['"a"']);
    });

    test('is read no more, and does not come in a second time', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      const claimed = await claim(store, tenant);
      const { sequence } = claimOf(claimed);
      const row: DeadLetterRef = { side: 'in', sequence, attempts: 1 };
      expect(await store.discardDeadLetter(tenant, row, append('a'))).toBe('gone');
      await store.failInbox(tenant, claimOf(claimed), { retryAt: null, error: 'unreadable' });
      expect(await store.discardDeadLetter(tenant, { ...row, attempts: 2 }, append('a'))).toBe(
        'gone',
      );
      expect(await store.discardDeadLetter(tenant, row, append('a'))).toBe('discarded');
      expect(await store.inboxStats(tenant)).toEqual({ pending: 1, deadLetters: [] });
      expect(await store.readInbox(tenant, 'c')).toHaveLength(1);
      expect(await store.replayInbox(tenant, sequence, 0)).toBe(false);
      expect(await store.insertInbox(tenant, rows)).toEqual({ stored: 0, duplicates: 2 });
      expect(await entriesOf(store, tenant)).toEqual(['"a"']);
    });

    test('is what was looked at: not what waits, was tried since, or is of another desk', async () => {
      const { store, tenant } = useStore();
      await lost(store, tenant, ['a']);
      const gone = (row: DeadLetterRef, of = tenant) =>
        store.discardDeadLetter(of, row, append('a'));
      expect(await gone({ ...out, attempts: 2 })).toBe('gone');
      expect(await gone({ ...out, id: 'unknown' })).toBe('gone');
      expect(await gone(out, buildTenant())).toBe('gone');
      await store.replayDelivery(tenant, 'a', 0);
      expect(await gone(out)).toBe('gone');
      expect(await entriesOf(store, tenant)).toEqual([]);
      expect(await store.claimOutbox(tenant, 0, leaseMs, 1)).toHaveLength(1);
    });

    test('stays where it is when the ledger has gone on', async () => {
      const { store, tenant } = useStore();
      await lost(store, tenant, ['a']);
      await store.appendLedger(tenant, append('other'));
      expect(await store.discardDeadLetter(tenant, out, append('a'))).toBe('behind');
      expect(await store.discardDeadLetter(tenant, out, append('a', 2))).toBe('behind');
      expect((await store.outboxStats(tenant)).deadLetters).toHaveLength(1);
      expect(await entriesOf(store, tenant)).toEqual(['"other"']);
      expect(await store.discardDeadLetter(tenant, out, append('a', 1))).toBe('discarded');
    });

    test('is put away by one of many, each of whom says so or does not', async () => {
      const { store, tenant } = useStore();
      const ids = ['a', 'b', 'c'];
      await lost(store, tenant, ids);
      const outcomes = await inParallel(12, (place) =>
        store.discardDeadLetter(
          tenant,
          { side: 'out', id: ids[place % 3] ?? '', attempts: 1 },
          append(`${place}`),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'discarded')).toHaveLength(1);
      expect(await entriesOf(store, tenant)).toHaveLength(1);
      expect((await store.outboxStats(tenant)).deadLetters).toHaveLength(2);
    });
  });
}
