import type { EmbeddedStore } from '@aduan/core/store';
import {
  buildCommit,
  buildDelivery,
  buildInboxRow,
  buildOpening,
  buildTenant,
  buildTicket,
} from '@aduan/testkit';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const tenant = buildTenant();
const leaseMs = 30_000;
const ticket = buildTicket();
const delivery = buildDelivery({ dueAt: 0 });

/** A desk with something of each kind to do. */
async function workIn(store: EmbeddedStore): Promise<void> {
  await store.insertInbox(tenant, [buildInboxRow({ key: 'first' })]);
  const tickets = [buildOpening(ticket, { sweepAt: 0 })];
  await store.commit(buildCommit(tenant, { tickets, deliveries: [delivery] }));
}

/** What a worker gets to do now. */
async function claimed(store: EmbeddedStore) {
  const conversation = await store.claimConversation(tenant, 1, leaseMs, 10);
  const outbox = await store.claimOutbox(tenant, 1, leaseMs, 10);
  return {
    inbox: conversation?.rows.map(({ key }) => key) ?? [],
    outbox: outbox.map(({ id, unsettledBefore }) => ({ id, unsettledBefore })),
    due: await store.claimDue(tenant, 1, leaseMs, 10),
  };
}

const nothing = { inbox: [], outbox: [], due: [] };

test('what a process that is gone was at goes on at once when the next one starts', async () => {
  const file = newFile(directory);
  const killed = sqliteStore({ file });
  await killed.migrate();
  await workIn(killed);
  await claimed(killed);
  await killed.close();
  const next = await openStore({ file });
  expect(await claimed(next)).toEqual({
    inbox: ['first'],
    // Whether it went out before nobody knows.
    outbox: [{ id: delivery.id, unsettledBefore: true }],
    due: [ticket.id],
  });
  await next.migrate();
  expect(await claimed(next)).toEqual(nothing);
});

test('what a process is at that lives is left to it', async () => {
  const file = newFile(directory);
  const working = await openStore({ file });
  await workIn(working);
  await claimed(working);
  const second = await openStore({ file });
  expect(await claimed(second)).toEqual(nothing);
});

test('anyone who starts alone keeps the file for themselves no longer than that', async () => {
  const file = newFile(directory);
  const first = await openStore({ file });
  const second = await openStore({ file });
  await second.insertInbox(tenant, [buildInboxRow({ key: 'second' })]);
  await first.insertInbox(tenant, [buildInboxRow({ key: 'first' })]);
  expect((await first.inboxStats(tenant)).pending).toBe(2);
});
