import { describe, expect, test } from 'vitest';
import { buildCommit } from '../builders/build-commit.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { claim, claimOf, keys, leaseMs } from './inbox-claims.js';
import type { UseStore } from './store-subject.js';

/** Suite: a failed row blocks its conversation until it is retried or given up. */
export function describeInboxFailures(useStore: UseStore): void {
  describe('inbox: rows that fail', () => {
    test('hold the whole conversation up until the retry, and count the tries', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      const first = await claim(store, tenant);
      const failure = { retryAt: 500, error: 'no answer' };
      expect(await store.failInbox(tenant, claimOf(first), failure)).toBe(true);
      await store.releaseConversation(tenant, 'c', first.fence);
      expect(await store.claimConversation(tenant, 499, leaseMs, 10)).toBeNull();
      const second = await claim(store, tenant, 500);
      expect(keys(second)).toEqual(['1', '2']);
      expect(second.rows[0]?.attempts).toBe(1);
    });

    test('hold no other conversation up', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [
        buildInboxRow({ conversationHash: 'failing' }),
        buildInboxRow({ conversationHash: 'healthy' }),
      ]);
      const failing = await claim(store, tenant);
      await store.failInbox(tenant, claimOf(failing), { retryAt: 500, error: 'x' });
      await store.releaseConversation(tenant, 'failing', failing.fence);
      expect((await claim(store, tenant)).conversationHash).toBe('healthy');
    });

    test('hand out only the rows before one that waits for its retry', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2', '3'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      const first = await claim(store, tenant);
      await store.failInbox(tenant, claimOf(first, 1), { retryAt: 500, error: 'x' });
      await store.releaseConversation(tenant, 'c', first.fence);
      expect(keys(await claim(store, tenant))).toEqual(['1']);
    });

    test('bury a row with retryAt null: list it, let the next ones pass, replay it in its place', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      const first = await claim(store, tenant);
      const dead = claimOf(first);
      await store.failInbox(tenant, dead, { retryAt: null, error: 'unreadable' });
      await store.releaseConversation(tenant, 'c', first.fence);
      const { sequence } = dead;
      expect(await store.inboxStats(tenant)).toEqual({
        pending: 1,
        deadLetters: [
          {
            sequence,
            channel: 'web',
            receivedAt: rows[0]?.receivedAt,
            attempts: 1,
            error: 'unreadable',
          },
        ],
      });

      const second = await claim(store, tenant);
      expect(keys(second)).toEqual(['2']);
      await store.releaseConversation(tenant, 'c', second.fence);
      expect(await store.replayInbox(tenant, sequence, 0)).toBe(true);
      expect(await store.replayInbox(tenant, sequence, 0)).toBe(false);
      const replayed = await claim(store, tenant);
      expect(keys(replayed)).toEqual(['1', '2']);
      expect(replayed.rows[0]?.attempts).toBe(0);
      expect(replayed.rows[0]?.payload).toHaveLength(rows[0]?.payload.length ?? -1);
    });

    test('ignore a failure from a worker that lost the conversation', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const frozen = await claim(store, tenant, 0);
      const current = await claim(store, tenant, leaseMs);
      const failure = { retryAt: null, error: 'too late' };
      expect(await store.failInbox(tenant, claimOf(frozen), failure)).toBe(false);
      const commit = buildCommit(tenant, { inbox: claimOf(current) });
      expect(await store.commit(commit)).toEqual({ status: 'committed' });
    });

    test('take a NUL character in any text, as people and providers may send one', async () => {
      const { store, tenant } = useStore();
      const row = buildInboxRow({ key: 'a\u0000b', account: '\u0000', conversationHash: 'c' });
      expect(await store.insertInbox(tenant, [row])).toEqual({ stored: 1, duplicates: 0 });
      expect(await store.insertInbox(tenant, [row])).toEqual({ stored: 0, duplicates: 1 });
      const first = await claim(store, tenant);
      const failure = { retryAt: null, error: 'no \u0000 please' };
      expect(await store.failInbox(tenant, claimOf(first), failure)).toBe(true);
      expect((await store.inboxStats(tenant)).deadLetters).toHaveLength(1);
      expect(await store.listTickets(tenant, { team: '\u0000' })).toMatchObject({ items: [] });
    });
  });
}
