import type { PartyId, TenantId } from '@aduan/core';
import { buildCommit, buildMessage, buildOpening, buildTicket } from '@aduan/testkit';
import { Client, Pool, type PoolClient } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { migrationSteps, postgresStore } from '../../src/index.js';
import { migrations } from '../../src/schema/migrations.js';
import { fingerprintOf } from '../../src/schema/schema-version.js';
import { newSchema, openStore } from '../open-store.js';

const tenant = 'desk' as TenantId;

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test('a schema that a newer version wrote is refused and left alone', async () => {
  const schema = newSchema();
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const client = await connect();
  await client.query(`update ${schema}.migration set version = 99`);
  await expect(store.migrate()).rejects.toMatchObject({
    code: 'store-schema-newer',
    retryable: false,
  });
  const { rows } = await client.query(`select version from ${schema}.migration`);
  expect(rows).toEqual([{ version: 99 }]);
});

test('a DBA may run the printed statements instead, and the store finds nothing to do', async () => {
  const schema = newSchema();
  const client = await connect();
  for (const step of migrationSteps(schema)) await client.query(step);
  const store = openStore(schema);
  onTestFinished(() => store.close());
  expect(await store.reserveNumbers(tenant, 'ADU', 1)).toBe(1);
  await store.migrate();
  expect(await store.reserveNumbers(tenant, 'ADU', 1)).toBe(2);
  expect(migrationSteps(schema, migrations.length)).toEqual([]);
});

test('several may start at once where the server isolates transactions more than it must', async () => {
  const schema = newSchema();
  const url = new URL(inject('postgresUrl'));
  url.searchParams.set('options', '-c default_transaction_isolation=serializable');
  const stores = Array.from({ length: 4 }, () => openStore(schema, url.href));
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  await Promise.all(stores.map((store) => store.migrate()));
  expect(await Promise.all(stores.map((store) => store.countTickets(tenant, 0)))).toHaveLength(4);
});

test('a migration that fails leaves nothing behind', async () => {
  const schema = newSchema();
  const client = await connect();
  await client.query(`create schema ${schema}`);
  await client.query(`create table ${schema}.outbox (id int)`);
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await expect(store.migrate()).rejects.toMatchObject({ name: 'StoreError' });
  const { rows } = await client.query(
    'select table_name from information_schema.tables where table_schema = $1',
    [schema],
  );
  expect(rows).toEqual([{ table_name: 'outbox' }]);
});

test.each(['Desk', 'a-b', '1st', 'a b', 'a"; drop table x', ''])(
  'the schema name "%s" is refused',
  (schema) => {
    expect(() => postgresStore({ connection: inject('postgresUrl'), schema })).toThrow(
      'schema: must be',
    );
  },
);

test.each([undefined, {}, { connection: '' }])(
  'postgresStore(%j) names what it needs',
  (options) => {
    expect(() => postgresStore(options as never)).toThrow('postgres://user@host/database');
  },
);

test('no statements are printed for a schema name that would need quotes', () => {
  expect(() => migrationSteps('a; drop table x')).toThrow('schema: must be');
});

test('nothing of the schema needs the public one, triggers or functions', async () => {
  const schema = newSchema();
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const client = await connect();
  const count = async (text: string) => Number((await client.query(text, [schema])).rows[0].count);
  expect(
    await count('select count(*) from information_schema.triggers where trigger_schema = $1'),
  ).toBe(0);
  expect(
    await count('select count(*) from information_schema.routines where routine_schema = $1'),
  ).toBe(0);
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     join pg_class on pg_class.oid = indrelid where relnamespace = $1::regnamespace and indisunique`,
    [schema],
  );
  const withoutTenant = rows.filter(({ definition }) => !/\(tenant[,)]/.test(definition));
  expect(withoutTenant.map(({ name }) => name).toSorted()).toEqual(
    ['blob_part_pkey', 'blob_pkey', 'blob_upload_pkey'].map((name) => `${schema}.${name}`),
  );
});

test('an instance goes on while a newer version adds columns', async () => {
  const schema = newSchema();
  const store = postgresStore({ connection: inject('postgresUrl'), schema, connections: 1 });
  onTestFinished(() => store.close());
  await store.migrate();
  const ticket = buildTicket();
  const message = buildMessage({ ticketId: ticket.id, direction: 'out', status: 'accepted' });
  const work = async () => {
    await store.readTicket(tenant, ticket.id);
    await store.readEvents(tenant, ticket.id);
    await store.readTicketMessages(tenant, ticket.id);
    await store.findMessageByProviderId(tenant, 'web', 'provider');
    await store.raiseMessageStatus(tenant, message.id, 'sent');
    await store.markMessagesRead(tenant, ticket.id);
    await store.findConversation(tenant, 'hash');
    await store.readParty(tenant, 'party' as PartyId);
    await store.claimOutbox(tenant, 1, 1, 1);
    await store.claimConversation(tenant, 1, 1, 1);
    await store.claimDue(tenant, 1, 1, 1);
    await store.listTickets(tenant, {});
    await store.readSealedRecords(tenant, ['box']);
    await store.blobs.get('file');
  };
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)], messages: [message] }));
  await work();
  const client = await connect();
  const { rows } = await client.query(
    'select table_name from information_schema.tables where table_schema = $1',
    [schema],
  );
  for (const { table_name } of rows) {
    await client.query(`alter table ${schema}.${table_name} add column later int`);
  }
  await work();
  expect(await store.readEvents(tenant, ticket.id)).toHaveLength(1);
});

test('a connection that looked for a schema before another instance made it sees it once that is done', async () => {
  const schema = newSchema();
  const other = await connect();
  const pool = new Pool({ connectionString: inject('postgresUrl'), max: 1 });
  onTestFinished(() => pool.end());
  const connected = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const lock = `select pg_advisory_xact_lock(hashtext('aduan:${schema}'))`;
  let views = 0;
  // Between the first look of it and the second one, the other instance comes first.
  vi.spyOn(pool, 'connect').mockImplementation(async () => {
    views += 1;
    if (views === 2) await other.query(`begin; ${lock}`);
    return connected();
  });
  const migrated = postgresStore({ connection: pool, schema }).migrate();
  await expect.poll(() => views).toBe(2);
  const waits = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`;
  await expect.poll(async () => (await other.query(waits)).rows[0].count).toBeGreaterThan(0);
  // So little that the server has no reason to tell everybody that names have changed.
  const row = `${migrations.length} as version, '${fingerprintOf(migrations)}'::text as fingerprint`;
  await other.query(`create schema ${schema}; create table ${schema}.migration as select ${row}`);
  await other.query('commit');
  await migrated;
  const tables = 'select tablename as name from pg_tables where schemaname = $1';
  expect((await other.query(tables, [schema])).rows).toEqual([{ name: 'migration' }]);
});
