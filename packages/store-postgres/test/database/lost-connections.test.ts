import type { TenantId, Ticket } from '@aduan/core';
import { buildCommit, buildOpening, buildTicket } from '@aduan/testkit';
import { endingPostgres, postgresGate } from '@aduan-internal/postgres';
import { Pool } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

const tenant = 'desk' as TenantId;

/** A pool that ends with its test. */
function openPool(options = {}): Pool {
  const pool = new Pool({ connectionString: inject('postgresUrl'), ...options });
  onTestFinished(() => pool.end());
  return pool;
}

async function openTicket(store: PostgresStore): Promise<Ticket> {
  await store.migrate();
  const ticket = buildTicket();
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
  await store.takeRateSlots(tenant, 0, 0, [rate]);
  return ticket;
}

/** Keeps the row of the rate locked, so that a transaction of the store waits for it in its middle. */
async function lockRate(other: Pool, schema: string): Promise<() => Promise<void>> {
  const client = await other.connect();
  await client.query('begin');
  await client.query(`select 1 from ${schema}.stored_value for update`);
  return async () => {
    await client.query('rollback');
    client.release();
  };
}

/** The process of the server whose statement waits for a lock in the schema. */
async function waitingIn(other: Pool, schema: string): Promise<number> {
  for (;;) {
    const { rows } = await other.query(
      `select pid from pg_stat_activity
       where wait_event_type = 'Lock' and position($1 in query) > 0 and pid <> pg_backend_pid()`,
      [`${schema}.`],
    );
    if (rows[0]) return rows[0].pid;
  }
}

const rate = { key: 'rate/test', everyMs: 1, burst: 1 };

test('a connection that the server cuts is replaced', async () => {
  const schema = newSchema();
  const connection = inject('postgresUrl');
  const store = postgresStore({ connection, schema, connections: 1 });
  onTestFinished(() => store.close());
  await store.migrate();
  expect(await store.reserveNumbers(tenant, 'ADU', 1)).toBe(1);
  const { rows } = await openPool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where position($1 in query) > 0 and pid <> pg_backend_pid()`,
    [`${schema}.`],
  );
  expect(rows).toHaveLength(1);
  const first = await store.reserveNumbers(tenant, 'ADU', 1).catch((error: unknown) => error);
  if (typeof first !== 'number')
    expect(first).toMatchObject({ code: 'store-unavailable', retryable: true });
  expect(await store.reserveNumbers(tenant, 'ADU', 1)).toBeGreaterThanOrEqual(2);
});

test('a connection that is cut in a transaction ends the work and not the process', async () => {
  const schema = newSchema();
  const store = postgresStore({ connection: inject('postgresUrl'), schema, connections: 1 });
  onTestFinished(() => store.close());
  await openTicket(store);
  const other = openPool();
  const unlock = await lockRate(other, schema);
  const attempt = store.takeRateSlots(tenant, 1, 0, [rate]);
  const refused = expect(attempt).rejects.toMatchObject({
    code: 'store-unavailable',
    retryable: true,
  });
  await other.query('select pg_terminate_backend($1)', [await waitingIn(other, schema)]);
  await refused;
  await unlock();
  expect((await store.takeRateSlots(tenant, 9, 0, [rate])).taken).toBe(true);
});

test('a transaction that could not be rolled back swallows nothing that comes later', async () => {
  const schema = newSchema();
  const pool = openPool({ max: 1, query_timeout: 1_000 });
  const store = postgresStore({ connection: pool, schema });
  const patient = postgresStore({ connection: openPool(), schema });
  await openTicket(patient);
  const unlock = await lockRate(openPool(), schema);
  await expect(store.takeRateSlots(tenant, 1, 0, [rate])).rejects.toMatchObject({
    code: 'store-unavailable',
  });
  await unlock();
  const first = await store.reserveNumbers(tenant, 'ADU', 5);
  expect(await patient.reserveNumbers(tenant, 'ADU', 5)).toBe(first + 5);
});

test('a network that swallows everything is a database that is away, and is found again', async () => {
  const gate = await postgresGate(inject('postgresUrl'));
  const schema = newSchema();
  const silent = { connections: 2, patienceMs: 500 };
  const store = postgresStore({ connection: gate.url, schema, ...silent });
  onTestFinished(async () => {
    await gate.close();
    await store.close();
  });
  const ticket = await openTicket(store);
  const away = { code: 'store-unavailable', retryable: true };

  gate.hold();
  await Promise.all([
    expect(store.readTicket(tenant, ticket.id)).rejects.toMatchObject(away),
    expect(store.takeRateSlots(tenant, 1, 0, [rate])).rejects.toMatchObject(away),
    expect(store.reserveNumbers(tenant, 'ADU', 1)).rejects.toMatchObject(away),
  ]);
  gate.mend();
  expect(await store.readTicket(tenant, ticket.id)).not.toBeNull();
  expect((await store.takeRateSlots(tenant, 9, 0, [rate])).taken).toBe(true);
});

test('a connection that breaks in the moment when it was made ends the work and not the process', async () => {
  const connection = await endingPostgres();
  onTestFinished(connection.close);
  const pool = new Pool({ connectionString: connection.url });
  pool.on('error', () => {});
  for (const of of [connection.url, pool]) {
    const store = postgresStore({ connection: of, schema: newSchema() });
    const attempt = store.migrate();
    await expect(attempt).rejects.toMatchObject({ code: 'store-unavailable', retryable: true });
    await store.close();
  }
  await pool.end();
});
