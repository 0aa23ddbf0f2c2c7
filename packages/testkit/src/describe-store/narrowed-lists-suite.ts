import type { TicketFilter, TicketOrder } from '@aduan/core/store';
import { describe, expect, test } from 'vitest';
import { buildOpening } from '../builders/build-commit.js';
import { buildTicket } from '../builders/build-ticket.js';
import type { UseStore } from './store-subject.js';

/** A common ticket, or one of the rare ones. */
function buildListedTicket(index: number) {
  const isRare = index % 100 < 2;
  const ticket = buildTicket({
    phase: index % 2 === 0 ? 'new' : 'closed',
    kind: isRare ? 'suggestion' : 'complaint',
    channel: isRare ? 'portal' : 'web',
    category: isRare ? 'kdmp.lahan' : 'ksp.pinjaman',
    region: isRare ? '12.01' : '33.73',
    team: isRare ? 'audit' : 'layanan',
    assignee: isRare ? 'ani' : 'budi',
    openedAt: (index * 53) % 500,
    updatedAt: 500 + ((index * 31) % 400),
  });
  return { isRare, ticket, dueAt: index % 7 === 0 ? null : (index * 37) % 90 };
}

type ListedTicket = ReturnType<typeof buildListedTicket>;

/** Filters, and the tickets that they match. */
const wanted: readonly (readonly [TicketFilter, (one: ListedTicket) => boolean])[] = [
  [{ kind: 'suggestion' }, ({ isRare }) => isRare],
  [{ channel: 'web' }, ({ isRare }) => !isRare],
  [{ channel: 'portal' }, ({ isRare }) => isRare],
  [{ category: 'ksp' }, ({ isRare }) => !isRare],
  [{ category: ['kdmp', 'umum'] }, ({ isRare }) => isRare],
  [
    { category: 'ksp', kind: 'complaint', phases: ['new'], openedFrom: 100, openedBefore: 140 },
    ({ isRare, ticket: { openedAt, phase } }) =>
      !isRare && phase === 'new' && openedAt >= 100 && openedAt < 140,
  ],
  [{ region: '12' }, ({ isRare }) => isRare],
  [{ team: 'layanan' }, ({ isRare }) => !isRare],
  [{ assignee: 'ani' }, ({ isRare }) => isRare],
  [{ joined: false }, () => true],
  [{ dueBefore: 2 }, ({ dueAt }) => dueAt !== null && dueAt < 2],
  [{ updatedFrom: 880 }, ({ ticket }) => ticket.updatedAt >= 880],
  [{ team: 'audit', phases: ['new', 'closed', 'answered'] }, ({ isRare }) => isRare],
  [
    { channel: 'portal', phases: ['closed'] },
    ({ isRare, ticket }) => isRare && ticket.phase === 'closed',
  ],
];
/** Sort key of a ticket in each order. */
const places: Readonly<Record<TicketOrder, (one: ListedTicket) => number>> = {
  due: ({ dueAt }) => dueAt ?? Infinity,
  newest: ({ ticket }) => -ticket.openedAt,
  updated: ({ ticket }) => -ticket.updatedAt,
};

/** The ids that a list must show, in its order. */
function expectedOf(tickets: readonly ListedTicket[], order: TicketOrder): readonly string[] {
  const place = places[order];
  const [before, behind] = order === 'due' ? [-1, 1] : [1, -1];
  return tickets
    .toSorted((a, b) => {
      const [one, other] = [place(a), place(b)];
      if (one !== other) return one < other ? -1 : 1;
      return a.ticket.id < b.ticket.id ? before : behind;
    })
    .map(({ ticket }) => ticket.id);
}

/** Suite: pages are the same, no matter which index a store uses for selective and other filters. */
export function describeNarrowedLists(useStore: UseStore): void {
  describe('lists: of what few and of what many have', () => {
    test('page through open and closed tickets alike, in every order', async () => {
      const { store, tenant } = useStore();
      const all = Array.from({ length: 1_400 }, (_, index) => buildListedTicket(index));
      const opened = all.map(({ dueAt, ticket }) => buildOpening(ticket, { dueAt }));
      await store.commitAll(opened.map((write) => ({ tenant, tickets: [write] })));
      for (const [filter, isWanted] of wanted) {
        for (const order of ['due', 'newest', 'updated'] as const) {
          const seen: string[] = [];
          for (let after: string | null | undefined; after !== null; ) {
            const page = { ...filter, order, limit: 190, ...(after && { after }) };
            const { items, next } = await store.listTickets(tenant, page);
            seen.push(...items.map(({ ticket }) => ticket.id));
            after = next;
          }
          const expected = expectedOf(all.filter(isWanted), order);
          expect(seen, JSON.stringify({ ...filter, order })).toEqual(expected);
        }
      }
    });
  });
}
