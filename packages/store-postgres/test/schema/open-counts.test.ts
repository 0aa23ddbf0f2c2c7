import { buildTenant, buildTicket } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrationSteps } from '../../src/index.js';
import { newSchema, openStore } from '../open-store.js';

const hour = 3_600_000;

test('a desk that was there before has its open cases counted', async () => {
  const schema = newSchema();
  const tenant = buildTenant();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  const later = new Set(migrationSteps(schema, 2));
  for (const step of migrationSteps(schema)) if (!later.has(step)) await client.query(step);
  await client.query(`insert into ${schema}.migration (version) values (2)`);
  const add = async (dueAt: number | null, phase: string) => {
    const { id, number } = buildTicket();
    await client.query(
      `insert into ${schema}.ticket (tenant, id, number_key, version, ticket, state, phase, kind, channel, guarded,
         owed, to_call, opened_at, updated_at, due_at, due_order)
       values ($1, $2, $3, 1, '{}', 'received', $4, 'complaint', 'web', false, false, false, 1, 1, $5::bigint,
         coalesce($5::bigint, ${Number.MAX_SAFE_INTEGER}))`,
      [tenant, id, number, phase, dueAt],
    );
  };
  await add(hour - 1, 'new');
  await add(hour + 1, 'new');
  await add(null, 'active');
  await add(1, 'closed');

  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const count = (now: number) => store.countTickets(tenant, now);
  expect(await count(hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 1 });
  expect(await count(2 * hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 2 });
});
