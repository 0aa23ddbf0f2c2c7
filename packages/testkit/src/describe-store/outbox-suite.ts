import type { TicketId } from '@aduan/core';
import type { ConversationId, DeliverySettlement } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildCommit } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildDelivery } from '../builders/build-message.js';
import { inParallel } from '../in-parallel.js';
import type { UseStore } from './store-subject.js';

const leaseMs = 1000;

function settle(id: string, attempt: number, outcome: DeliverySettlement['outcome']) {
  return { id, attempt, outcome };
}

function ids(deliveries: readonly { readonly id: string }[]): readonly string[] {
  return deliveries.map(({ id }) => id);
}

/** Suite: deliveries are sent in order within a conversation, and nothing is sent twice unnoticed. */
export function describeOutbox(useStore: UseStore): void {
  describe('outbox: claims', () => {
    test('hand out what is due, whole, soonest first, and no more than asked for', async () => {
      const { store, tenant } = useStore();
      const early = buildDelivery({ dueAt: 5, payload: Uint8Array.of(1, 2) });
      const deliveries = [buildDelivery({ dueAt: 9 }), early, buildDelivery({ dueAt: 11 })];
      await store.commit(buildCommit(tenant, { deliveries }));
      expect(await store.claimOutbox(tenant, 4, leaseMs, 10)).toEqual([]);
      const [first, ...rest] = await store.claimOutbox(tenant, 10, leaseMs, 1);
      expect(rest).toEqual([]);
      expect(first).toMatchObject({
        ...early,
        payload: expect.anything(),
        attempt: 1,
        unsettledBefore: false,
      });
      expect([...(first?.payload ?? [])]).toEqual([1, 2]);
      expect(ids(await store.claimOutbox(tenant, 10, leaseMs, 10))).toEqual([deliveries[0]?.id]);
    });

    test('ignore a second delivery with the id', async () => {
      const { store, tenant } = useStore();
      const delivery = buildDelivery({ target: 'first' });
      await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
      const again = { ...delivery, target: 'second' };
      const outcome = await store.commit(buildCommit(tenant, { deliveries: [again] }));
      expect(outcome.status).toBe('committed');
      const claimed = await store.claimOutbox(tenant, 0, leaseMs, 10);
      expect(claimed.map(({ target }) => target)).toEqual(['first']);
    });

    test('hand a delivery to one of 20 workers at once', async () => {
      const { store, tenant } = useStore();
      const deliveries = [buildDelivery(), buildDelivery(), buildDelivery()];
      await store.commit(buildCommit(tenant, { deliveries }));
      const claims = await inParallel(20, () => store.claimOutbox(tenant, 0, leaseMs, 2));
      expect(ids(claims.flat()).toSorted()).toEqual(ids(deliveries).toSorted());
    });

    test('hand a delivery out again when its lease ends unsettled, and say so', async () => {
      const { store, tenant } = useStore();
      const { id, ...rest } = buildDelivery();
      await store.commit(buildCommit(tenant, { deliveries: [{ id, ...rest }] }));
      await store.claimOutbox(tenant, 0, leaseMs, 10);
      expect(await store.claimOutbox(tenant, leaseMs - 1, leaseMs, 10)).toEqual([]);
      const [second] = await store.claimOutbox(tenant, leaseMs, leaseMs, 10);
      expect(second).toMatchObject({ id, attempt: 2, unsettledBefore: true });

      const retry = { state: 'retry', at: 9000, error: 'busy' } as const;
      await store.settleDelivery(tenant, settle(id, 2, retry));
      const [third] = await store.claimOutbox(tenant, 9000, leaseMs, 10);
      expect(third).toMatchObject({ id, attempt: 3, unsettledBefore: true });
    });
  });

  describe('outbox: order within a ticket and target, without a conversation', () => {
    test('send one at a time, and hold up nothing else', async () => {
      const { store, tenant } = useStore();
      const [ticketId, other] = [buildId<TicketId>(), buildId<TicketId>()];
      const to = (target: string, id = ticketId) => buildDelivery({ target, ticketId: id });
      const deliveries = [to('a'), to('a'), to('b'), to('a', other)];
      const talk = buildDelivery({ target: 'a', ticketId, conversationId: buildId() });
      const [first, second, third, fourth] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries: [...deliveries, talk] }));
      const claimed = ids(await store.claimOutbox(tenant, 0, leaseMs, 10));
      expect(claimed.toSorted()).toEqual([first, third, fourth, talk.id].toSorted());
      const retry = { state: 'retry', at: 50, error: 'busy' } as const;
      await store.settleDelivery(tenant, settle(first ?? '', 1, retry));
      expect(await store.claimOutbox(tenant, 49, leaseMs, 10)).toEqual([]);
      expect(ids(await store.claimOutbox(tenant, 50, leaseMs, 10))).toEqual([first]);
      const dead = { state: 'dead', error: 'refused' } as const;
      await store.settleDelivery(tenant, settle(first ?? '', 2, dead));
      expect(ids(await store.claimOutbox(tenant, 50, leaseMs, 10))).toEqual([second]);
    });

    test('belong to no line without a ticket', async () => {
      const { store, tenant } = useStore();
      const deliveries = [buildDelivery({ target: 'a' }), buildDelivery({ target: 'a' })];
      await store.commit(buildCommit(tenant, { deliveries }));
      expect(await store.claimOutbox(tenant, 0, leaseMs, 10)).toHaveLength(2);
    });
  });

  describe('outbox: order within a conversation', () => {
    const conversationId = buildId<ConversationId>();

    test('send one at a time, oldest first, whatever its due time', async () => {
      const { store, tenant } = useStore();
      const deliveries = [9, 5].map((dueAt) => buildDelivery({ conversationId, dueAt }));
      const [first, second] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries }));
      expect(await store.claimOutbox(tenant, 8, leaseMs, 10)).toEqual([]);
      expect(ids(await store.claimOutbox(tenant, 9, leaseMs, 10))).toEqual([first]);
      expect(await store.claimOutbox(tenant, 10, leaseMs, 10)).toEqual([]);
      const sent = { state: 'sent', providerIds: [] } as const;
      await store.settleDelivery(tenant, settle(first ?? '', 1, sent));
      expect(ids(await store.claimOutbox(tenant, 10, leaseMs, 10))).toEqual([second]);
    });

    test('hold later ones back while one is retried, in this conversation alone', async () => {
      const { store, tenant } = useStore();
      const deliveries = [buildDelivery({ conversationId }), buildDelivery({ conversationId })];
      const [first, second] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries }));
      await store.claimOutbox(tenant, 0, leaseMs, 10);
      const retry = { state: 'retry', at: 50, error: 'busy' } as const;
      expect(await store.settleDelivery(tenant, settle(first ?? '', 1, retry))).toBe(true);
      const elsewhere = buildDelivery({ conversationId: buildId<ConversationId>() });
      await store.commit(buildCommit(tenant, { deliveries: [elsewhere] }));
      expect(ids(await store.claimOutbox(tenant, 49, leaseMs, 10))).toEqual([elsewhere.id]);
      expect(ids(await store.claimOutbox(tenant, 50, leaseMs, 10))).toEqual([first]);
      await store.settleDelivery(
        tenant,
        settle(first ?? '', 2, { state: 'sent', providerIds: [] }),
      );
      expect(ids(await store.claimOutbox(tenant, 50, leaseMs, 10))).toEqual([second]);
    });

    test.each(['dead', 'uncertain'] as const)(
      'let the next one go after a %s one',
      async (state) => {
        const { store, tenant } = useStore();
        const deliveries = [buildDelivery({ conversationId }), buildDelivery({ conversationId })];
        const [first, second] = ids(deliveries);
        await store.commit(buildCommit(tenant, { deliveries }));
        await store.claimOutbox(tenant, 0, leaseMs, 10);
        await store.settleDelivery(tenant, settle(first ?? '', 1, { state, error: 'gone' }));
        expect(ids(await store.claimOutbox(tenant, 0, leaseMs, 10))).toEqual([second]);
      },
    );

    test('let deliveries without a conversation not wait for each other', async () => {
      const { store, tenant } = useStore();
      const deliveries = [buildDelivery(), buildDelivery()];
      await store.commit(buildCommit(tenant, { deliveries }));
      expect(ids(await store.claimOutbox(tenant, 0, leaseMs, 10))).toEqual(ids(deliveries));
    });
  });

  describe('outbox: what must wait', () => {
    test('pass over the targets that are named, and nothing else', async () => {
      const { store, tenant } = useStore();
      const deliveries = ['sms', 'web', 'sms'].map((target) => buildDelivery({ target }));
      const [first, other, last] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries }));
      const claimed = await store.claimOutbox(tenant, 0, leaseMs, 10, ['sms', 'mail']);
      expect(ids(claimed)).toEqual([other]);
      expect(await store.claimOutbox(tenant, 0, leaseMs, 10, ['sms'])).toEqual([]);
      expect(ids(await store.claimOutbox(tenant, 0, leaseMs, 10, []))).toEqual([first, last]);
    });

    test('lay a delivery back that was not tried: its attempt does not count', async () => {
      const { store, tenant } = useStore();
      const conversationId = buildId<ConversationId>();
      const deliveries = [buildDelivery({ conversationId }), buildDelivery({ conversationId })];
      const [first = ''] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries }));
      const held = { state: 'held', at: 50 } as const;
      for (const now of [0, 50, 50]) {
        const [claimed, ...others] = await store.claimOutbox(tenant, now, leaseMs, 10);
        expect(claimed).toMatchObject({ id: first, attempt: 1, unsettledBefore: false });
        expect(others).toEqual([]);
        expect(await store.settleDelivery(tenant, settle(first, 1, held))).toBe(true);
        expect(await store.settleDelivery(tenant, settle(first, 1, held))).toBe(false);
        expect(await store.claimOutbox(tenant, 49, leaseMs, 10)).toEqual([]);
      }
      expect(await store.outboxStats(tenant)).toEqual({ pending: 2, deadLetters: [] });
    });
  });

  describe('outbox: settlement', () => {
    test('ignore a settlement of an older attempt, and a second one', async () => {
      const { store, tenant } = useStore();
      const delivery = buildDelivery();
      await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
      const sent = { state: 'sent', providerIds: [] } as const;
      expect(await store.settleDelivery(tenant, settle(delivery.id, 0, sent))).toBe(false);
      await store.claimOutbox(tenant, 0, leaseMs, 10);
      await store.claimOutbox(tenant, leaseMs, leaseMs, 10);
      const dead = { state: 'dead', error: 'late' } as const;
      expect(await store.settleDelivery(tenant, settle(delivery.id, 1, dead))).toBe(false);
      expect(await store.settleDelivery(tenant, settle(delivery.id, 2, sent))).toBe(true);
      expect(await store.settleDelivery(tenant, settle(delivery.id, 2, dead))).toBe(false);
      expect(await store.settleDelivery(tenant, settle('unknown', 1, sent))).toBe(false);
      expect(await store.outboxStats(tenant)).toEqual({ pending: 0, deadLetters: [] });
    });

    test('count what waits, and list what is stuck, newest first', async () => {
      const { store, tenant } = useStore();
      const deliveries = Array.from({ length: 4 }, () => buildDelivery({ target: 'web' }));
      const [sent, dead, uncertain, sending] = ids(deliveries);
      await store.commit(buildCommit(tenant, { deliveries }));
      await store.claimOutbox(tenant, 0, leaseMs, 10);
      await store.commit(buildCommit(tenant, { deliveries: [buildDelivery({ dueAt: 999 })] }));
      const settlements = [
        settle(sent ?? '', 1, { state: 'sent', providerIds: [] }),
        settle(dead ?? '', 1, { state: 'dead', error: 'blocked' }),
        settle(uncertain ?? '', 1, { state: 'uncertain', error: 'timeout' }),
      ];
      for (const settlement of settlements) await store.settleDelivery(tenant, settlement);
      const deadLetters = { target: 'web', ticketId: null, messageId: null, attempts: 1 };
      expect(sending).toBeDefined();
      expect(await store.outboxStats(tenant)).toEqual({
        pending: 2,
        deadLetters: [
          { ...deadLetters, id: uncertain, state: 'uncertain', error: 'timeout' },
          { ...deadLetters, id: dead, state: 'dead', error: 'blocked' },
        ],
      });
    });

    test.each(['dead', 'uncertain'] as const)(
      'replay a %s delivery when a person says so',
      async (state) => {
        const { store, tenant } = useStore();
        const delivery = buildDelivery({ payload: Uint8Array.of(7) });
        await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
        await store.claimOutbox(tenant, 0, leaseMs, 10);
        await store.claimOutbox(tenant, leaseMs, leaseMs, 10);
        await store.settleDelivery(tenant, settle(delivery.id, 2, { state, error: 'gone' }));
        expect(await store.claimOutbox(tenant, 9_000_000, leaseMs, 10)).toEqual([]);
        expect(await store.replayDelivery(tenant, delivery.id, 50)).toBe(true);
        expect(await store.replayDelivery(tenant, delivery.id, 50)).toBe(false);
        expect(await store.claimOutbox(tenant, 49, leaseMs, 10)).toEqual([]);
        const [claimed] = await store.claimOutbox(tenant, 50, leaseMs, 10);
        expect(claimed).toMatchObject({ id: delivery.id, attempt: 3, unsettledBefore: false });
        expect([...(claimed?.payload ?? [])]).toEqual([7]);
      },
    );

    test('replay nothing that was sent, waits, or is unknown', async () => {
      const { store, tenant } = useStore();
      const delivery = buildDelivery();
      await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
      expect(await store.replayDelivery(tenant, delivery.id, 0)).toBe(false);
      await store.claimOutbox(tenant, 0, leaseMs, 10);
      const sent = { state: 'sent', providerIds: [] } as const;
      await store.settleDelivery(tenant, settle(delivery.id, 1, sent));
      expect(await store.replayDelivery(tenant, delivery.id, 0)).toBe(false);
      expect(await store.replayDelivery(tenant, 'unknown', 0)).toBe(false);
    });
  });
}
