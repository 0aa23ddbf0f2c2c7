import { setTimeout as wait } from 'node:timers/promises';
import { buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { afterAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { migrations, neededStep } from '../../src/schema/migrations.js';
import { newSchema, openStore } from '../open-store.js';
import { schemaAt } from './schema-at.js';

// Files of tests share their modules: those here are made with the step, and those of the next file without.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../src/schema/migrations.js');
  vi.resetModules();
});

/** A version to come, with one step more, which former ones must not write beside. */
vi.mock('../../src/schema/migrations.js', async (original) => {
  const { migrations } = await original<typeof import('../../src/schema/migrations.js')>();
  const neededStep = migrations.length + 1;
  const later = `
    alter table aduan.ticket add column later text not null default 'brought';
    alter table aduan.migration drop column if exists needs_1, add column needs_${neededStep} boolean;`;
  return { migrations: [...migrations, later], neededStep };
});

const tenant = buildTenant();

/** A desk whose former version runs, and names a column of its own in what it asks. */
async function formerDesk() {
  const schema = newSchema();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  await schemaAt(client, schema, migrations.length - 1);
  const store = openStore(schema);
  onTestFinished(() => store.close());
  const text = `with fits as (select needs_1 from ${schema}.migration) select 1 as one`;
  return {
    client,
    schema,
    store,
    former: () => client.query({ name: 'former', text }),
    async version() {
      const { rows } = await client.query(`select version, fingerprint from ${schema}.migration`);
      return rows[0];
    },
    /** The columns that say which step one must know. */
    async needed() {
      const { rows } = await client.query(
        `select column_name as name from information_schema.columns
         where table_schema = $1 and table_name = 'migration' and column_name like 'needs%'`,
        [schema],
      );
      return rows.map(({ name }) => String(name));
    },
  };
}

test('what a former version wrote is brought forward', async () => {
  const { client, schema, store, version } = await formerDesk();
  const { id, number } = buildTicket();
  await client.query(
    `insert into ${schema}.ticket (tenant, id, number_key, version, ticket, state, phase, kind, channel, guarded,
       owed, to_call, opened_at, updated_at, due_order, calendar, policies)
     values ($1, $2, $3, 1, '{}', 'received', 'new', 'complaint', 'web', false, false, false, 1, 1, 1, 'calendar', 'policies')`,
    [tenant, id, number],
  );
  await expect(store.readTicket(tenant, id)).rejects.toMatchObject({ code: 'store-not-migrated' });
  await store.migrate();
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket())] }));
  const { rows } = await client.query(`select id from ${schema}.ticket where later = 'brought'`);
  expect(rows).toHaveLength(2);
  expect(await store.readTicket(tenant, id)).not.toBeNull();
  expect(await version()).toMatchObject({ version: migrations.length });
  await store.migrate();
});

test('one whose former steps were never released is refused, and its instances go on', async () => {
  const { client, former, schema, store, version } = await formerDesk();
  await client.query(`update ${schema}.migration set fingerprint = 'another'`);
  const before = await version();
  await expect(store.migrate()).rejects.toMatchObject({ code: 'store-schema-unknown' });
  expect(await version()).toEqual(before);
  await former();
});

test('instances of a former version are stopped before anything changes, and wait for none of it', async () => {
  const { former, needed, schema, store } = await formerDesk();
  await former();
  const other = new Client({ connectionString: inject('postgresUrl') });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query(`begin; lock table ${schema}.ticket in row exclusive mode`);
  const migrated = store.migrate();
  while ((await needed()).includes('needs_1')) await wait(5);
  await expect(former()).rejects.toMatchObject({ code: '42703' });
  await other.query('rollback');
  await migrated;
  expect(await needed()).toEqual([`needs_${neededStep}`]);
});

test('where a migration fails, they go on', async () => {
  const { client, former, schema, store, version } = await formerDesk();
  await former();
  const before = await version();
  await client.query(`alter table ${schema}.ticket add column later int`);
  await expect(store.migrate()).rejects.toMatchObject({ name: 'StoreError' });
  expect(await version()).toEqual(before);
  await former();
});
