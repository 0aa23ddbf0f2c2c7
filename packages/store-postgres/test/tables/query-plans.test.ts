import type { PartyId, TenantId } from '@aduan/core';
import type { DeadLetterPage, RowQuery, TicketFilter } from '@aduan/core/store';
import { Client } from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { commitStatement } from '../../src/commit/commit-statement.js';
import type { Values } from '../../src/database/database.js';
import { withSchema } from '../../src/database/schema-name.js';
import { deadLettersStatement } from '../../src/tables/dead-letters.js';
import { takeNext } from '../../src/tables/inbox.js';
import { countStatement } from '../../src/tables/open-counts.js';
import { claimDeliveries, pendingDeliveries } from '../../src/tables/outbox.js';
import { claimDueRows, rowStatement } from '../../src/tables/plugin-rows.js';
import { pruneExpiredStatement, pruneStatement } from '../../src/tables/prune.js';
import {
  anyToHandOver,
  claimFirstOf,
  handOverDeliveries,
} from '../../src/tables/relayed-outbox.js';
import { searchStatement } from '../../src/tables/search.js';
import { anyDueTicket, claimDueTickets } from '../../src/tables/sweeps.js';
import { pageStatement } from '../../src/tables/ticket-list.js';
import { workloads } from '../../src/tables/tickets.js';
import { dueWakes, wakingNow } from '../../src/tables/wakes.js';
import { newSchema, openStore } from '../open-store.js';

const rowBefore = { table: 'reminders:waiting', key: '00000004', dueAt: 4 } as const;
const schema = newSchema();
const client = new Client({ connectionString: inject('postgresUrl') });
beforeAll(async () => {
  const store = openStore(schema);
  await store.migrate();
  await client.connect();
  // A desk of 20,000 cases, two in five of them open, so that the planner has something to choose. Of some things there is little,
  // and of some that are frequent nothing is open.
  await client.query(`insert into ${schema}.ticket (tenant, id, number_key, version, ticket, calendar, policies, state, phase, kind,
      category, channel, assignee, assigned_at, team, region, guarded, owed, to_call, draft, opened_at, updated_at, due_at, due_order, sweep_at, lead_id, place_code)
    select 'desk', lpad(n::text, 8, '0'), 'ADU' || n, 1, '{}', 'calendar', 'policies', 'received',
      case when n % 5 < 2 then 'new' else 'closed' end, case when n % 4000 = 0 then 'suggestion' else 'complaint' end,
      case when n % 5 = 4 then 'kdmp.gerai' when n % 4000 = 0 then 'kdmp.lahan' else 'ksp.pinjaman' end,
      case when n % 5 = 4 then 'fax' when n % 4000 = 1 then 'portal' else 'web' end, case when n % 3 = 0 then 'petugas-' || n % 100 end,
      case when n % 3 = 0 then n end, case when n % 4000 = 5 then 'unit-99' else 'unit-' || n % 40 end, 11 + n % 80 || '.73.04', n % 4000 = 0, n % 5 < 2, n % 500 < 2, case when n % 400 < 2 then 'submitted' end,
      n, n, n, n, case when n % 50 = 0 then n end, case when n % 20 = 0 then '00000001' end,
      case when n % 100 = 0 then '33.73.04.1001' when n % 100 < 60 then '33.73.04.' || 1000 + n % 100 end
    from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.inbox (tenant, channel, account, key, conversation_hash, received_at, state)
    select 'desk', 'web', 'a', n::text, 'c' || n % 500, n, case when n % 100 = 0 then 'pending' else 'done' end
    from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.outbox (tenant, id, target, conversation_id, due_at, available_at, state)
    select 'desk', n::text, 'web', 'c' || n % 500, n, n, case when n % 100 = 0 then 'pending' else 'sent' end
    from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.conversation (tenant, id, hash, channel, party_id, address_record,
      address_index, wake_at)
    select 'desk', n::text, n::text, 'web', n::text, 'b', 0, case when n % 50 = 0 then n end
    from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.foreign_id (tenant, id, system, ticket_id)
    select 'desk', n::text, 'lapor', lpad(n::text, 8, '0') from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.command (tenant, key, result, at)
    select 'desk', n::text, '{}', n from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.stored_value (tenant, key, value, expires_at)
    select 'desk', n::text, '', n from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.plugin_row (tenant, table_name, key, version, value, subject, due_at, expires_at)
    select 'desk', 'reminders:' || case when n % 2 = 0 then 'waiting' else 'sent' end, lpad(n::text, 8, '0'), 1, '{}',
      'p-' || n % 5000, case when n % 10 = 0 then n end, case when n % 4 = 0 then n + 100000 end
    from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.search_ticket (tenant, ticket_id, terms)
    select 'desk', lpad(n::text, 8, '0'), array_to_tsvector(array['fsama', 'f' || n]) from generate_series(1, 20000) as n`);
  await client.query(`insert into ${schema}.search_stale (tenant, ticket_id, version)
    select 'desk', lpad(n::text, 8, '0'), 1 from generate_series(1, 20000) as n where n % 1000 = 0`);
  await client.query('vacuum analyze');
  return async () => {
    await client.end();
    await store.close();
  };
});

async function planOf(text: string, values: Values): Promise<string> {
  const { rows } = await client.query(`explain ${withSchema(text, schema)}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const cursor = '_19000_00019000';
const open = ['new', 'active', 'waiting-citizen', 'waiting-other', 'answered'] as const;

/** What may be similar to a report: still waiting for its answer, and of its kind. */
const similar: TicketFilter = {
  phases: ['new', 'active', 'waiting-citizen', 'waiting-other'],
  kind: 'complaint',
  order: 'newest',
};

describe('query plans: no list sorts, no poll scans', () => {
  test.each<[TicketFilter, string]>([
    [{ phases: ['new', 'active'] }, 'ticket_open'],
    [{ phases: ['new'], category: 'ksp', assignee: null }, 'ticket_nobody_open'],
    [{ phases: ['new'], after: `due${cursor}` }, 'ticket_open'],
    [{ phases: ['new'], joined: false }, 'ticket_open'],
    [{ phases: ['new'], place: '33.73.04.1001', order: 'newest' }, 'ticket_place'],
    [{ joined: false, order: 'updated' }, 'ticket_updated'],
    [{ phases: ['new'], joined: true }, 'ticket_joined'],
    [{ joined: true, after: `due${cursor}` }, 'ticket_joined'],
    [{ phases: open, notUnder: { part: 'calendar', hash: 'a' } }, 'ticket_open'],
    [
      { phases: open, notUnder: { part: 'policies', hash: 'a' }, after: `due${cursor}` },
      'ticket_open',
    ],
    [{ toCall: true }, 'ticket_to_call'],
    [{ toCall: true, phases: ['new'], after: `due${cursor}` }, 'ticket_to_call'],
    [{ draft: 'submitted' }, 'ticket_draft'],
    [{ draft: 'submitted', phases: ['new'], after: `due${cursor}` }, 'ticket_draft'],
    [{ number: 'ADU-1234', order: 'due' }, 'ticket_number'],
    [{}, 'ticket_due'],
    [{ order: 'newest' }, 'ticket_newest'],
    [{ order: 'newest', after: `newest${cursor}` }, 'ticket_newest'],
    [{ order: 'updated', phases: ['closed'] }, 'ticket_closed'],
    [{ phases: ['closed'], after: `due${cursor}` }, 'ticket_closed_due'],
    [{ phases: ['new'], assignee: 'petugas-10' }, 'ticket_assignee_open'],
    [{ phases: ['new'], assignee: 'petugas-10', after: `due${cursor}` }, 'ticket_assignee_open'],
    [{ phases: ['new', 'active'], team: 'unit-5' }, 'ticket_team_open'],
    [{ phases: ['new', 'active'], region: '33.73' }, 'ticket_province_open'],
    [{ phases: ['new'], region: '33', after: `due${cursor}` }, 'ticket_province_open'],
    [{ order: 'updated', after: `updated${cursor}` }, 'ticket_updated'],
    [
      { ...similar, category: 'ksp.pinjaman', openedFrom: 5_000, openedBefore: 9_000 },
      'ticket_newest',
    ],
  ])('%j walks along %s', async (filter, index) => {
    const { text, values } = pageStatement('desk' as TenantId, { ...filter, limit: 20 });
    const plan = await planOf(text, values);
    expect(plan).toMatch(new RegExp(`Index Scan (?:Backward )?using ${index}\\w* on ticket`));
    if (filter.number === undefined) expect(plan).not.toMatch(/^\s*->?\s*Sort/m);
  });

  test.each<TicketFilter>([
    { phases: open },
    { phases: ['new'], team: 'unit-5', dueBefore: 15_000 },
    { toCall: true, after: `due_-1${cursor.slice(6)}` },
  ])('%j begins with people in danger, along an index of these', async (filter) => {
    const { text, values } = pageStatement('desk' as TenantId, { ...filter, limit: 20 });
    expect(await planOf(text, values)).toContain('Index Scan using ticket_urgent on ticket');
  });

  test.each([{}, { after: '19000' }, { regions: ['33'], teams: ['unit-7'] }])(
    'a search within %j finds its tickets by their terms',
    async (page) => {
      const groups = [[{ term: 'f1999' }, { term: 'w1k2p' }]] as const;
      const search = { groups, limit: 50, ...page };
      const { text, values } = searchStatement('desk' as TenantId, search);
      const plan = await planOf(text, values);
      expect(plan).toContain('Bitmap Index Scan on search_ticket_terms');
      expect(plan).not.toContain('Seq Scan on search_ticket');
    },
  );

  test.each([{}, { after: '19000' }])(
    'a search within %j is in order before a ticket is read',
    async (page) => {
      const groups = [[{ term: 'f1999' }, { term: 'w1k2p' }]] as const;
      const search = { groups, limit: 50, ...page };
      const { text, values } = searchStatement('desk' as TenantId, search);
      expect(await planOf(text, values)).toMatch(/Nested Loop[\s\S]*Sort Key: found\.doc/);
    },
  );

  test.each<[TicketFilter, string]>([
    [{ channel: 'portal' }, 'ticket_channel'],
    [{ channel: 'nowhere', after: `due${cursor}` }, 'ticket_channel'],
    [{ channel: 'nowhere', order: 'newest', after: `newest${cursor}` }, 'ticket_channel'],
    [{ channel: 'portal', phases: open }, 'ticket_channel'],
    [{ channel: 'fax', phases: open }, 'ticket_channel'],
    [{ kind: 'suggestion' }, 'ticket_kind'],
    [{ kind: 'suggestion', phases: open, order: 'updated' }, 'ticket_kind'],
    [{ category: 'kdmp.lahan' }, 'ticket_category'],
    [{ category: 'nothing', order: 'newest' }, 'ticket_category'],
    [{ category: 'kdmp.gerai', phases: open }, 'ticket_category'],
    [{ region: '99' }, 'ticket_region'],
    [{ region: '99', order: 'updated', after: `updated${cursor}` }, 'ticket_region'],
    [{ team: 'unit-99' }, 'ticket_team'],
    [{ team: 'unit-99', phases: ['closed'], order: 'updated' }, 'ticket_team'],
    [{ assignee: 'petugas-7', order: 'newest' }, 'ticket_(?:assignee|officer)'],
    [{ assignee: 'petugas-7' }, 'ticket_officer'],
    [{ assignee: 'petugas-7', phases: ['closed'] }, 'ticket_officer'],
    [{ owed: true, after: `due${cursor}` }, 'ticket_owed'],
    [{ owed: true, phases: ['closed'] }, 'ticket_owed'],
    [{ owed: true, phases: ['closed'], order: 'updated' }, 'ticket_owed'],
    [{ guarded: true }, 'ticket_guarded'],
    [{ answer: 'unreached' }, 'ticket_answer'],
    [{ answer: 'unreached', phases: ['closed'], order: 'updated' }, 'ticket_answer'],
    [{ phases: ['waiting-other'], order: 'newest' }, 'ticket_open_phase'],
    [{ phases: ['waiting-citizen', 'waiting-other'] }, 'ticket_open_phase'],
    [{ dueBefore: 5, order: 'newest' }, 'ticket_(?:due|open)'],
    [{ updatedFrom: 19_999 }, 'ticket_updated'],
  ])('%j is found among few by %s', async (filter, index) => {
    const { text, values } = pageStatement('desk' as TenantId, { ...filter, limit: 20 });
    const plan = await planOf(text, values);
    expect(plan).toMatch(new RegExp(`(?:using|on) ${index}\\b`));
    expect(plan).not.toContain('Seq Scan');
  });

  test.each<[TicketFilter, string]>([
    [{ channel: 'web' }, 'ticket_closed_due'],
    [{ category: 'ksp', phases: open, after: `due${cursor}` }, 'ticket_open'],
    [{ kind: 'complaint', order: 'newest' }, 'ticket_newest'],
    [{ phases: open, assignee: null }, 'ticket_nobody_open'],
    [{ phases: open, dueBefore: 15_000 }, 'ticket_open'],
  ])('%j is met soon along %s', async (filter, index) => {
    const { text, values } = pageStatement('desk' as TenantId, { ...filter, limit: 20 });
    const plan = await planOf(text, values);
    expect(plan).toMatch(new RegExp(`Index Scan (?:Backward )?using ${index} on ticket`));
    expect(plan).not.toMatch(/^\s*->?\s*Sort/m);
  });

  test('what other systems call a ticket leads to it by two keys', async () => {
    const { text, values } = pageStatement('desk' as TenantId, { foreignId: { id: '7' } });
    const plan = await planOf(text, values);
    expect(plan).toContain('using foreign_id_pkey on foreign_id');
    expect(plan).toContain('Index Scan using ticket_pkey on ticket');
  });

  test('an idle sweeper, outbox and inbox worker read due rows only', async () => {
    expect(await planOf(anyDueTicket, ['desk', 5])).toContain('using ticket_sweep on ticket');
    const sweep = await planOf(claimDueTickets, ['desk', 5, 10, 10, 1]);
    expect(sweep).toContain('using ticket_sweep on ticket');
    expect(sweep).toContain('hashed SubPlan');
    expect(sweep).not.toContain('Seq Scan on ticket');
    const wakes = await planOf(dueWakes, ['desk', 5, 10]);
    expect(wakes).toContain('using conversation_wake');
    const waking = await planOf(wakingNow, ['desk', 10]);
    expect(waking).toContain('using conversation_wake');
    for (const plan of [wakes, waking]) expect(plan).not.toContain('Sort');
    const outbox = await planOf(claimDeliveries, ['desk', 5, 10, 10, []]);
    expect(outbox).toContain('using outbox_due');
    expect(outbox).toContain('outbox_conversation');
    expect(outbox).toContain('outbox_ticket');
    const inbox = await planOf(takeNext, ['desk', 5, 10]);
    expect(inbox).toContain('using inbox_pending');
    for (const plan of [outbox, inbox]) expect(plan).not.toContain('Seq Scan on outbox');
    for (const plan of [outbox, inbox]) expect(plan).not.toContain('Seq Scan on inbox ');
  });

  test('handing over looks at what nobody handed over, and a turn at its line', async () => {
    expect(await planOf(anyToHandOver, ['desk', 5])).toContain('using outbox_handed');
    const handOver = await planOf(handOverDeliveries, ['desk', 5, 1_000, 500]);
    expect(handOver).toContain('using outbox_handed');
    expect(handOver).toContain('outbox_conversation');
    const ofConversation = await planOf(claimFirstOf('conversation'), ['desk', 5, 10, 'c7']);
    expect(ofConversation).toContain('using outbox_conversation');
    const ofTicket = await planOf(claimFirstOf('ticketAndTarget'), ['desk', 5, 10, '7', 'web']);
    expect(ofTicket).toContain('using outbox_ticket');
    const alone = await planOf(claimFirstOf('alone'), ['desk', 5, 10, '7']);
    for (const plan of [handOver, ofConversation, ofTicket, alone])
      expect(plan).not.toContain('Seq Scan on outbox');
  });

  test('figures of the dashboard look at what is kept, at one hour and at what is withheld', async () => {
    const filter = { joined: false, notRecusing: ['petugas-1'] };
    const { text, values } = countStatement('desk' as TenantId, 5_000, filter);
    const plan = await planOf(text, values);
    expect(plan).toContain('ticket_recusals');
    expect(plan).toMatch(/ticket_open\b/);
    expect(plan).not.toContain('Seq Scan on ticket');
  });

  test.each([
    [{ team: 'unit-5' }, 'ticket_team', 'ticket_team_open'],
    [{ assignee: 'petugas-10' }, 'ticket_officer', 'ticket_assignee_open'],
  ])('figures of %j look at indexes alone, and at what is taken away', async (one, ...indexes) => {
    const filter = { ...one, joined: false, notRecusing: ['petugas-1'] };
    const { text, values } = countStatement('desk' as TenantId, 5_000, filter);
    const plan = await planOf(text, values);
    for (const index of indexes) {
      expect(plan).toMatch(new RegExp(`Index Only Scan using ${index} on ticket\\b`));
    }
    expect(plan).toContain('ticket_recusals');
    expect(plan).not.toContain('Seq Scan on ticket');
  });

  test.each<[Partial<RowQuery>, string]>([
    [{}, 'plugin_row_pkey'],
    [{ keys: ['00000004', '00000008'] }, 'plugin_row_pkey'],
    [{ prefix: '000001' }, 'plugin_row_pkey'],
    [{ after: rowBefore }, 'plugin_row_pkey'],
    [{ order: 'due' }, 'plugin_row_due'],
    [{ order: 'due', after: rowBefore }, 'plugin_row_due'],
    [{ subject: 'p-4' as PartyId }, 'plugin_row_subject'],
    [{ subject: 'p-4' as PartyId, table: null }, 'plugin_row_subject'],
  ])('rows of plugins by %j follow one index', async (query, index) => {
    const page = { table: 'reminders:waiting', now: 0, limit: 9, ...query } as const;
    const { text, values } = rowStatement('desk' as TenantId, page);
    const plan = await planOf(text, values);
    expect(plan).toContain(`using ${index} on`);
    expect(plan).not.toMatch(/Seq Scan|Sort/);
  });

  test('rows of plugins that are due are claimed without looking at others', async () => {
    const plan = await planOf(claimDueRows, ['desk', 'reminders:waiting', 50, 90, 10]);
    expect(plan).toContain('using plugin_row_due on');
    expect(plan).toContain('using plugin_row_pkey on');
    expect(plan).not.toContain('Seq Scan on plugin_row');
  });

  test('rows of plugins are written along their key', async () => {
    const place = { table: 'reminders:waiting', key: '00000004' } as const;
    const fields = { value: '{}', subject: null, dueAt: null, expiresAt: null };
    const puts = [0, 1, null].map((expectedVersion) => ({ ...place, ...fields, expectedVersion }));
    const removals = [1, null].map((expectedVersion) => ({ ...place, expectedVersion }));
    const tenant = 'desk' as TenantId;
    const rows = { now: 0, puts, removals };
    const { text, values } = commitStatement({ tenant, ticket: undefined, rows });
    const plan = await planOf(text, values);
    expect(plan).toContain('using plugin_row_pkey on');
    expect(plan).not.toContain('Seq Scan on plugin_row');
  });

  test('workloads count along small indexes', async () => {
    const plan = await planOf(workloads, ['desk', ['petugas-1', 'petugas-2']]);
    expect(plan).toMatch(/(?:using|on) ticket_assignee_open/);
    expect(plan).toMatch(/using ticket_assignee on/);
    expect(plan).not.toContain('Seq Scan on ticket');
  });

  test('forgetting walks along what may go, and health along what waits', async () => {
    const prune = await planOf(pruneStatement, ['desk', 50, 10]);
    for (const index of ['inbox_done', 'command_at', 'outbox_sent']) {
      expect(prune).toContain(`using ${index}`);
    }
    const expired = await planOf(pruneExpiredStatement, ['desk', 50, 10]);
    expect(expired).toContain('using stored_value_expiry');
    expect(expired).toContain('using plugin_row_expiry');
    const pending = await planOf(pendingDeliveries, ['desk']);
    expect(pending).toMatch(/(?:using|on) outbox_(?:due|conversation|handed)/);
    const deadLetterPages: readonly [Omit<DeadLetterPage, 'limit'>, string][] = [
      [{}, 'outbox_dead_letters'],
      [{ after: '7' }, 'outbox_dead_letters'],
      [{ id: '7' }, 'outbox_(?:dead_letters|pkey)'],
    ];
    for (const [page, index] of deadLetterPages) {
      const deadLetters = deadLettersStatement('desk' as TenantId, { ...page, limit: 20 });
      const plan = await planOf(deadLetters.text, deadLetters.values);
      expect(plan).toMatch(new RegExp(`using ${index} on outbox`));
      expect(plan).not.toMatch(/Seq Scan|Sort/);
    }
  });
});
