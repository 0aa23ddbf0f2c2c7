import { DatabaseSync } from 'node:sqlite';
import { buildTenant, buildTicket } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { migrations } from '../../src/schema/migrations.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();

test('a desk that was there before has its cases swept, those that were held too', async () => {
  const file = newFile(directory);
  const tenant = buildTenant();
  const before = new DatabaseSync(file);
  for (const step of migrations.slice(0, 2)) before.exec(step);
  before.exec('PRAGMA user_version = 2');
  const insert =
    before.prepare(`insert into ticket (tenant, id, number_key, ticket, state, owed, to_call, sweep_at, sweep_due)
    values (?, ?, ?, ?, 'received', 0, 0, ?, ?)`);
  const add = (sweepAt: number | null, sweepDue = sweepAt) => {
    const ticket = buildTicket();
    insert.run(tenant, ticket.id, ticket.number, JSON.stringify(ticket), sweepAt, sweepDue);
    return ticket.id;
  };
  const [later, first] = [add(20), add(10)];
  const held = add(15, 60_000);
  add(null);
  before.close();

  const store = await openStore({ file });
  expect(await store.claimDue(tenant, 20, 1_000, 10)).toEqual([first, held, later]);
});
