import { buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrationSteps } from '../../src/index.js';
import { newSchema, openStore } from '../open-store.js';

test('a desk that was there before has its cases swept, those that were held too', async () => {
  const schema = newSchema();
  const tenant = buildTenant();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  const later = new Set(migrationSteps(schema, 3));
  for (const step of migrationSteps(schema)) if (!later.has(step)) await client.query(step);
  await client.query(`insert into ${schema}.migration (version) values (3)`);
  const add = async (sweepAt: number | null, sweepDue = sweepAt) => {
    const { id, number } = buildTicket();
    await client.query(
      `insert into ${schema}.ticket (tenant, id, number_key, version, ticket, state, phase, kind, channel, guarded,
         owed, to_call, opened_at, updated_at, due_order, sweep_at, sweep_due)
       values ($1, $2, $3, 1, '{}', 'received', 'new', 'complaint', 'web', false, false, false, 1, 1, 1, $4, $5)`,
      [tenant, id, number, sweepAt, sweepDue],
    );
    return id;
  };
  const last = await add(20);
  const first = await add(10);
  const held = await add(15, 60_000);
  await add(null);

  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  expect(await store.claimDue(tenant, 20, 1_000, 10)).toEqual([first, held, last]);
});
