import { setTimeout as wait } from 'node:timers/promises';
import { buildChange, buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrations } from '../../src/schema/migrations.js';
import { newSchema, openStore } from '../open-store.js';

const tenant = buildTenant();
const newer = migrations.length + 1;
const refused = { code: 'store-schema-newer', retryable: true };

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** The column that says which step one must know. */
async function needed(client: Client, schema: string): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = 'migration' and column_name like 'needs%' order by 1`,
    [schema],
  );
  return rows.map(({ name }) => String(name));
}

/** A desk that works, and a version to come with a step that this one must not write beside. */
async function deskToBring() {
  const schema = newSchema();
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const client = await connect();
  const [known] = await needed(client, schema);
  const change = async (text: string, version: number) => {
    await client.query(`alter table ${schema}.migration ${text}`);
    await client.query(`update ${schema}.migration set version = ${version}`);
  };
  return {
    client,
    schema,
    store,
    forward: () => change(`drop column ${known}, add column needs_${newer} boolean`, newer),
    back: () => change(`add column ${known} boolean`, migrations.length),
    async versions() {
      const { rows } = await client.query(`select id, version from ${schema}.ticket order by id`);
      return rows;
    },
  };
}

test('what an instance wants to write while a newer one migrates is refused, and nothing of it is kept', async () => {
  const { client, forward, schema, store, versions } = await deskToBring();
  const written: string[] = [];
  async function writer(): Promise<unknown> {
    for (;;) {
      const ticket = buildTicket();
      const opening = buildCommit(tenant, { tickets: [buildOpening(ticket)] });
      const failed = await store.commit(opening).then(
        () => null,
        (error: unknown) => error,
      );
      if (failed) return failed;
      written.push(ticket.id);
      await store.commit(buildCommit(tenant, { tickets: [buildChange(ticket)] })).catch(() => {});
    }
  }
  const writers = Array.from({ length: 8 }, writer);
  while (written.length < 50) await wait(5);

  await client.query('begin');
  await forward();
  const before = await versions();
  const other = await connect();
  const waiting = `select count(*)::int as count from pg_stat_activity
    where wait_event_type = 'Lock' and position('${schema}.migration' in query) > 0`;
  while ((await other.query(waiting)).rows[0].count === 0) await wait(5);
  await client.query('commit');

  for (const failed of await Promise.all(writers)) expect(failed).toMatchObject(refused);
  const after = await versions();
  expect(after).toEqual(before);
  expect(after.map(({ id }) => id)).toEqual(written.toSorted());
});

test('an instance on a schema that needs a newer version neither reads nor writes, alone or in a transaction', async () => {
  const { back, forward, store } = await deskToBring();
  const ticket = buildTicket();
  const opening = { ...buildOpening(ticket), pinHash: 'hash' };
  await store.commit(buildCommit(tenant, { tickets: [opening] }));
  const rate = { key: 'rate/test', everyMs: 1, burst: 1 };
  const work = [
    () => store.readTicket(tenant, ticket.id),
    () => store.listTickets(tenant, {}),
    () => store.reserveNumbers(tenant, 'ADU', 1),
    () => store.takeRateSlots(tenant, 1, 0, [rate]),
    () => store.claimOutbox(tenant, 1, 1, 1),
    () => store.commit(buildCommit(tenant, { tickets: [buildChange(ticket)] })),
  ];
  await forward();
  for (const each of work) await expect(each()).rejects.toMatchObject(refused);
  await expect(store.migrate()).rejects.toMatchObject({ ...refused, retryable: false });
  await back();
  for (const each of work) await each();
});

test('a step that former versions need not know stops nobody', async () => {
  const { client, schema, store } = await deskToBring();
  await client.query(`update ${schema}.migration set version = ${newer}`);
  const ticket = buildTicket();
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
  expect(await store.readTicket(tenant, ticket.id)).not.toBeNull();
});
