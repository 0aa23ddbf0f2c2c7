import { DatabaseSync } from 'node:sqlite';
import type { PartyId, TenantId, TicketId } from '@aduan/core';
import type { RowQuery, TicketFilter } from '@aduan/core/store';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../src/schema/migrations.js';
import { deadLettersStatement } from '../../src/tables/dead-letters.js';
import { erased } from '../../src/tables/erasure.js';
import { countStatement, type Narrowing, narrowings } from '../../src/tables/filter-indexes.js';
import { nextConversation } from '../../src/tables/inbox.js';
import { foundStatement, keptStatement } from '../../src/tables/open-counts.js';
import { dueDeliveries, pendingDeliveries } from '../../src/tables/outbox.js';
import { dueRows, rowStatement } from '../../src/tables/plugin-rows.js';
import { pruneExpiredStatements, pruneStatements } from '../../src/tables/prune.js';
import { searchStatement } from '../../src/tables/search.js';
import { claimDueTickets } from '../../src/tables/sweeps.js';
import { pageStatements } from '../../src/tables/ticket-list.js';
import { unknownStates, workloads } from '../../src/tables/tickets.js';
import { dueWakes, wakingNow } from '../../src/tables/wakes.js';

let database: DatabaseSync;
beforeAll(() => {
  database = new DatabaseSync(':memory:');
  database.function('next_link', () => '');
  for (const step of migrations) database.exec(step);
});

function planOf(text: string): string {
  const rows = database.prepare(`explain query plan ${text}`).all();
  return rows.map(({ detail }) => detail).join('\n');
}

/** The plans of one page, in the order in which its statements are read. */
function planOfPage(filter: TicketFilter, few?: Narrowing): string {
  const statements = [...pageStatements('desk' as TenantId, filter, () => few)];
  return statements.map(({ text }) => planOf(text)).join('\n');
}

const rowBefore = { table: 'reminders:waiting', key: 'a', dueAt: 1 } as const;

const cursor = '_1_01900000-0000-7000-8000-000000000000';

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
    [{ phases: ['new'], notUnder: { part: 'calendar', hash: 'a' } }, 'ticket_open'],
    [
      { phases: ['new'], notUnder: { part: 'policies', hash: 'a' }, after: `due${cursor}` },
      'ticket_open',
    ],
    [{ toCall: true }, 'ticket_to_call'],
    [{ toCall: true, phases: ['new'], after: `due${cursor}` }, 'ticket_to_call'],
    [{ draft: 'submitted' }, 'ticket_draft'],
    [{ draft: 'submitted', phases: ['new'], after: `due${cursor}` }, 'ticket_draft'],
    [{ number: 'ADU-2026-0001', order: 'due', phases: ['new'] }, 'ticket_number'],
    [{}, 'ticket_due'],
    [{ order: 'newest' }, 'ticket_newest'],
    [{ order: 'newest', after: `newest${cursor}` }, 'ticket_newest'],
    [{ order: 'updated', phases: ['closed'] }, 'ticket_closed'],
    [{ phases: ['closed'], after: `due${cursor}` }, 'ticket_closed_due'],
    [{ phases: ['new'], assignee: 'petugas-7' }, 'ticket_assignee_open'],
    [{ phases: ['new'], assignee: 'petugas-7', after: `due${cursor}` }, 'ticket_assignee_open'],
    [{ phases: ['new', 'active'], team: 'unit-7' }, 'ticket_team_open'],
    [{ phases: ['new', 'active'], region: '33.73' }, 'ticket_province_open'],
    [{ phases: ['new'], region: '33', after: `due${cursor}` }, 'ticket_province_open'],
    [{ order: 'updated', after: `updated${cursor}` }, 'ticket_updated'],
    [
      { ...similar, category: 'ksp.pinjaman', openedFrom: 5_000, openedBefore: 9_000 },
      'ticket_newest',
    ],
  ])('%j walks along %s', (filter, index) => {
    const plan = planOfPage(filter);
    expect(plan).toMatch(new RegExp(`^SEARCH ticket USING INDEX ${index} \\(`, 'm'));
    if (filter.number !== undefined) return;
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test.each<TicketFilter>([
    { phases: ['new'] },
    { phases: ['new'], team: 'unit-7', dueBefore: 5 },
    { toCall: true, after: `due_-1${cursor.slice(2)}` },
  ])('%j begins with people in danger, along an index of these, and sorts nothing', (filter) => {
    const plan = planOfPage(filter);
    expect(plan).toMatch(/^SEARCH ticket USING INDEX ticket_urgent \(tenant=\?/);
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test.each<[TicketFilter, string]>([
    [{ channel: 'portal' }, 'ticket_channel (tenant=? AND phase=? AND channel=?)'],
    [
      { kind: 'suggestion', after: `due${cursor}` },
      'ticket_kind (tenant=? AND phase=? AND kind=?)',
    ],
    [
      { category: 'ksp', phases: ['new'] },
      'ticket_category (tenant=? AND phase=? AND category>? AND category<?)',
    ],
    [
      { region: '33.73', phases: ['new'], order: 'updated' },
      'ticket_region (tenant=? AND phase=? AND region>? AND region<?)',
    ],
    [{ team: 'unit-7' }, 'ticket_team (tenant=? AND phase=? AND team=?)'],
    [{ team: 'unit-7', phases: ['new'], order: 'newest' }, 'ticket_team (tenant=? AND phase=?'],
    [{ assignee: 'petugas-7' }, 'ticket_officer (tenant=? AND phase=? AND assignee=?)'],
    [{ owed: true, after: `due${cursor}` }, 'ticket_owed (tenant=? AND phase=?)'],
    [{ guarded: true }, 'ticket_guarded (tenant=? AND phase=?)'],
    [{ answer: 'unreached' }, 'ticket_answer (tenant=? AND phase=? AND <expr>=?)'],
    [{ joined: true, order: 'newest' }, 'ticket_joined (tenant=?)'],
    [{ dueBefore: 5, order: 'newest' }, 'ticket_due (tenant=? AND due_order<?)'],
    [{ updatedFrom: 5 }, 'ticket_updated (tenant=? AND updated_at>?)'],
    [{ phases: ['new', 'active'] }, 'ticket_open_phase (tenant=? AND phase=?)'],
  ])('of %j it is counted whether few are left, and these are found', (filter, index) => {
    const tenant = 'desk' as TenantId;
    const [one] = narrowings(filter);
    if (!one) throw new Error('Nothing narrows it.');
    for (const plan of [planOf(countStatement(tenant, one).text), planOfPage(filter, one)]) {
      expect(plan.replace('COVERING ', '')).toContain(`SEARCH ticket USING INDEX ${index}`);
    }
  });

  test.each<[TicketFilter]>([
    [{ phases: ['new'], team: 'unit-7', dueBefore: 5 }],
    [{ phases: ['new'], assignee: 'petugas-7' }],
    [{ updatedFrom: 5, order: 'updated' }],
    [{ phases: ['closed'], order: 'updated' }],
    [{ joined: true }],
  ])('of %j nothing is counted but what is in no index of its order', (filter) => {
    const indexes = narrowings(filter).map(({ index }) => index);
    expect(indexes).toEqual(filter.phases?.includes('new') ? ['ticket_open_phase'] : []);
  });

  test.each<[TicketFilter, string]>([
    [{ foreignId: { id: '7' } }, 'foreign_id USING PRIMARY KEY (tenant=? AND id=?)'],
    [{ reporter: 'p' as PartyId }, 'INDEX ticket_reporter_party (tenant=? AND party_id=?)'],
    [{ reporter: 'p' as PartyId, order: 'newest', after: `newest${cursor}` }, 'ticket_reporter'],
  ])('%j leads to few tickets, not through all of them', (filter, index) => {
    const plan = planOfPage(filter);
    expect(plan).toMatch(
      /^SEARCH ticket USING INDEX sqlite_autoindex_ticket_1 \(tenant=\? AND id=/m,
    );
    expect(plan).toContain(index);
  });

  test.each([{}, { after: '7' }, { regions: ['33'], teams: ['unit'], notRecusing: ['p-1'] }])(
    'a search within %j walks from the terms to their tickets, the last one first',
    (page) => {
      const groups = [[{ term: 'fgerai', prefix: true }, { term: 'w1k2p' }]] as const;
      const plan = planOf(searchStatement('desk' as TenantId, { groups, limit: 50, ...page }).text);
      expect(plan).toMatch(/^SCAN search_term VIRTUAL TABLE INDEX .*\nSEARCH found USING INTEGER/);
      expect(plan).toContain('sqlite_autoindex_ticket_1 (tenant=? AND id=?)');
      expect(plan).not.toContain('TEMP B-TREE');
    },
  );

  test('an idle sweeper, outbox and inbox worker read due rows only', () => {
    const sweep = planOf(claimDueTickets);
    expect(sweep).toContain('COVERING INDEX ticket_sweep (tenant=? AND sweep_at<?)');
    expect(sweep).toContain('SEARCH lease USING PRIMARY KEY (tenant=? AND ticket_id=?)');
    const wakes = planOf(dueWakes);
    expect(wakes).toContain('INDEX conversation_wake (tenant=? AND wake_at<?)');
    expect(planOf(wakingNow)).toContain('INDEX conversation_wake');
    for (const plan of [wakes, planOf(wakingNow)]) expect(plan).not.toContain('TEMP B-TREE');
    const outbox = planOf(dueDeliveries);
    expect(outbox).toContain('INDEX outbox_due (tenant=? AND available_at<?)');
    expect(outbox).toContain('INDEX outbox_conversation (tenant=? AND conversation_id=?');
    expect(outbox).toContain('INDEX outbox_ticket (tenant=? AND ticket_id=? AND target=?');
    const inbox = planOf(nextConversation);
    expect(inbox).toContain('INDEX inbox_pending (tenant=?)');
    expect(inbox).toContain('INDEX inbox_conversation (tenant=? AND conversation_hash=?');
    for (const plan of [sweep, outbox, inbox]) expect(plan).not.toContain('TEMP B-TREE');
  });

  test.each<[Partial<RowQuery>, string]>([
    [{}, 'USING PRIMARY KEY (tenant=? AND table_name=?)'],
    [{ keys: ['a'] }, 'USING PRIMARY KEY (tenant=? AND table_name=? AND key=?)'],
    [{ prefix: 'a/' }, 'USING PRIMARY KEY (tenant=? AND table_name=? AND key>? AND key<?)'],
    [{ after: rowBefore }, 'USING PRIMARY KEY (tenant=? AND table_name=? AND key>?)'],
    [{ order: 'due' }, 'USING INDEX plugin_row_due (tenant=? AND table_name=? AND due_at>?)'],
    [{ order: 'due', after: rowBefore }, 'USING INDEX plugin_row_due (tenant=? AND table_name=?'],
    [{ subject: 'p' as PartyId }, 'plugin_row_subject (tenant=? AND subject=? AND table_name=?)'],
    [{ subject: 't' as TicketId, table: null }, 'plugin_row_subject (tenant=? AND subject=?)'],
  ])('rows of plugins by %j follow one index', (query, index) => {
    const plan = planOf(rowStatement({ table: 'reminders:waiting', now: 0, limit: 9, ...query }));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/TEMP B-TREE|SCAN (?!json_each)/);
  });

  test('rows of plugins that are due are found without looking at others', () => {
    const plan = planOf(dueRows);
    expect(plan).toContain('INDEX plugin_row_due (tenant=? AND table_name=? AND due_at<?)');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('figures of the dashboard look at what is kept, at one hour and at what is withheld', () => {
    const plan = planOf(keptStatement('desk' as TenantId, 1, { joined: false }).text);
    expect(plan).toContain('SEARCH open_count USING PRIMARY KEY (tenant=?)');
    expect(plan).toContain('INDEX ticket_open (tenant=? AND due_order>? AND due_order<?)');
    expect(plan).toContain('INDEX ticket_recusals (tenant=?)');
    expect(plan).not.toMatch(/SCAN (?!value|json_each|\(subquery)/);
  });

  test.each([
    [{ team: 'unit' }, 'ticket_team_open (tenant=? AND team=?)'],
    [{ assignee: 'petugas', owed: true }, 'ticket_assignee_open (tenant=? AND assignee=?)'],
    [{ draft: 'submitted', team: 'unit' }, 'ticket_draft (tenant=? AND draft=?)'],
    [{ toCall: true, assignee: 'petugas', joined: false }, 'ticket_to_call (tenant=?)'],
    [{ notUnder: { part: 'calendar', hash: 'present' } }, 'ticket_terms (tenant=?)'],
    [{ notUnder: { part: 'policies', hash: 'present' } }, 'ticket_terms (tenant=?)'],
  ] as const)('figures of %j look at its own open tickets', (filter, index) => {
    expect(planOf(foundStatement('desk' as TenantId, 1, filter).text)).toContain(`INDEX ${index}`);
  });

  test('workloads count along two small indexes', () => {
    const plan = planOf(workloads);
    expect(plan).toContain('INDEX ticket_assignee_open (tenant=? AND assignee=?)');
    expect(plan).toContain('INDEX ticket_assignee (tenant=? AND assignee=? AND assigned_at>?)');
    expect(plan).not.toMatch(/SCAN ticket|TEMP B-TREE/);
  });

  test('health, forgetting and starting walk along small indexes alone', () => {
    const plans = [
      pendingDeliveries,
      deadLettersStatement({}),
      deadLettersStatement({ after: 'a' }),
      deadLettersStatement({ id: 'a' }),
      unknownStates,
      ...pruneStatements,
      ...pruneExpiredStatements,
    ].map(planOf);
    const indexes = [
      'INDEX outbox_due (tenant=?)',
      'INDEX outbox_dead_letters (tenant=?)',
      'INDEX outbox_dead_letters (tenant=? AND sequence<?)',
      'INDEX outbox_id (tenant=? AND id=?)',
      'COVERING INDEX ticket_state (tenant=?)',
      'COVERING INDEX inbox_done (tenant=? AND received_at<?)',
      'COVERING INDEX command_at (tenant=? AND at<?)',
      'COVERING INDEX outbox_sent (tenant=? AND available_at<?)',
      'INDEX stored_value_expiry (tenant=? AND expires_at<?)',
      'INDEX plugin_row_expiry (tenant=? AND expires_at<?)',
    ];
    for (const [at, index] of indexes.entries()) expect(plans[at]).toContain(index);
    for (const plan of plans) {
      expect(plan).not.toContain('TEMP B-TREE');
      expect(plan).not.toMatch(/SCAN (?!json_each)/);
    }
  });

  test.each([
    'providerIds',
    'commands',
    'search',
    'pluginRows',
    'keys',
    'identities',
    'conversations',
  ] as const)('the %s of a person are found without looking at those of others', (name) => {
    const [rows] = erased[name];
    const [, table] = /^from (\w+) /.exec(rows) ?? [];
    const plan = planOf(`delete ${rows}`);
    expect(plan).toMatch(new RegExp(`SEARCH ${table} `));
    expect(plan).not.toMatch(/SCAN (?!value|json_each)/);
  });
});
