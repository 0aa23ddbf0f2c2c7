import { buildChange, buildKey, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { Pool } from 'pg';
import { expect, inject, test } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { newSchema } from '../open-store.js';

/** How often the server plans a statement anew before it may keep a plan. */
const trials = 5;
const schema = newSchema();
const tenant = buildTenant();
const key = buildKey('party:1');

/** A store over one connection, so that all its statements are prepared on the same one. */
function onOneConnection() {
  const pool = new Pool({ connectionString: inject('postgresUrl'), max: 1 });
  return { pool, store: postgresStore({ connection: pool, schema }) };
}

async function write({ store }: ReturnType<typeof onOneConnection>, cases: number): Promise<void> {
  for (let count = 0; count < cases; count++) {
    const ticket = buildTicket();
    const sealedRecord = {
      id: ticket.id,
      scope: key.scope,
      key: key.id,
      cipher: new Uint8Array(8),
    };
    await store.commit({ tenant, sealedRecords: [sealedRecord], tickets: [buildOpening(ticket)] });
    await store.commit({ tenant, tickets: [buildChange(ticket)] });
  }
}

test('a commit is planned once, also on a desk whose size the server knows', async () => {
  const first = onOneConnection();
  await first.store.migrate();
  await first.store.insertKey(tenant, key);
  await first.pool.query(
    `insert into ${schema}.data_key (tenant, scope, generation, id, wrapped)
     select $1, 'party:' || n, 1, md5(n::text), '\\x00' from generate_series(2, 5000) as n`,
    [tenant],
  );
  await write(first, 200);
  await first.pool.query('analyze');
  await first.pool.end();

  const second = onOneConnection();
  await write(second, 12);
  const { rows } = await second.pool.query(
    `select custom_plans as anew, generic_plans as kept from pg_prepared_statements
     where statement like 'with recursive%'`,
  );
  await second.pool.end();
  expect(rows.map(({ anew, kept }) => [Number(anew), Number(kept)])).toEqual([
    [trials, 12 - trials],
    [trials, 12 - trials],
  ]);
});
