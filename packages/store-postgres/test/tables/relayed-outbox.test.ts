import type { TenantId, TicketId } from '@aduan/core';
import type { ConversationId, DeliveryInsert, OutboxRow } from '@aduan/core/store';
import { buildCommit, buildDelivery, buildId, buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

const schema = newSchema();
const stores = [openStore(schema), openStore(schema)] as const;
const [store] = stores;
const { relayed } = store;
const client = new Client({ connectionString: inject('postgresUrl') });
beforeAll(async () => {
  await store.migrate();
  await client.connect();
  await client.query(`create table ${schema}.job (id text primary key)`);
});
afterAll(async () => {
  await client.end();
  await Promise.all(stores.map((each) => each.close()));
});

const time = { now: 100, againMs: 1_000 };
const leaseMs = 50;

async function deliver(...deliveries: readonly DeliveryInsert[]): Promise<TenantId> {
  const tenant = buildTenant();
  await store.commit(buildCommit(tenant, { deliveries }));
  return tenant;
}

/** Hands over, and keeps what was handed over as jobs beside it. */
async function handOver(tenant: TenantId, at = time, by = relayed, limit = 10): Promise<string[]> {
  const ids: string[] = [];
  await by.handOver(tenant, at, limit, async (lines, run) => {
    for (const { id } of lines) await run(`insert into ${schema}.job values ($1)`, [id]);
    ids.push(...lines.map(({ id }) => id));
  });
  return ids.toSorted();
}

const ids = (deliveries: readonly DeliveryInsert[]) => deliveries.map(({ id }) => id).toSorted();
const threeOf = (
  own: Partial<DeliveryInsert>,
): [DeliveryInsert, DeliveryInsert, DeliveryInsert] => [
  buildDelivery(own),
  buildDelivery(own),
  buildDelivery(own),
];

describe('handing over to an engine', () => {
  test('is all or nothing: neither the marks nor the jobs of one that broke off are there', async () => {
    const deliveries = threeOf({ conversationId: buildId<ConversationId>() });
    const tenant = await deliver(...deliveries);
    const broken = relayed.handOver(tenant, time, 10, async ([first], run) => {
      await run(`insert into ${schema}.job values ($1)`, [first?.id]);
      throw new Error('The process ends here.');
    });
    await expect(broken).rejects.toThrow();
    const { rows } = await client.query(`select 1 from ${schema}.job where id = any ($1)`, [
      ids(deliveries),
    ]);
    expect(rows).toEqual([]);
    expect(await handOver(tenant)).toEqual(ids(deliveries));
    expect(await handOver(tenant)).toEqual([]);
  });

  test('takes what is due, the oldest first, no more than asked for', async () => {
    const later = buildDelivery({ dueAt: 101 });
    const due = threeOf({});
    const tenant = await deliver(later, ...due);
    expect(await handOver(tenant, time, relayed, 2)).toEqual(ids(due.slice(0, 2)));
    expect(await handOver(tenant)).toEqual([due[2].id]);
    expect(await handOver(tenant, { ...time, now: 101 })).toEqual([later.id]);
  });

  test('by two instances at once hands over each delivery once', async () => {
    const deliveries = Array.from({ length: 40 }, () => buildDelivery());
    const tenant = await deliver(...deliveries);
    const turns = Array.from({ length: 20 }, (_, turn) => stores[turn % 2 === 0 ? 0 : 1].relayed);
    const handed = await Promise.all(turns.map((by) => handOver(tenant, time, by, 5)));
    handed.push(await handOver(tenant, time, relayed, 40));
    expect(handed.flat().toSorted()).toEqual(ids(deliveries));
  });

  test('comes again for the first of a line when a job got lost, and not before', async () => {
    const deliveries = threeOf({ conversationId: buildId<ConversationId>() });
    const alone = buildDelivery();
    const tenant = await deliver(...deliveries, alone);
    await handOver(tenant);
    await client.query(`delete from ${schema}.job`);
    expect(await handOver(tenant, { ...time, now: 1_099 })).toEqual([]);
    expect(await handOver(tenant, { ...time, now: 1_100 })).toEqual(ids([deliveries[0], alone]));
  });

  test('comes again at once for what a person sends again', async () => {
    const delivery = buildDelivery();
    const tenant = await deliver(delivery);
    await handOver(tenant);
    await client.query(`delete from ${schema}.job`);
    await relayed.claimFirst(tenant, delivery, 100, leaseMs);
    const dead = { state: 'dead', error: 'refused' } as const;
    await store.settleDelivery(tenant, { id: delivery.id, attempt: 1, outcome: dead });
    expect(await handOver(tenant)).toEqual([]);
    expect(await store.replayDelivery(tenant, delivery.id, 100)).toBe(true);
    expect(await handOver(tenant)).toEqual([delivery.id]);
  });
});

describe('the first of a line', () => {
  const ticketId = buildId<TicketId>();
  const alone = buildDelivery();
  test.each<[string, (place: number) => Partial<DeliveryInsert>, readonly DeliveryInsert[]]>([
    ['conversation', () => ({ conversationId: 'c' as ConversationId, ticketId }), [alone]],
    [
      'case and target',
      () => ({ ticketId, target: 'simkopdes' }),
      [
        buildDelivery({ ticketId, target: 'webhook' }),
        buildDelivery({ ticketId, target: 'simkopdes', conversationId: 'd' as ConversationId }),
      ],
    ],
    ['delivery', (place) => ({ id: place === 0 ? 'alone' : `alone ${place}` }), [alone]],
  ])('of a %s goes before those behind it, whose line it is or not', async (kind, own, others) => {
    const deliveries = [0, 1].map((place) => buildDelivery(own(place)));
    const tenant = await deliver(...others, ...deliveries);
    const [first, second] = deliveries as [DeliveryInsert, DeliveryInsert];
    const inLine = (line: OutboxRow) => relayed.claimFirst(tenant, line, 100, leaseMs);
    const { taken } = await inLine(kind === 'delivery' ? first : second);
    expect(taken).toMatchObject({ id: first.id, attempt: 1, unsettledBefore: false });
    if (kind !== 'delivery')
      expect(await inLine(second)).toEqual({ taken: null, dueAt: 100 + leaseMs });
    const sent = { state: 'sent', providerIds: [] } as const;
    await store.settleDelivery(tenant, { id: first.id, attempt: 1, outcome: sent });
    expect((await inLine(second)).taken?.id).toBe(second.id);
    await store.settleDelivery(tenant, { id: second.id, attempt: 1, outcome: sent });
    expect(await inLine(second)).toEqual({ taken: null, dueAt: null });
  });

  test('is taken again when its lease ended, and waits until it is due', async () => {
    const delivery = buildDelivery({ dueAt: 90 });
    const tenant = await deliver(delivery);
    const at = (now: number) => relayed.claimFirst(tenant, delivery, now, leaseMs);
    expect(await at(89)).toEqual({ taken: null, dueAt: 90 });
    expect((await at(90)).taken?.attempt).toBe(1);
    expect(await at(139)).toEqual({ taken: null, dueAt: 140 });
    expect((await at(140)).taken).toMatchObject({ attempt: 2, unsettledBefore: true });
  });

  test('has one taker of twenty at once', async () => {
    const delivery = buildDelivery();
    const tenant = await deliver(delivery);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        stores[turn % 2 === 0 ? 0 : 1].relayed.claimFirst(tenant, delivery, 100, leaseMs),
      ),
    );
    expect(claims.filter(({ taken }) => taken !== null)).toHaveLength(1);
    for (const { dueAt } of claims) expect(dueAt).not.toBeNull();
  });
});
