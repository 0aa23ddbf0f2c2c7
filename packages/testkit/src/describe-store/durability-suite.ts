import type { Store } from '@aduan/core';
import { verifyChain } from '@aduan/core/store';
import { afterEach, describe, expect, test } from 'vitest';
import { buildChange, buildCommand, buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildTenant } from '../builders/build-id.js';
import { buildInboxRow } from '../builders/build-inbox-row.js';
import { buildKey } from '../builders/build-key.js';
import { buildDelivery, buildMessage } from '../builders/build-message.js';
import { buildTicket } from '../builders/build-ticket.js';
import { inParallel } from '../in-parallel.js';
import { runKilledWriter } from './killed-writer.js';

/** How to make a durable store, reopen it, and write to it from another process. */
export interface DurableStoreOptions {
  create(): Store | Promise<Store>;
  reopen(store: Store): Store | Promise<Store>;
  writer?: ((store: Store) => readonly [string, ...string[]]) | undefined;
}

/** Suite: acknowledged data survives closing, a second instance and a kill. */
export function describeDurability({ create, reopen, writer }: DurableStoreOptions): void {
  describe('durability', () => {
    const opened: Store[] = [];
    async function track(store: Store | Promise<Store>): Promise<Store> {
      opened.push(await store);
      return store;
    }
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });

    test('migrate any number of times, also from two instances at once', async () => {
      const first = await track(create());
      const second = await track(reopen(first));
      await Promise.all([first.migrate(), second.migrate(), first.migrate()]);
      const tenant = buildTenant();
      expect(await first.reserveNumbers(tenant, 'ADU', 1)).toBe(1);
      await second.migrate();
      expect(await second.reserveNumbers(tenant, 'ADU', 1)).toBe(2);
    });

    test('give everything back after closing and opening', async () => {
      const before = await track(create());
      await before.migrate();
      const tenant = buildTenant();
      const ticket = buildTicket();
      const message = buildMessage({ ticketId: ticket.id });
      const delivery = buildDelivery({ messageId: message.id });
      await before.commit(
        buildCommit(tenant, {
          command: buildCommand('k'),
          tickets: [buildOpening(ticket, { dueAt: 5, pinHash: 'hash' })],
          messages: [message],
          deliveries: [delivery],
        }),
      );
      await before.insertInbox(tenant, [buildInboxRow({ key: 'inbound' })]);
      const key = buildKey('party:1');
      const fence = (await before.claimConversation(tenant, 0, 10, 1))?.fence ?? 0;
      await before.reserveNumbers(tenant, 'ADU', 7);
      await before.insertKey(tenant, key);
      await before.writeValue(tenant, 'v', Uint8Array.of(2), { now: 0 });
      const rate = { key: 'rate', everyMs: 100, burst: 1 };
      await before.holdRateSlots(tenant, rate, 700);
      const events = await before.readEvents(tenant, ticket.id);
      await before.close();

      const after = await track(reopen(before));
      await after.migrate();
      expect((await after.readTicket(tenant, ticket.id))?.ticket).toEqual(ticket);
      expect(await after.readEvents(tenant, ticket.id)).toEqual(events);
      expect(await after.readCommandResult(tenant, 'k')).toBe('r');
      expect(await after.readTicketMessages(tenant, ticket.id)).toHaveLength(1);
      expect((await after.claimOutbox(tenant, 0, 9, 9)).map(({ id }) => id)).toEqual([delivery.id]);
      // At the end of its lease at the latest; earlier where the store knows that its worker is gone.
      const claimed = await after.claimConversation(tenant, 10, 10, 1);
      expect(claimed?.rows.map(({ key }) => key)).toEqual(['inbound']);
      expect(claimed?.fence).toBeGreaterThan(fence);
      expect(await after.reserveNumbers(tenant, 'ADU', 1)).toBe(8);
      expect(await after.readKeys(tenant, 'party:1')).toEqual([{ ...key, retired: false }]);
      expect([...((await after.readValue(tenant, 'v', 0)) ?? [])]).toEqual([2]);
      expect((await after.takeRateSlots(tenant, 0, 0, [rate])).at).toBe(700);
    });

    test('finish what was handed in before close, and close twice without harm', async () => {
      const before = await track(create());
      await before.migrate();
      const tenant = buildTenant();
      const writes = inParallel(5, () => before.reserveNumbers(tenant, 'ADU', 1));
      await before.close();
      await before.close();
      expect([...(await writes)].sort()).toEqual([1, 2, 3, 4, 5]);
      const after = await track(reopen(before));
      await after.migrate();
      expect(await after.reserveNumbers(tenant, 'ADU', 1)).toBe(6);
    });

    test('let two instances write one ticket and one inbox without losing anything', async () => {
      const first = await track(create());
      const second = await track(reopen(first));
      await Promise.all([first.migrate(), second.migrate()]);
      const tenant = buildTenant();
      const ticket = buildTicket();
      await first.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));

      const row = buildInboxRow();
      const outcomes = await inParallel(20, async (index) => {
        const store = index % 2 === 0 ? first : second;
        const { stored } = await store.insertInbox(tenant, [row]);
        const change = buildChange(ticket, { team: `${index}` });
        const { status } = await store.commit(buildCommit(tenant, { tickets: [change] }));
        return { number: await store.reserveNumbers(tenant, 'ADU', 1), status, stored };
      });
      expect(outcomes.filter(({ stored }) => stored === 1)).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
      expect(new Set(outcomes.map(({ number }) => number)).size).toBe(20);
      const claims = await inParallel(10, (index) =>
        (index % 2 === 0 ? first : second).claimConversation(tenant, 0, 1000, 1),
      );
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
      expect(await second.readTicket(tenant, ticket.id)).toEqual(
        await first.readTicket(tenant, ticket.id),
      );
    });

    test.runIf(writer)(
      'lose nothing that was acknowledged when a writer is killed',
      async () => {
        const store = await track(create());
        await store.migrate();
        for (const lines of [5, 60, 200]) {
          const command = writer?.(store) ?? ['false'];
          const tenant = buildTenant();
          const [acknowledged] = await Promise.all([
            runKilledWriter(command, lines),
            inParallel(50, () => store.reserveNumbers(tenant, 'beside', 1)),
          ]);
          expect(acknowledged.length).toBeGreaterThanOrEqual(lines);
          const reopened = await track(reopen(store));
          await reopened.migrate();
          for (const line of acknowledged) {
            const owner = line.tenant;
            const id = line.ticket;
            const conversation = line.conversation;
            const events = await reopened.readEvents(owner, id);
            expect(await reopened.readTicket(owner, id)).not.toBeNull();
            expect(verifyChain(events, new Map())).toMatchObject({ intact: true, events: 1 });
            expect(await reopened.readMessages(owner, conversation, 0, 9)).toHaveLength(1);
          }
          const owner = acknowledged[0]?.tenant ?? tenant;
          const { byPhase } = await reopened.countTickets(owner, 0);
          expect((await reopened.outboxStats(owner)).pending).toBe(byPhase.new);
          expect(await reopened.reserveNumbers(tenant, 'beside', 1)).toBe(51);
        }
      },
      60_000,
    );
  });
}
