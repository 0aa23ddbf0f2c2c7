import { DatabaseSync } from 'node:sqlite';
import { buildTenant, buildTicket } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { firstSchema } from '../../src/schema/first-schema.js';
import { newFile, openStore } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const hour = 3_600_000;

test('a desk that was there before has its open cases counted', async () => {
  const file = newFile(directory);
  const tenant = buildTenant();
  const before = new DatabaseSync(file);
  before.exec(firstSchema);
  before.exec('PRAGMA user_version = 1');
  const insert =
    before.prepare(`insert into ticket (tenant, id, number_key, ticket, state, owed, to_call, due_at)
    values (?, ?, ?, ?, 'received', 0, 0, ?)`);
  const add = (dueAt: number | null, parts: Parameters<typeof buildTicket>[0] = {}) => {
    const ticket = buildTicket(parts);
    insert.run(tenant, ticket.id, ticket.number, JSON.stringify(ticket), dueAt);
  };
  add(hour - 1);
  add(hour + 1);
  add(null, { phase: 'active' });
  add(1, { phase: 'closed' });
  before.close();

  const store = await openStore({ file });
  const count = (now: number) => store.countTickets(tenant, now);
  expect(await count(hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 1 });
  expect(await count(2 * hour)).toEqual({ byPhase: { new: 2, active: 1 }, late: 2 });
});
