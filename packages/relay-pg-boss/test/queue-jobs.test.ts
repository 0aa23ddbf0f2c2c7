import type { TenantId } from '@aduan/core';
import type { ClaimedDelivery, ConversationId, DeliveryInsert } from '@aduan/core/store';
import { buildCommit, buildDelivery, buildId, buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pgBossRelay } from '../src/index.js';
import { newSchemas, openStore, relaysOnFakeTime } from './open-relay.js';

const { boss, desk } = newSchemas();
const stores = [openStore(desk), openStore(desk)] as const;
const [store] = stores;
const relayOf = relaysOnFakeTime(boss);
const client = new Client({ connectionString: inject('postgresUrl') });
let now = Date.UTC(2026, 7, 3, 1);
const leaseMs = 30_000;
const hourMs = 3_600_000;

beforeAll(async () => {
  await client.connect();
  await store.migrate();
});
afterAll(async () => {
  await client.end();
  await Promise.all(stores.map((each) => each.close()));
});

function openRelay(by: (typeof stores)[number] = store) {
  return relayOf(by, () => now);
}

async function deliver(...deliveries: readonly DeliveryInsert[]): Promise<TenantId> {
  const tenant = buildTenant();
  await store.commit(buildCommit(tenant, { deliveries }));
  return tenant;
}

type Relay = ReturnType<typeof openRelay>;

function claim(relay: Relay, tenant: TenantId, limit = 1, passedOver: readonly string[] = []) {
  return relay.claimOutbox(tenant, now, leaseMs, limit, passedOver);
}

function settle(
  relay: Relay,
  tenant: TenantId,
  { attempt, id }: ClaimedDelivery,
  outcome: Parameters<Relay['settleDelivery']>[1]['outcome'] = { state: 'sent', providerIds: [] },
) {
  return relay.settleDelivery(tenant, { id, attempt, outcome });
}

/** Sends all that has its turn. @returns their ids, in order */
async function drain(relay: Relay, tenant: TenantId): Promise<readonly string[]> {
  const sent: string[] = [];
  for (;;) {
    const [delivery] = await claim(relay, tenant);
    if (!delivery) return sent;
    sent.push(delivery.id);
    await settle(relay, tenant, delivery);
  }
}

const ids = (deliveries: readonly { readonly id: string }[]) => deliveries.map(({ id }) => id);
const conversation = () => ({ conversationId: buildId<ConversationId>() });
const many = (count: number, own: () => Partial<DeliveryInsert> = conversation) =>
  Array.from({ length: count }, () => buildDelivery(own()));

describe('turns', () => {
  test('go to citizens before other systems, or as the host says', async () => {
    const systems = many(30, () => ({ target: 'simkopdes' }));
    const citizen = buildDelivery(conversation());
    const tenant = await deliver(...systems, citizen);
    expect(ids(await claim(openRelay(), tenant))).toEqual([citizen.id]);

    const other = await deliver(...many(30), buildDelivery({ target: 'urgent' }));
    const priority = ({ target }: { readonly target: string }) => (target === 'urgent' ? 1 : 0);
    const relay = pgBossRelay({ store, schema: boss, priority });
    const [first] = await relay.claimOutbox(other, now, leaseMs, 1);
    expect(first?.target).toBe('urgent');
    await relay.stop();
  });

  test('pass over a target that must pause, also one that is in hand already', async () => {
    const paused = many(5, () => ({ target: 'whatsapp' }));
    const open = many(5, () => ({ target: 'telegram' }));
    const tenant = await deliver(...paused, ...open);
    const relay = openRelay();
    const [first] = await claim(relay, tenant);
    const rest = await claim(relay, tenant, 10, ['whatsapp']);
    expect(rest.map(({ target }) => target)).not.toContain('whatsapp');
    expect([first, ...rest].filter((each) => each?.target === 'telegram')).toHaveLength(5);
    expect(await claim(relay, tenant, 10)).toHaveLength(first?.target === 'whatsapp' ? 4 : 5);
  });

  test('of one desk are never those of another, whatever it is called', async () => {
    const tenants = ['kantor-a', 'kantor b/„Sukamaju“'] as readonly string[] as readonly TenantId[];
    const relay = openRelay();
    for (const tenant of tenants) {
      const delivery = buildDelivery();
      await store.commit(buildCommit(tenant, { deliveries: [delivery] }));
      expect(await drain(relay, tenant)).toEqual([delivery.id]);
    }
  });

  test('that nobody began are given back when a process ends, so that others need not wait', async () => {
    const deliveries = many(10);
    const tenant = await deliver(...deliveries);
    const ending = openRelay();
    const [begun] = await claim(ending, tenant);
    await ending.stop();
    const others = await drain(openRelay(stores[1]), tenant);
    expect([begun?.id, ...others].toSorted()).toEqual(ids(deliveries).toSorted());
  });

  test('that pg-boss lost come again within an hour, in the order of their line', async () => {
    const line = conversation();
    const deliveries = many(3, () => line);
    const tenant = await deliver(...deliveries);
    const relay = openRelay();
    const [first] = await claim(relay, tenant);
    await client.query(`delete from ${boss}.job where data ->> 'conversationId' = $1`, [
      line.conversationId,
    ]);
    expect(first && (await settle(relay, tenant, first))).toBe(true);
    expect(await claim(relay, tenant)).toEqual([]);
    now += hourMs;
    expect(await drain(relay, tenant)).toEqual(ids(deliveries.slice(1)));
  });

  test('that pg-boss has twice send nothing twice', async () => {
    const deliveries = many(3);
    const tenant = await deliver(...deliveries);
    const relay = openRelay();
    const [first] = await claim(relay, tenant);
    await client.query(`update ${desk}.outbox set handed_until = 0 where tenant = $1`, [tenant]);
    const others = await drain(openRelay(stores[1]), tenant);
    const rest = await drain(relay, tenant);
    const all = [first?.id, ...others, ...rest];
    expect(all.toSorted()).toEqual(ids(deliveries).toSorted());
  });

  test('wait as long as an outcome says, and hold back their line', async () => {
    const line = conversation();
    const [first, second] = many(2, () => line) as [DeliveryInsert, DeliveryInsert];
    const tenant = await deliver(first, second);
    const relay = openRelay();
    const waits = [
      { state: 'retry', at: now + 5 * hourMs, error: 'rate-limited' },
      { state: 'held', at: now + 5 * hourMs + 60_000 },
    ] as const;
    for (const outcome of waits) {
      const [taken] = await claim(relay, tenant);
      expect(taken?.id).toBe(first.id);
      if (taken) await settle(relay, tenant, taken, outcome);
      now = outcome.at - 1_000;
      expect(await claim(relay, tenant)).toEqual([]);
      now = outcome.at;
    }
    expect(await drain(relay, tenant)).toEqual([first.id, second.id]);
  });

  test('leave to others what they took over, and say that it came too late', async () => {
    const tenant = await deliver(buildDelivery());
    const [frozen, other] = [openRelay(), openRelay(stores[1])];
    const [first] = await claim(frozen, tenant);
    now += 2 * leaseMs;
    const [again] = await claim(other, tenant);
    expect(again).toMatchObject({ id: first?.id, attempt: 2, unsettledBefore: true });
    expect(first && (await settle(frozen, tenant, first))).toBe(false);
    expect(again && (await settle(other, tenant, again))).toBe(true);
    expect(await claim(frozen, tenant)).toEqual([]);
  });

  test('go on beside those of somebody who froze while they handed over', async () => {
    const held = many(3);
    const tenant = await deliver(...held);
    await client.query('begin');
    await client.query(`update ${desk}.outbox set handed_until = $2 where tenant = $1`, [
      tenant,
      now + hourMs,
    ]);
    const free = many(3);
    await store.commit(buildCommit(tenant, { deliveries: free }));
    const relay = openRelay();
    expect((await drain(relay, tenant)).toSorted()).toEqual(ids(free).toSorted());
    await client.query('rollback');
    expect((await drain(relay, tenant)).toSorted()).toEqual(ids(held).toSorted());
  });

  test('hold no words, no addresses and no files: ids alone', async () => {
    const payload = new TextEncoder().encode('PENANDA-RAHASIA');
    const tenant = await deliver(buildDelivery({ ...conversation(), payload }));
    const relay = openRelay();
    const [taken] = await claim(relay, tenant);
    if (taken) await settle(relay, tenant, taken, { state: 'dead', error: 'PENANDA-GALAT' });
    const { rows } = await client.query(
      `select data, output, singleton_key from ${boss}.job
      where name = $1`,
      [`aduan/${tenant}`],
    );
    expect(Object.keys(rows[0].data).toSorted()).toEqual([
      'conversationId',
      'id',
      'target',
      'ticketId',
    ]);
    expect(JSON.stringify(rows)).not.toContain('PENANDA');
  });
});

test('only a store in PostgreSQL has room for it, under a name that needs no quotes', () => {
  expect(() => pgBossRelay({ store: { settleDelivery: store.settleDelivery } as never })).toThrow(
    /PostgreSQL/,
  );
  expect(() => pgBossRelay({ store, schema: 'Aduan Boss' })).toThrow(/schema/);
  expect(() => pgBossRelay({ store, schema: 'x; drop schema aduan' })).toThrow(/schema/);
});
