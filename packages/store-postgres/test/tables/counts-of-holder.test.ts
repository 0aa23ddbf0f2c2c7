import type { TicketCountFilter } from '@aduan/core/store';
import { buildTenant } from '@aduan/testkit';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

const tenant = buildTenant();
const holders: readonly TicketCountFilter[] = [{ team: 'layanan' }, { assignee: 'citra' }];
const wishes: readonly TicketCountFilter[] = [{}, { joined: false }, { joined: true }];
const readers: readonly TicketCountFilter[] = [
  {},
  { notRecusing: [] },
  { notRecusing: ['ani'] },
  { notRecusing: ['ani', 'budi'] },
];

/** Cases of each kind that matters to a count: none to four of one kind, so that no two mistakes make up for each other. */
const cases = (schema: string) => `
  insert into ${schema}.ticket (tenant, id, number_key, version, ticket, calendar, policies, state, phase, kind, channel, team, assignee,
    recusals, lead_id, guarded, owed, to_call, opened_at, updated_at, due_at, due_order)
  select '${tenant}', n, n, 1, '{}', 'calendar', 'policies', 'received', phase, 'complaint', 'web', team, assignee,
    recusals::text[], lead, false, false, false, 1, 1, due, coalesce(due, ${Number.MAX_SAFE_INTEGER})
  from (select row_number() over ()::text as n, * from unnest(array['new', 'active', 'answered', 'closed']) as phase,
    unnest(array['layanan', 'audit', null]) as team, unnest(array['citra', null]) as assignee,
    unnest(array['{}', '{ani}', '{budi}', '{ani,budi}']) as recusals, unnest(array['lead', null]) as lead,
    unnest(array[1, 10, null]) as due,
    generate_series(1, abs(hashtext(concat(phase, team, assignee, recusals, lead, due))) % 5)) as one`;

test('what one unit or one officer has open is counted by indexes as by the tickets themselves', async () => {
  const schema = newSchema();
  const store = openStore(schema);
  onTestFinished(() => store.close());
  await store.migrate();
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(cases(schema));
  // All of one phase are reports that joined another: none is left of it where each case counts once.
  await client.query(
    `update ${schema}.ticket set lead_id = 'lead' where phase = 'answered' and team = 'layanan'`,
  );
  const asked = holders.flatMap((holder) =>
    readers.flatMap((reader) => wishes.map((wish) => ({ ...holder, ...reader, ...wish }))),
  );
  for (const filter of asked) {
    for (const now of [1, 2, 10, 11]) {
      // It narrows nothing, but no index knows when a case was opened.
      const looked = await store.countTickets(tenant, now, { ...filter, openedFrom: 1 });
      expect(looked.byPhase.new, JSON.stringify(filter)).toBeGreaterThan(0);
      expect(await store.countTickets(tenant, now, filter), JSON.stringify(filter)).toEqual(looked);
    }
  }
  const once = { team: 'layanan', joined: false };
  expect((await store.countTickets(tenant, 11, once)).byPhase).not.toHaveProperty('answered');
});
