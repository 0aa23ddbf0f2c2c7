import type { PartyId, Ticket, TicketId } from '@aduan/core';
import type { ConversationId, TicketFilter } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildChange, buildCommit } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { answered, draft, list, open, owed, phoned } from './listed-tickets.js';
import type { UseStore } from './store-subject.js';

const reporter = buildId<PartyId>();
const conversationId = buildId<ConversationId>();

const filters: readonly {
  readonly filter: TicketFilter;
  readonly shown: readonly (Partial<Ticket> & { readonly dueAt?: number })[];
  readonly hidden: readonly (Partial<Ticket> & { readonly dueAt?: number })[];
}[] = [
  {
    filter: { phases: ['new', 'active'] },
    shown: [{ phase: 'new' }, { phase: 'active' }],
    hidden: [{ phase: 'answered' }, { phase: 'closed' }],
  },
  { filter: { phases: ['closed'] }, shown: [{ phase: 'closed' }], hidden: [{ phase: 'new' }] },
  {
    filter: { phases: ['new', 'active', 'waiting-citizen', 'waiting-other', 'answered'] },
    shown: [{ phase: 'new' }, { phase: 'waiting-other' }, { phase: 'answered' }],
    hidden: [{ phase: 'closed' }],
  },
  {
    filter: { phases: ['waiting-other', 'closed'] },
    shown: [{ phase: 'waiting-other' }, { phase: 'closed' }],
    hidden: [{ phase: 'new' }],
  },
  { filter: { phases: [] }, shown: [], hidden: [{ phase: 'new' }] },
  {
    // Any code is allowed: a desk defines its own kinds.
    filter: { kind: 'permit-2' },
    shown: [{ kind: 'permit-2' }],
    hidden: [{ kind: 'complaint' }, { kind: 'permit' }],
  },
  {
    filter: { category: 'ksp.pinjaman' },
    shown: [{ category: 'ksp.pinjaman' }, { category: 'ksp.pinjaman.bunga' }],
    hidden: [{ category: 'ksp' }, { category: 'ksp.pinjaman_lain' }, { category: null }],
  },
  {
    filter: { category: ['ksp.pinjaman', 'kdmp'] },
    shown: [
      { category: 'ksp.pinjaman' },
      { category: 'ksp.pinjaman.bunga' },
      { category: 'kdmp.lahan' },
    ],
    hidden: [{ category: 'ksp' }, { category: 'ksp.pinjaman_lain' }, { category: null }],
  },
  { filter: { category: [] }, shown: [], hidden: [{ category: 'ksp' }, { category: null }] },
  {
    filter: { region: '33.7' },
    shown: [{ region: '33.7' }, { region: '33.7.04' }],
    hidden: [{ region: '33.73' }, { region: '33' }, { region: null }],
  },
  {
    filter: { regions: ['33.7', '32'] },
    shown: [{ region: '33.7' }, { region: '33.7.04' }, { region: '32.04' }, { region: null }],
    hidden: [{ region: '33.73' }, { region: '33' }, { region: '3' }],
  },
  { filter: { regions: [] }, shown: [{ region: null }], hidden: [{ region: '33' }] },
  {
    filter: { notRecusing: ['ani', 'bidang-a'] },
    shown: [{}, { recusals: ['budi', 'bidang'] }],
    hidden: [{ recusals: ['ani'] }, { recusals: ['budi', 'bidang-a'] }],
  },
  { filter: { notRecusing: [] }, shown: [{}, { recusals: ['ani'] }], hidden: [] },
  {
    filter: { notRecusing: ['ani'], regions: ['33'] },
    shown: [{ region: '33.73', recusals: ['budi'] }],
    hidden: [{ region: '33.73', recusals: ['ani'] }, { region: '32' }],
  },
  {
    filter: { notOfKinds: ['permit', 'report'] },
    shown: [{ kind: 'complaint' }, { kind: 'permit-2' }],
    hidden: [{ kind: 'permit' }, { kind: 'report' }],
  },
  { filter: { notOfKinds: [] }, shown: [{ kind: 'complaint' }], hidden: [] },
  {
    filter: { kind: 'permit', notOfKinds: ['permit'] },
    shown: [],
    hidden: [{ kind: 'permit' }, { kind: 'complaint' }],
  },
  {
    filter: { teams: ['layanan', 'audit'] },
    shown: [{ team: 'layanan' }, { team: 'audit' }],
    hidden: [{ team: 'keuangan' }, { team: null }],
  },
  { filter: { teams: [] }, shown: [], hidden: [{ team: 'layanan' }, { team: null }] },
  {
    filter: { openedFrom: 10, openedBefore: 20 },
    shown: [{ openedAt: 10 }, { openedAt: 19 }],
    hidden: [{ openedAt: 9 }, { openedAt: 20 }],
  },
  {
    filter: { guarded: true },
    shown: [{ anonymous: true }, { confidential: true }, { anonymous: true, confidential: true }],
    hidden: [{}],
  },
  {
    filter: { guarded: false },
    shown: [{}],
    hidden: [{ anonymous: true }, { confidential: true }],
  },
  {
    filter: { assignee: 'ani' },
    shown: [{ assignee: 'ani' }],
    hidden: [{ assignee: 'budi' }, { assignee: null }],
  },
  { filter: { assignee: null }, shown: [{ assignee: null }], hidden: [{ assignee: 'budi' }] },
  {
    filter: { notAssignedTo: ['ani', 'budi'] },
    shown: [{ assignee: null }, { assignee: 'citra' }],
    hidden: [{ assignee: 'ani' }, { assignee: 'budi' }],
  },
  { filter: { notAssignedTo: [] }, shown: [{ assignee: null }, { assignee: 'ani' }], hidden: [] },
  { filter: { team: 'a' }, shown: [{ team: 'a' }], hidden: [{ team: 'b' }, { team: null }] },
  { filter: { team: null }, shown: [{ team: null }], hidden: [{ team: 'a' }] },
  {
    filter: {
      notUnder: { part: 'calendar', hash: 'present' },
      order: 'due',
      phases: ['new', 'active'],
    },
    shown: [{ calendar: 'former' }, { calendar: 'former', phase: 'active' }],
    hidden: [{ calendar: 'former', phase: 'closed' }, { calendar: 'present' }],
  },
  {
    filter: {
      notUnder: { part: 'policies', hash: 'present' },
      order: 'due',
      phases: ['new', 'active'],
    },
    shown: [{ policies: 'former' }, { policies: 'former', phase: 'active' }],
    hidden: [{ policies: 'former', phase: 'closed' }, { policies: 'present' }],
  },
  {
    filter: { foreignId: { system: 'lapor', id: '77' } },
    shown: [{ foreignIds: [{ system: 'lapor', id: '77' }] }],
    hidden: [
      {},
      {
        foreignIds: [
          { system: 'ojk', id: '77' },
          { system: 'lapor', id: '771' },
        ],
      },
    ],
  },
  {
    filter: { foreignId: { id: '77' } },
    shown: [{ foreignIds: [{ system: 'ojk', id: '77' }] }],
    hidden: [{ foreignIds: [{ system: '77', id: '7' }] }],
  },
  {
    filter: { updatedFrom: 50 },
    shown: [{ updatedAt: 50 }, { updatedAt: 51 }],
    hidden: [{ updatedAt: 49 }],
  },
  { filter: { channel: 'phone' }, shown: [{ channel: 'phone' }], hidden: [{ channel: 'web' }] },
  {
    filter: { reporter },
    shown: [{ reporters: [buildId<PartyId>(), reporter] }, { represented: reporter }],
    hidden: [{ reporters: [buildId<PartyId>()] }, {}],
  },
  {
    filter: { dueBefore: 100 },
    shown: [{ dueAt: 99 }],
    hidden: [{ dueAt: 100 }, {}],
  },
  {
    filter: { owed: true },
    shown: [{ obligations: [{ ...owed, status: 'waived' }, owed] }],
    hidden: [{ obligations: [{ ...owed, status: 'answered' }] }, {}],
  },
  {
    filter: { owed: false },
    shown: [{ obligations: [{ ...owed, status: 'answered' }] }, {}],
    hidden: [{ obligations: [owed] }],
  },
  {
    filter: { place: '33.73.04.1001' },
    shown: [
      { region: '33.73.04.1001' },
      { region: '12', cooperative: { name: 'KDMP', villageCode: '33.73.04.1001' } },
      { region: '33.73.04.1001', cooperative: { name: 'KDMP' } },
    ],
    hidden: [
      { region: '33.73.04' },
      { region: '33.73.04.1001', cooperative: { name: 'KDMP', villageCode: '12.01.01.2001' } },
      {},
    ],
  },
  {
    filter: { joined: true },
    shown: [{ leadId: buildId<TicketId>() }, { leadId: buildId<TicketId>(), phase: 'closed' }],
    hidden: [{}, { reports: [{ ticketId: buildId<TicketId>(), since: 1 }] }],
  },
  {
    filter: { joined: false, phases: ['new'] },
    shown: [{}, { reports: [{ ticketId: buildId<TicketId>(), since: 1 }] }],
    hidden: [{ leadId: buildId<TicketId>() }],
  },
  {
    filter: { toCall: true },
    shown: [
      { ...phoned, obligations: [owed] },
      { ...phoned, obligations: [{ ...owed, conversationId }, owed], phase: 'answered' },
      { ...phoned, obligations: [{ ...answered, conversationId, toCall: true }] },
      { ...phoned, obligations: [{ ...answered, status: 'presumed', toCall: true }] },
    ],
    hidden: [
      { ...phoned, obligations: [{ ...owed, conversationId }, answered] },
      { ...phoned, obligations: [{ ...owed, status: 'unreached' }] },
      // Without a phone number no call is possible.
      { obligations: [owed] },
      { contactKinds: ['email'], obligations: [{ ...answered, toCall: true }] },
      { ...phoned },
    ],
  },
  {
    filter: { toCall: true, phases: ['new', 'active'], assignee: 'ani' },
    shown: [{ ...phoned, obligations: [owed], assignee: 'ani' }],
    hidden: [
      { ...phoned, obligations: [owed] },
      { ...phoned, obligations: [owed], assignee: 'ani', phase: 'answered' },
      { ...phoned, assignee: 'ani' },
    ],
  },
  {
    filter: { noWay: true },
    shown: [
      { obligations: [{ ...answered, noWay: true }] },
      { obligations: [{ ...answered, noWay: true }, owed], phase: 'closed' },
    ],
    hidden: [
      { obligations: [answered] },
      { obligations: [{ ...answered, noWay: true, status: 'unreached' }] },
      { obligations: [owed] },
      {},
    ],
  },
  {
    filter: { answer: 'presumed' },
    shown: [
      { obligations: [{ ...answered, status: 'presumed' }] },
      { obligations: [owed, { ...answered, status: 'presumed' }], phase: 'closed' },
    ],
    hidden: [
      { obligations: [{ ...answered, status: 'presumed' }, owed] },
      { obligations: [answered] },
      { obligations: [{ ...answered, status: 'reached' }] },
      {},
    ],
  },
  {
    filter: { answer: 'unreached', phases: ['closed'], order: 'updated' },
    shown: [{ obligations: [{ ...answered, status: 'unreached' }], phase: 'closed' }],
    hidden: [
      { obligations: [{ ...answered, status: 'unreached' }] },
      { obligations: [{ ...answered, status: 'presumed' }], phase: 'closed' },
    ],
  },
  {
    filter: { draft: 'submitted' },
    shown: [{ draft: draft('submitted') }],
    hidden: [{ draft: draft('written') }, { draft: draft('approved') }, {}],
  },
  {
    filter: { number: 'adu 2027-0009' },
    shown: [{ number: 'ADU-2027-000912-3' }],
    hidden: [{ number: 'ADU-2027-000812-3' }, { number: 'XADU-2027-000912-3' }],
  },
  {
    filter: { phases: ['new'], category: 'ksp', assignee: null, dueBefore: 50 },
    shown: [{ category: 'ksp.pinjaman', dueAt: 10 }],
    hidden: [{ category: 'ksp.pinjaman' }, { category: 'kdmp', dueAt: 10 }],
  },
];

/** Suite: a list shows the tickets that match its filter, and follows every change. */
export function describeTicketFilters(useStore: UseStore): void {
  describe('lists: filters', () => {
    test.each(filters)('filter $filter', async ({ filter, hidden, shown }) => {
      const { store, tenant } = useStore();
      for (const { dueAt, ...ticket } of hidden) {
        await open(store, tenant, ticket, { dueAt: dueAt ?? null });
      }
      const expected: string[] = [];
      for (const { dueAt, ...ticket } of shown) {
        expected.push((await open(store, tenant, ticket, { dueAt: dueAt ?? null })).id);
      }
      expect((await list(store, tenant, filter)).toSorted()).toEqual(expected.toSorted());
    });

    test('follow every change of a ticket', async () => {
      const { store, tenant } = useStore();
      const before = await open(store, tenant, {
        ...phoned,
        assignee: 'ani',
        calendar: 'former',
        policies: 'former',
        reporters: [reporter],
        obligations: [owed],
        draft: draft('written'),
      });
      expect(await list(store, tenant, { toCall: true })).toEqual([before.id]);
      const change = buildChange(before, {
        assignee: 'budi',
        calendar: 'other',
        policies: 'other',
        reporters: [],
        phase: 'closed',
        obligations: [{ ...owed, status: 'unreached' }],
        draft: draft('submitted'),
      });
      await store.commit(buildCommit(tenant, { tickets: [change] }));
      expect(await list(store, tenant, { assignee: 'ani' })).toEqual([]);
      expect(await list(store, tenant, { reporter })).toEqual([]);
      for (const part of ['calendar', 'policies'] as const) {
        expect(await list(store, tenant, { notUnder: { part, hash: 'other' } })).toEqual([]);
        expect(await list(store, tenant, { notUnder: { part, hash: 'former' } })).toEqual([
          before.id,
        ]);
      }
      expect(await list(store, tenant, { phases: ['new'] })).toEqual([]);
      expect(await list(store, tenant, { toCall: true })).toEqual([]);
      expect(await list(store, tenant, { draft: 'written' })).toEqual([]);
      expect(await list(store, tenant, { draft: 'submitted' })).toEqual([before.id]);
      expect(await list(store, tenant, { assignee: 'budi' })).toEqual([before.id]);
    });
  });
}
