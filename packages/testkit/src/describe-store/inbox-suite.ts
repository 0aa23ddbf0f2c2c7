import { describe, expect, test } from 'vitest';
import { buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import { claim, claimOf, keys, leaseMs } from './inbox-claims.js';
import type { UseStore } from './store-subject.js';

/** Suite: inbound events are stored once, and handled in order by one worker at a time. */
export function describeInbox(useStore: UseStore): void {
  describe('inbox: store once', () => {
    test('count new rows and known ones, also within one delivery', async () => {
      const { store, tenant } = useStore();
      const [first, second] = [buildInboxRow(), buildInboxRow()];
      expect(await store.insertInbox(tenant, [first])).toEqual({ stored: 1, duplicates: 0 });
      expect(await store.insertInbox(tenant, [first, second, second])).toEqual({
        stored: 1,
        duplicates: 2,
      });
      expect((await store.inboxStats(tenant)).pending).toBe(2);
    });

    test('make one row of 50 deliveries of one event at once', async () => {
      const { store, tenant } = useStore();
      const row = buildInboxRow();
      const outcomes = await inParallel(50, () => store.insertInbox(tenant, [row]));
      expect(outcomes.filter(({ stored }) => stored === 1)).toHaveLength(1);
      expect((await claim(store, tenant)).rows).toHaveLength(1);
    });

    test('leave the row that is known as it is', async () => {
      const { store, tenant } = useStore();
      const row = buildInboxRow({ payload: Uint8Array.of(1) });
      await store.insertInbox(tenant, [row]);
      await store.insertInbox(tenant, [{ ...row, payload: Uint8Array.of(2) }]);
      expect([...((await claim(store, tenant)).rows[0]?.payload ?? [])]).toEqual([1]);
    });

    test('take a key of another channel or account for another event', async () => {
      const { store, tenant } = useStore();
      const row = buildInboxRow();
      const rows = [row, { ...row, channel: 'whatsapp' }, { ...row, account: 'other' }];
      expect(await store.insertInbox(tenant, rows)).toEqual({ stored: 3, duplicates: 0 });
    });

    test('remember the key of a row that is done', async () => {
      const { store, tenant } = useStore();
      const row = buildInboxRow();
      await store.insertInbox(tenant, [row]);
      await store.commit(buildCommit(tenant, { inbox: claimOf(await claim(store, tenant)) }));
      expect(await store.insertInbox(tenant, [row])).toEqual({ stored: 0, duplicates: 1 });
    });
  });

  describe('inbox: one conversation, one worker', () => {
    test('hand out rows in the order of arrival, with all that was stored', async () => {
      const { store, tenant } = useStore();
      const rows = ['3', '1', '2'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      for (const row of rows) await store.insertInbox(tenant, [row]);
      const claimed = await claim(store, tenant);
      expect(claimed.conversationHash).toBe('c');
      expect(keys(claimed)).toEqual(['3', '1', '2']);
      const { conversationHash, payload, ...rest } = rows[0] ?? buildInboxRow();
      expect(claimed.rows[0]).toMatchObject({ ...rest, attempts: 0 });
      expect([...(claimed.rows[0]?.payload ?? [])]).toEqual([...payload]);
    });

    test('hand out no more rows than asked for', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2', '3'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      expect(keys(await store.claimConversation(tenant, 0, leaseMs, 2))).toEqual(['1', '2']);
    });

    test('take the conversation that waits longest, and null when none does', async () => {
      const { store, tenant } = useStore();
      for (const conversationHash of ['b', 'a']) {
        await store.insertInbox(tenant, [buildInboxRow({ conversationHash })]);
      }
      expect((await claim(store, tenant)).conversationHash).toBe('b');
      expect((await claim(store, tenant)).conversationHash).toBe('a');
      expect(await store.claimConversation(tenant, 0, leaseMs, 10)).toBeNull();
    });

    test('give a conversation to nobody else before the lease ends, then with a higher fence', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const first = await claim(store, tenant, 0);
      await store.insertInbox(tenant, [
        buildInboxRow({ conversationHash: first.conversationHash }),
      ]);
      expect(await store.claimConversation(tenant, leaseMs - 1, leaseMs, 10)).toBeNull();
      const second = await claim(store, tenant, leaseMs);
      expect(second.rows).toHaveLength(2);
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    test('let exactly one of 20 workers at once have a conversation', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const claims = await inParallel(20, () => store.claimConversation(tenant, 0, leaseMs, 10));
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
    });

    test('hand a released conversation out again at once; ignore a stale release', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const first = await claim(store, tenant);
      await store.releaseConversation(tenant, first.conversationHash, first.fence);
      const second = await claim(store, tenant);
      expect(second.fence).toBeGreaterThan(first.fence);
      await store.releaseConversation(tenant, first.conversationHash, first.fence);
      expect(await store.claimConversation(tenant, 0, leaseMs, 10)).toBeNull();
    });
  });

  describe('inbox: the fence', () => {
    test('end a row with the commit that deals with it', async () => {
      const { store, tenant } = useStore();
      const rows = ['1', '2'].map((key) => buildInboxRow({ key, conversationHash: 'c' }));
      await store.insertInbox(tenant, rows);
      const claimed = await claim(store, tenant);
      const outcome = await store.commit(buildCommit(tenant, { inbox: claimOf(claimed) }));
      expect(outcome).toEqual({ status: 'committed' });
      await store.releaseConversation(tenant, 'c', claimed.fence);
      expect(keys(await claim(store, tenant))).toEqual(['2']);
      expect((await store.inboxStats(tenant)).pending).toBe(1);
    });

    test('refuse a worker that froze until somebody else took over, and write nothing', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const frozen = await claim(store, tenant, 0);
      const current = await claim(store, tenant, leaseMs);
      const ticket = buildTicket();
      const late = buildCommit(tenant, {
        tickets: [buildOpening(ticket)],
        inbox: claimOf(frozen),
        command: buildCommand('late', { result: '' }),
      });
      expect(await store.commit(late)).toEqual({ status: 'fenced' });
      expect(await store.readTicket(tenant, ticket.id)).toBeNull();
      expect(await store.readCommandResult(tenant, 'late')).toBeNull();
      const inTime = buildCommit(tenant, { inbox: claimOf(current) });
      expect(await store.commit(inTime)).toEqual({ status: 'committed' });
    });

    test('let a slow worker through when nobody took over', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const slow = await claim(store, tenant, 0);
      expect(await store.claimConversation(tenant, leaseMs - 1, leaseMs, 1)).toBeNull();
      const outcome = await store.commit(buildCommit(tenant, { inbox: claimOf(slow) }));
      expect(outcome.status).toBe('committed');
    });

    test('refuse a row that is done, and a row of another conversation', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow(), buildInboxRow()]);
      const [first, second] = [await claim(store, tenant), await claim(store, tenant)];
      const done = buildCommit(tenant, { inbox: claimOf(first) });
      await store.commit(done);
      expect(await store.commit(done)).toEqual({ status: 'fenced' });
      const conflict = { ...claimOf(first), sequence: claimOf(second).sequence };
      const commit = buildCommit(tenant, { inbox: conflict });
      expect(await store.commit(commit)).toEqual({ status: 'fenced' });
    });

    test('answer a known command key first, then the fence, then the version', async () => {
      const { store, tenant } = useStore();
      await store.insertInbox(tenant, [buildInboxRow()]);
      const commit = buildCommit(tenant, {
        command: buildCommand('k'),
        tickets: [buildOpening(buildTicket())],
        inbox: claimOf(await claim(store, tenant)),
      });
      await store.commit(commit);
      expect((await store.commit(commit)).status).toBe('replayed');
      const { command, ...withoutKey } = commit;
      expect((await store.commit(withoutKey)).status).toBe('fenced');
    });
  });
}
