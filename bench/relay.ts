// Measures 5,000 waiting deliveries, handled by the store and by pg-boss. Run it with `pnpm run relay`; see
// README.md.
import { cpus, loadavg } from 'node:os';
import type { TenantId } from '@aduan/core';
import type { Commit, ConversationId, DeliveryInsert, Relay } from '@aduan/core/store';
import { pgBossRelay } from '@aduan/relay-pg-boss';
import { postgresStore } from '@aduan/store-postgres';
import { startPostgres } from '@aduan-internal/postgres';
import { median } from './calendar/rounds.ts';
import { durable } from './store/postgres-engine.ts';

/** The concurrency limit of a desk's outbox. */
const lanes = 8;
const rounds = Number(process.argv[2] ?? 3);
const leaseMs = 30_000;
/** Numbers of deliveries, and of conversations that share them. */
const sizes = [
  [5_000, 5_000],
  [5_000, 500],
] as const;

const server = await startPostgres(durable);
const store = postgresStore({ connection: server.url });
await store.migrate();
const byBoss = pgBossRelay({ store });
let made = 0;

/** Makes a new desk with waiting deliveries. */
async function waiting(count: number, conversations: number): Promise<TenantId> {
  const tenant = `desk-${made++}` as TenantId;
  const at = Date.now();
  const deliveries = Array.from(
    { length: count },
    (_, index): DeliveryInsert => ({
      id: `delivery-${index}`,
      target: 'whatsapp',
      conversationId: `conversation-${index % conversations}` as ConversationId,
      ticketId: null,
      messageId: null,
      payload: new Uint8Array(400),
      dueAt: at,
    }),
  );
  for (let first = 0; first < count; first += 500) {
    const commit: Commit = { tenant, deliveries: deliveries.slice(first, first + 500) };
    await store.commit(commit);
  }
  return tenant;
}

/**
 * Claims and settles until nothing waits. @returns elapsed ms for a delivery, and processor time of this process for
 * it, ms
 */
async function drain(
  relay: Pick<Relay, 'claimOutbox' | 'settleDelivery'>,
  tenant: TenantId,
  count: number,
): Promise<readonly [elapsed: number, processor: number]> {
  const before = process.cpuUsage();
  const began = performance.now();
  let carried = 0;
  const lane = async () => {
    while (carried < count) {
      const [delivery] = await relay.claimOutbox(tenant, Date.now(), leaseMs, 1);
      if (!delivery) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      const { attempt, id } = delivery;
      const outcome = { state: 'sent', providerIds: [] } as const;
      if (await relay.settleDelivery(tenant, { id, attempt, outcome })) carried += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const elapsed = performance.now() - began;
  const { system, user } = process.cpuUsage(before);
  return [elapsed / count, (system + user) / 1_000 / count];
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const [count, conversations] of sizes) {
  console.log(`\n== ${count} deliveries of ${conversations} conversations, ${lanes} hands ==`);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [own, ownProcessor] = await drain(store, await waiting(count, conversations), count);
    const [boss, bossProcessor] = await drain(byBoss, await waiting(count, conversations), count);
    ratios.push(boss / own);
    console.log(
      `store ${own.toFixed(2)} ms a delivery (${ownProcessor.toFixed(2)} ms of the processor), ` +
        `pg-boss ${boss.toFixed(2)} ms (${bossProcessor.toFixed(2)} ms)`,
    );
  }
  console.log(`pg-boss takes ${median(ratios).toFixed(1)} times as long`);
}
console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
await byBoss.stop();
await store.close();
await server.stop();
