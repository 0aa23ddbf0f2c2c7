import { InputError, type Ticket } from '@aduan/core';
import type { TicketFilter, TicketGrouping, TicketOrder } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit } from '../builders/build-commit.js';
import { answered, draft, list, open, owed, phoned } from './listed-tickets.js';
import type { UseStore } from './store-subject.js';

/** An obligation that needs a call, but has no contact. */
const unseen = { ...answered, toCall: true, noWay: true } as const;

/** Suite: lists are paged by key, so that no ticket is missed or shown twice. */
export function describeTicketLists(useStore: UseStore): void {
  describe('lists: orders and pages', () => {
    test('due: soonest deadline first, without one last, ids break ties', async () => {
      const { store, tenant } = useStore();
      const never = await open(store, tenant);
      const late = await open(store, tenant, {}, { dueAt: 20 });
      const ids = [
        await open(store, tenant, {}, { dueAt: 10 }),
        await open(store, tenant, {}, { dueAt: 10 }),
      ];
      const expected = [...ids.map(({ id }) => id), late.id, never.id];
      expect(await list(store, tenant, { order: 'due' })).toEqual(expected);
      expect(await list(store, tenant, {})).toEqual(expected);
    });

    test('due: anyone who is in danger before all others, as long as the ticket is open', async () => {
      const { store, tenant } = useStore();
      const soon = await open(store, tenant, {}, { dueAt: 1 });
      const like = await open(store, tenant, { category: 'darurat-lain' }, { dueAt: 2 });
      const over = { category: 'darurat', phase: 'closed' } as const;
      const closed = await open(store, tenant, over, { dueAt: 3 });
      const never = await open(store, tenant, { category: 'darurat.ancaman' });
      const tickets = [
        await open(store, tenant, { category: 'darurat' }, { dueAt: 8 }),
        await open(store, tenant, { category: 'darurat.jiwa', phase: 'active' }, { dueAt: 9 }),
        ...[never, soon, like],
      ];
      const expected = tickets.map(({ id }) => id);
      expect(await list(store, tenant, { phases: ['new', 'active'] })).toEqual(expected);
      expect(await list(store, tenant, { dueBefore: 9 })).toEqual(
        [tickets[0], soon, like, closed].map((ticket) => ticket?.id),
      );
      const paged: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = await store.listTickets(tenant, { limit: 1, ...(after && { after }) });
        paged.push(...page.items.map(({ ticket }) => ticket.id));
        after = page.next;
      }
      expect(paged).toEqual([...expected, closed.id]);
    });

    test.each<TicketFilter>([
      { toCall: true },
      { noWay: true },
      { draft: 'submitted' },
      { assignee: 'ani' },
      { assignee: 'ani', phases: ['new'] },
      { assignee: null, team: 'layanan', phases: ['new'] },
      { owed: false, channel: 'web' },
      { number: 'ADU' },
      { category: ['kdmp', 'darurat'] },
    ])('%j: people in danger first', async (filter) => {
      const { store, tenant } = useStore();
      const waiting = {
        ...{ ...phoned, obligations: [unseen], draft: draft('submitted'), channel: 'web' },
        ...{ assignee: filter.assignee ?? null, team: filter.team ?? null },
      };
      const others = { ...waiting, category: 'kdmp.lahan' };
      await open(store, tenant, others, { dueAt: 1 });
      const urgent = { ...waiting, category: 'darurat.penipuan' };
      const { id } = await open(store, tenant, urgent, { dueAt: 9 });
      await open(store, tenant, others, { dueAt: 2 });
      const found = await list(store, tenant, { ...filter, order: 'due' });
      expect(found).toHaveLength(3);
      expect(found[0]).toBe(id);
    });

    test('newest: by openedAt; updated: by updatedAt; latest first', async () => {
      const { store, tenant } = useStore();
      const first = await open(store, tenant, { openedAt: 1, updatedAt: 9 });
      const second = await open(store, tenant, { openedAt: 2, updatedAt: 8 });
      expect(await list(store, tenant, { order: 'newest' })).toEqual([second.id, first.id]);
      expect(await list(store, tenant, { order: 'updated' })).toEqual([first.id, second.id]);
    });

    test.each<TicketOrder>(['due', 'newest', 'updated'])(
      'page through %s while tickets come and go',
      async (order) => {
        const { store, tenant } = useStore();
        const filter = { order, phases: ['new'], limit: 4 } as const;
        const instants = [5, 5, 5, 4, 4, 3, 2, 2, 1, 1];
        const tickets: Ticket[] = [];
        for (const at of instants) {
          const stamps = { openedAt: at, updatedAt: at };
          tickets.push(await open(store, tenant, stamps, { dueAt: at === 1 ? null : at }));
        }
        const expected = await list(store, tenant, { ...filter, limit: 200 });
        const first = await store.listTickets(tenant, filter);
        // One shown ticket goes and one appears before the cursor: neither moves the rest.
        const shown = first.items[0]?.ticket;
        if (shown) {
          const closing = buildChange(shown, { phase: 'closed' });
          await store.commit(buildCommit(tenant, { tickets: [closing] }));
        }
        const front = order === 'due' ? 0 : 99;
        await open(store, tenant, { openedAt: front, updatedAt: front }, { dueAt: front });

        const seen = first.items.map(({ ticket }) => ticket.id);
        for (let after = first.next; after !== null; ) {
          const page = await store.listTickets(tenant, { ...filter, after });
          seen.push(...page.items.map(({ ticket }) => ticket.id));
          after = page.next;
        }
        expect(expected).toHaveLength(instants.length);
        expect(seen).toEqual(expected);
      },
    );

    test.each<TicketFilter>([
      { toCall: true, phases: ['new'] },
      { noWay: true, phases: ['new'] },
      { draft: 'submitted', phases: ['new'] },
      { toCall: true, draft: 'submitted' },
    ])('page through %j, soonest first', async (filter) => {
      const { store, tenant } = useStore();
      const waiting = { ...phoned, obligations: [unseen], draft: draft('submitted') };
      for (const dueAt of [9, 3, 3, null, 1]) await open(store, tenant, waiting, { dueAt });
      await open(store, tenant, {}, { dueAt: 2 });
      const expected = await list(store, tenant, { ...filter, order: 'due' });
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = await store.listTickets(tenant, {
          ...filter,
          limit: 2,
          ...(after && { after }),
        });
        seen.push(...page.items.map(({ ticket }) => ticket.id));
        after = page.next;
      }
      expect(expected).toHaveLength(5);
      expect(seen).toEqual(expected);
    });

    test('end with null when the last page is full, and show nothing of no tickets', async () => {
      const { store, tenant } = useStore();
      expect(await store.listTickets(tenant, {})).toEqual({ items: [], next: null });
      await open(store, tenant);
      await open(store, tenant);
      expect((await store.listTickets(tenant, { limit: 2 })).next).toBeNull();
      expect((await store.listTickets(tenant, { limit: 1 })).next).not.toBeNull();
      expect((await store.listTickets(tenant, { limit: 0 })).items).toHaveLength(1);
    });

    test('show 50 tickets by default and 200 at most', async () => {
      const { store, tenant } = useStore();
      await Promise.all(Array.from({ length: 201 }, () => open(store, tenant)));
      expect(await list(store, tenant, {})).toHaveLength(50);
      expect(await list(store, tenant, { limit: 1000 })).toHaveLength(200);
    });

    test.each(['', 'nonsense', 'newest_1_x', 'due_x_y', 'due_99999999999999999999_x'])(
      'refuse "%s" as place in a list by due time',
      async (after) => {
        const { store, tenant } = useStore();
        const page = store.listTickets(tenant, { order: 'due', after });
        await expect(page).rejects.toBeInstanceOf(InputError);
      },
    );
  });

  test('counts: only what lies in the regions of the reader, or in none', async () => {
    const { store, tenant } = useStore();
    await open(store, tenant, { region: '33.73' }, { dueAt: 1 });
    await open(store, tenant, { region: '32.04', phase: 'active' }, { dueAt: 1 });
    await open(store, tenant, { region: null });
    const count = (regions: readonly string[]) => store.countTickets(tenant, 10, { regions });
    expect(await count(['33'])).toEqual({ byPhase: { new: 2 }, late: 1 });
    expect(await count([])).toEqual({ byPhase: { new: 1 }, late: 0 });
  });

  test('counts: nothing that concerns the reader', async () => {
    const { store, tenant } = useStore();
    await open(store, tenant, { recusals: ['ani', 'bidang-a'] }, { dueAt: 1 });
    const about = await open(store, tenant, { recusals: ['budi'] }, { dueAt: 1 });
    await open(store, tenant, {});
    const count = (...notRecusing: string[]) => store.countTickets(tenant, 10, { notRecusing });
    expect(await count('bidang-a')).toEqual({ byPhase: { new: 2 }, late: 1 });
    expect(await count('budi', 'bidang-a')).toEqual({ byPhase: { new: 1 }, late: 0 });
    expect(await count()).toEqual({ byPhase: { new: 3 }, late: 2 });
    const cleared = buildChange(about, { recusals: [] });
    await store.commit(buildCommit(tenant, { tickets: [cleared] }));
    expect((await count('budi')).byPhase).toEqual({ new: 3 });
  });

  test('counts: within the limits of the reader', async () => {
    const { store, tenant } = useStore();
    await open(store, tenant, { team: 'layanan', openedAt: 10 });
    await open(store, tenant, { team: 'layanan', openedAt: 20 });
    await open(store, tenant, { team: 'audit', openedAt: 10 });
    const within = { teams: ['layanan'], openedFrom: 10, openedBefore: 20 };
    expect((await store.countTickets(tenant, 10, within)).byPhase).toEqual({ new: 1 });
  });

  test('counts: each ticket once, or the reports that joined one', async () => {
    const { store, tenant } = useStore();
    const lead = await open(store, tenant, {}, { dueAt: 9 });
    await open(store, tenant, { leadId: lead.id, phase: 'active' });
    const other = await open(store, tenant, { leadId: lead.id }, { dueAt: 9 });
    const count = (joined: boolean) => store.countTickets(tenant, 10, { joined });
    expect(await count(false)).toEqual({ byPhase: { new: 1 }, late: 1 });
    expect(await count(true)).toEqual({ byPhase: { active: 1, new: 1 }, late: 1 });
    const left = buildChange(other, { leadId: null });
    await store.commit(buildCommit(tenant, { tickets: [left] }));
    expect((await count(false)).byPhase).toEqual({ new: 2 });
  });

  test.each<TicketFilter>([
    { assignee: 'ani' },
    { assignee: null },
    { team: 'layanan', assignee: null },
    { team: 'layanan', notAssignedTo: ['ani'] },
    { team: null },
    { owed: true },
    { owed: false },
    { toCall: true },
    { noWay: true },
    { notUnder: { part: 'calendar', hash: 'calendar' } },
    { notUnder: { part: 'policies', hash: 'policies' } },
    { draft: 'submitted' },
    { draft: 'submitted', joined: false, team: 'layanan' },
  ])('counts: what a list with %j shows', async (filter) => {
    const { store, tenant } = useStore();
    const lead = await open(store, tenant, { assignee: 'ani', team: 'layanan' }, { dueAt: 1 });
    await open(store, tenant, { team: 'layanan', draft: draft('submitted') }, { dueAt: 1 });
    await open(store, tenant, { ...phoned, draft: draft('approved'), obligations: [owed] });
    await open(
      store,
      tenant,
      { obligations: [unseen], calendar: 'former', policies: 'former' },
      { dueAt: 1 },
    );
    await open(store, tenant, { team: 'layanan', obligations: [owed], leadId: lead.id });
    const closed = {
      phase: 'closed',
      assignee: 'ani',
      calendar: 'former',
      policies: 'former',
    } as const;
    await open(store, tenant, { ...closed, draft: draft('submitted') });
    const phases = ['new', 'active'] as const;
    const { items } = await store.listTickets(tenant, { ...filter, phases });
    const late = items.filter(({ dueAt }) => dueAt !== null && dueAt < 10).length;
    expect(items.length).toBeGreaterThan(0);
    expect(await store.countTickets(tenant, 10, filter)).toEqual({
      byPhase: { new: items.length },
      late,
    });
  });

  test.each<TicketFilter>([
    { toCall: true },
    { noWay: true },
    { toCall: true, joined: false, assignee: 'ani' },
  ])('counts: with %j also the closed tickets, whose citizen has no answer yet', async (filter) => {
    const { store, tenant } = useStore();
    const waits = { ...phoned, assignee: 'ani', obligations: [unseen] };
    await open(store, tenant, waits);
    await open(store, tenant, { ...waits, phase: 'closed' });
    await open(store, tenant, { ...phoned, assignee: 'ani', phase: 'closed' });
    expect((await store.countTickets(tenant, 10, filter)).byPhase).toEqual({ new: 1, closed: 1 });
  });

  test('counts: open tickets by phase, and those past their deadline', async () => {
    const { store, tenant } = useStore();
    expect(await store.countTickets(tenant, 10)).toEqual({ byPhase: {}, late: 0 });
    await open(store, tenant, {}, { dueAt: 9 });
    await open(store, tenant, {}, { dueAt: 10 });
    await open(store, tenant, { phase: 'active' }, { dueAt: 1 });
    await open(store, tenant, { phase: 'closed' }, { dueAt: 1 });
    expect(await store.countTickets(tenant, 10)).toEqual({
      byPhase: { new: 2, active: 1 },
      late: 2,
    });
  });

  test('groups: open tickets by the beginning of a code, and those past their deadline', async () => {
    const { store, tenant } = useStore();
    const group = async (grouping: TicketGrouping) => {
      const groups = await store.groupTickets(tenant, 10, grouping);
      return Object.fromEntries(groups.map(({ key, late, open }) => [key, [open, late]]));
    };
    expect(await group({ by: 'region', parts: 1 })).toEqual({});
    await open(store, tenant, { region: '33.73.04.1001', category: 'kdmp.lahan' }, { dueAt: 9 });
    await open(store, tenant, { region: '33.73', category: 'kdmp.lahan.sengketa' }, { dueAt: 10 });
    await open(store, tenant, { region: '33', category: 'kdmp' });
    await open(store, tenant, { region: '32.04', category: 'ksp', team: 'layanan' }, { dueAt: 1 });
    await open(store, tenant, { region: null, category: null });
    await open(store, tenant, { region: '33.73', phase: 'closed' }, { dueAt: 1 });
    expect(await group({ by: 'region', parts: 1 })).toEqual({
      33: [3, 1],
      32: [1, 1],
      null: [1, 0],
    });
    expect(await group({ by: 'region', parts: 2 })).toEqual({
      33: [1, 0],
      '33.73': [2, 1],
      '32.04': [1, 1],
      null: [1, 0],
    });
    expect(await group({ by: 'category', parts: 2, region: '33' })).toEqual({
      kdmp: [1, 0],
      'kdmp.lahan': [2, 1],
    });
    expect(await group({ by: 'region', parts: 1, category: 'kdmp.lahan' })).toEqual({ 33: [2, 1] });
    const several = await group({ by: 'region', parts: 1, category: ['kdmp.lahan', 'ksp'] });
    expect(several).toEqual({ 32: [1, 1], 33: [2, 1] });
    expect(await group({ by: 'category', parts: 1, team: 'layanan' })).toEqual({ ksp: [1, 1] });
    expect(await group({ by: 'region', parts: 1, notOfKinds: ['complaint'] })).toEqual({});
    expect(await group({ by: 'region', parts: 1, regions: ['32'] })).toEqual({
      32: [1, 1],
      null: [1, 0],
    });
  });

  test('workloads: open tickets of an officer, and when they were given the latest of all', async () => {
    const { store, tenant } = useStore();
    expect(await store.readWorkloads(tenant, ['ani', 'budi'])).toEqual({});
    await open(store, tenant, { assignee: 'ani', assignedAt: 3, openedAt: 99 });
    await open(store, tenant, { assignee: 'ani', assignedAt: 1, phase: 'active' });
    await open(store, tenant, { assignee: 'ani', assignedAt: 9, openedAt: 1, phase: 'closed' });
    await open(store, tenant, { assignee: 'budi', assignedAt: 2, phase: 'closed' });
    await open(store, tenant, { assignee: 'cici', assignedAt: 2 });
    const moved = await open(store, tenant, { openedAt: 5 });
    const given = buildChange(moved, { assignee: 'ani', assignedAt: 5 });
    await store.commit(buildCommit(tenant, { tickets: [given] }));
    expect(await store.readWorkloads(tenant, ['ani', 'budi', 'nobody'])).toEqual({
      ani: { open: 3, latestAt: 9 },
      budi: { open: 0, latestAt: 2 },
    });
    expect(await store.readWorkloads(tenant, [])).toEqual({});
    expect(await store.readWorkloads(useStore().tenant, ['ani'])).toEqual({});
  });

  test('counts: tickets in states that a workflow does not know, closed ones too', async () => {
    const { store, tenant } = useStore();
    const known = ['received', 'closed'];
    expect(await store.countUnknownStates(tenant, known)).toEqual({});
    await open(store, tenant, {});
    await open(store, tenant, { state: 'closed', phase: 'closed' });
    expect(await store.countUnknownStates(tenant, known)).toEqual({});
    await open(store, tenant, { state: 'gone', phase: 'closed' });
    await open(store, tenant, { state: 'gone', phase: 'active' });
    const lost = await open(store, tenant, { state: 'received', phase: 'new' });
    const ticket = buildChange(lost, { state: 'lost' });
    await store.commit(buildCommit(tenant, { tickets: [ticket] }));
    expect(await store.countUnknownStates(tenant, known)).toEqual({ gone: 2, lost: 1 });
    expect(await store.countUnknownStates(useStore().tenant, known)).toEqual({});
    const none = await store.countUnknownStates(tenant, []);
    expect(none).toEqual({ received: 1, closed: 1, gone: 2, lost: 1 });
  });
}
