import type { TenantId } from '@aduan/core';
import { postgresStore } from '@aduan/store-postgres';
import { buildCommit, buildDelivery, buildTenant } from '@aduan/testkit';
import { postgresGate } from '@aduan-internal/postgres';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pgBossRelay } from '../src/index.js';
import { newSchemas, openStore } from './open-relay.js';

const leaseMs = 1_000;

async function deskBehindAGate() {
  const { boss, desk } = newSchemas();
  const direct = openStore(desk);
  await direct.migrate();
  const gate = await postgresGate(inject('postgresUrl'));
  const store = postgresStore({ connection: gate.url, schema: desk, patienceMs: 500 });
  const relay = pgBossRelay({ store, schema: boss });
  onTestFinished(async () => {
    gate.mend();
    await relay.stop();
    await Promise.all([store.close(), direct.close()]);
    await gate.close();
  });
  const tenant: TenantId = buildTenant();
  const deliveries = [buildDelivery(), buildDelivery(), buildDelivery()];
  await direct.commit(buildCommit(tenant, { deliveries }));
  const claim = () => relay.claimOutbox(tenant, Date.now(), leaseMs, 1);
  return { claim, deliveries, gate, relay, tenant };
}

test.each(['cut', 'hold'] as const)(
  'a database that goes away (%s) loses no turn',
  async (how) => {
    const { claim, deliveries, gate, relay, tenant } = await deskBehindAGate();
    const sent: string[] = [];
    const send = async () => {
      const [delivery] = await claim();
      if (!delivery) return;
      const { attempt, id } = delivery;
      const outcome = { state: 'sent', providerIds: [] } as const;
      if (await relay.settleDelivery(tenant, { id, attempt, outcome })) sent.push(id);
    };
    await send();
    gate[how]();
    await expect(send()).rejects.toThrow();
    await expect(send()).rejects.toThrow();
    gate.mend();
    const patient = async () => {
      while (sent.length < deliveries.length) await send().catch(() => {});
    };
    await patient();
    expect(sent.toSorted()).toEqual(deliveries.map(({ id }) => id).toSorted());
  },
  120_000,
);

test('a desk that starts while the database is away starts when it is back', async () => {
  const { claim, gate, relay, tenant } = await deskBehindAGate();
  gate.cut();
  await expect(relay.start(tenant)).rejects.toThrow();
  gate.mend();
  await relay.start(tenant);
  expect(await claim()).toHaveLength(1);
});
