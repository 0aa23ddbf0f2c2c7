import { describe, expect, test } from 'vitest';
import { buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildDelivery } from '../builders/build-message.js';
import { buildNotification } from '../builders/build-notification.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

/** Suite: a notification waits from the commit that created it to the one that handles it. */
export function describeNotifications(useStore: UseStore): void {
  async function waiting(...overrides: readonly Parameters<typeof buildNotification>[0][]) {
    const { store, tenant } = useStore();
    const notices = overrides.map((each, index) =>
      buildNotification({ id: `n-${index}`, ...each }),
    );
    await store.commit(buildCommit(tenant, { notifications: notices }));
    const due = async (now: number, limit = 10) =>
      (await store.dueNotifications(tenant, now, limit)).map(({ id }) => id);
    return { store, tenant, notices, due };
  }

  describe('notices', () => {
    test('wait whole until they are due, and nothing is due before', async () => {
      const { store, tenant, notices } = await waiting({ dueAt: 10 });
      expect(await store.dueNotifications(tenant, 9, 10)).toEqual([]);
      expect(await store.dueNotifications(tenant, 10, 10)).toEqual(notices);
      expect(await store.dueNotifications(tenant, 10, 10)).toEqual(notices);
    });

    test('come with all that waits for the same receiver, by id, no more than asked for', async () => {
      const own = { receiver: 'unit:legal' };
      const { due } = await waiting({ dueAt: 5 }, { ...own, dueAt: 9 }, { ...own, dueAt: 4 });
      expect(await due(3)).toEqual([]);
      expect(await due(5)).toEqual(['n-1', 'n-2']);
      expect(await due(5, 1)).toEqual(['n-1']);
    });

    test('ignore a second insert with the id', async () => {
      const { store, tenant, notices } = await waiting({});
      const again = notices.map((notice) => ({ ...notice, receiver: 'somebody else' }));
      expect(await store.commit(buildCommit(tenant, { notifications: again }))).toEqual({
        status: 'committed',
      });
      expect(await store.dueNotifications(tenant, 0, 10)).toEqual(notices);
    });

    test('are written with the ticket that they are about, or not at all', async () => {
      const { store, tenant, due } = await waiting();
      const tickets = [buildOpening(buildTicket(), { expectedVersion: 3 })];
      const stale = buildCommit(tenant, { tickets, notifications: [buildNotification()] });
      expect(await store.commit(stale)).toMatchObject({ status: 'conflict' });
      expect(await due(0)).toEqual([]);
    });

    test('leave with the commit that deals with them, and with no other after it', async () => {
      const { store, tenant, due } = await waiting({}, {}, {});
      const deal = (notificationsDone: readonly string[]) => {
        const deliveries = [buildDelivery()];
        return store.commit(buildCommit(tenant, { notificationsDone, deliveries }));
      };
      expect(await deal(['n-0', 'n-2'])).toEqual({ status: 'committed' });
      expect(await deal(['n-1', 'n-2'])).toEqual({ status: 'fenced' });
      expect(await due(0)).toEqual(['n-1']);
      expect((await store.outboxStats(tenant)).pending).toBe(1);
    });

    test('let one of 20 parallel commits deal with them', async () => {
      const { store, tenant } = await waiting({}, {});
      const outcomes = await inParallel(20, (index) => {
        const notificationsDone = index % 2 === 0 ? ['n-0', 'n-1'] : ['n-1', 'n-0'];
        return store.commit(
          buildCommit(tenant, { notificationsDone, deliveries: [buildDelivery()] }),
        );
      });
      const counted = outcomes.map(({ status }) => status).toSorted();
      expect(counted).toEqual(['committed', ...Array<string>(19).fill('fenced')]);
      expect((await store.outboxStats(tenant)).pending).toBe(1);
    });

    test('are held until another time, unless they wait no longer', async () => {
      const { store, tenant, due } = await waiting({}, {});
      await store.commit(buildCommit(tenant, { notificationsDone: ['n-1'] }));
      await store.holdNotifications(tenant, ['n-0', 'n-1', 'unknown'], 50);
      expect(await due(49)).toEqual([]);
      expect(await due(50)).toEqual(['n-0']);
    });
  });
}
