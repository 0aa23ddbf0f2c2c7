import { buildId, buildKey, buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { newDatabase, newSchema, openStore } from '../open-store.js';

/** Tables from which rows go with a person. */
const tables = ['data_key', 'identity', 'conversation', 'inbox', 'outbox', 'command'];

test('a destroyed key is in no page of its table once that was rewritten', async () => {
  const schema = newSchema();
  // A transaction of another test in the same database would keep the row, and for a moment does whoever signs in.
  const database = await newDatabase();
  const store = openStore(schema, database);
  await store.migrate();
  const tenant = buildTenant();
  const scope = `party:${buildId()}`;
  const wrapped = crypto.getRandomValues(new Uint8Array(60));
  await store.insertKey(tenant, buildKey(scope, { wrapped }));
  const keepsStatus = Uint8Array.of(7, 7, 7, 7, 7, 7, 7, 7);
  await store.insertKey(tenant, buildKey('party:other', { wrapped: keepsStatus }));

  const client = new Client(database);
  await client.connect();
  /** Whether the file of the table, as it lies on the disk, holds these bytes. */
  const isOnDisk = async (bytes: Uint8Array) => {
    await client.query('checkpoint');
    const { rows } = await client.query(
      `select position($1::bytea in pg_read_binary_file(pg_relation_filepath('${schema}.data_key'))) > 0 as found`,
      [Buffer.from(bytes)],
    );
    return rows[0]?.found;
  };
  expect(await isOnDisk(wrapped)).toBe(true);
  const target = { parties: [], conversations: [], scopes: [scope], tickets: [] };
  expect(await store.erase(tenant, target)).toMatchObject({ status: 'erased', count: { keys: 1 } });
  const rewrite = async () => {
    for (const table of tables) await client.query(`vacuum full ${schema}.${table}`);
    return await isOnDisk(wrapped);
  };
  await expect.poll(rewrite, { timeout: 10_000, interval: 200 }).toBe(false);
  expect(await isOnDisk(keepsStatus)).toBe(true);
  await client.end();
  await store.close();
});
