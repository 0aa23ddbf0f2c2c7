import type { Store, TenantId, TicketId } from '@aduan/core';
import type { FoundTicket, SearchTerm } from '@aduan/core/store';
import type { BrokenStore } from './broken-store.js';

/** Terms as they were written last, by ticket: what a store knows that takes nothing back. */
function remembering(good: Store) {
  const written = new Map<TicketId, readonly string[]>();
  const store: Store = {
    ...good,
    async writeSearch(tenant, entries) {
      const count = await good.writeSearch(tenant, entries);
      for (const { terms, ticketId } of count > 0 ? entries : []) {
        if (terms) written.set(ticketId, terms);
      }
      return count;
    },
  };
  return { store, written };
}

const meets = (terms: readonly string[], groups: readonly (readonly SearchTerm[])[]) =>
  groups.every((group) => group.some(({ term }) => terms.includes(term)));

/** Makes one ticket stale, whatever it is. */
const expireOne = (store: Store, tenant: TenantId, id: TicketId) =>
  store.expireSearch(tenant, id.slice(0, -1), 1);

/** Stores that find too much, too little or too late. */
export const brokenSearches: readonly BrokenStore[] = [
  {
    name: 'writes terms of a version that is there no more',
    make: (good) => ({
      ...good,
      async writeSearch(tenant, entries) {
        const now = await Promise.all(
          entries.map(async (entry) => {
            const stored = await good.readTicket(tenant, entry.ticketId);
            return { ...entry, version: stored?.ticket.version ?? entry.version };
          }),
        );
        return good.writeSearch(tenant, now);
      },
    }),
    noticedBy: [
      'replace the terms of a ticket, and leave out those of another version',
      'take the terms of their tickets, whatever a worker had read before',
    ],
  },
  {
    name: 'takes every term for the beginning of one',
    make: (good) => ({
      ...good,
      searchTickets: (tenant, { groups, ...search }) =>
        good.searchTickets(tenant, {
          ...search,
          groups: groups.map((group) => group.map(({ term }) => ({ term, prefix: true }))),
        }),
    }),
    noticedBy: ['find by a whole term, and by the beginning of one'],
  },
  {
    name: 'begins each page of a search anew',
    make: (good) => ({
      ...good,
      searchTickets: (tenant, { after: _, ...search }) => good.searchTickets(tenant, search),
    }),
    noticedBy: [
      'refuse a text that is no cursor',
      'show those that were indexed last first, page by page, while others are added',
    ],
  },
  {
    name: 'finds what has a term of any group',
    make: (good) => ({
      ...good,
      searchTickets: (tenant, { groups, ...search }) =>
        good.searchTickets(tenant, { ...search, groups: [groups.flat()] }),
    }),
    noticedBy: ['find what has a term of every group'],
  },
  {
    name: 'reads terms as if they had no accents',
    make(good) {
      const plain = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '');
      return {
        ...good,
        searchTickets: (tenant, { groups, ...search }) =>
          good.searchTickets(tenant, {
            ...search,
            groups: groups.map((group) =>
              group.map(({ term, ...each }) => ({ ...each, term: plain(term) })),
            ),
          }),
        writeSearch: (tenant, entries) =>
          good.writeSearch(
            tenant,
            entries.map((entry) => ({ ...entry, terms: entry.terms?.map(plain) ?? null })),
          ),
      };
    },
    noticedBy: ['take terms in any letters, as they are'],
  },
  {
    name: 'shows what was indexed first first',
    make: (good) => ({
      ...good,
      async searchTickets(tenant, { limit, after: _, ...search }) {
        const found = await good.searchTickets(tenant, { ...search, limit: 100 });
        return found.toReversed().slice(0, limit);
      },
    }),
    noticedBy: [
      'show those that were indexed last first, page by page, while others are added',
      'keep the place of a ticket that is indexed again',
    ],
  },
  {
    name: 'gives a ticket another place each time that it is indexed',
    make: (good) => ({
      ...good,
      async writeSearch(tenant, entries) {
        let written = 0;
        for (const entry of entries) {
          const isTaken = await good.writeSearch(tenant, [{ ...entry, terms: null }]);
          if (isTaken === 0) continue;
          await expireOne(good, tenant, entry.ticketId);
          written += await good.writeSearch(tenant, [entry]);
        }
        return written;
      },
    }),
    noticedBy: ['keep the place of a ticket that is indexed again'],
  },
  {
    name: 'finds tickets outside of what somebody may know of',
    make: (good) => ({
      ...good,
      searchTickets: (tenant, { after, groups, limit }) =>
        good.searchTickets(tenant, { groups, limit, ...(after !== undefined && { after }) }),
    }),
    noticedBy: [
      'within {"regions":["33"]} show {"region":"33.04"} and hide {"region":"32.04"}',
      'within {"regions":["33"]} show {"region":null} and hide {"region":"3"}',
      'within {"teams":["bidang-a"]} show {"team":"bidang-a"} and hide {"team":null}',
      'within {"notRecusing":["ani"]} show {"recusals":["budi"]} and hide {"recusals":["ani"]}',
      'within {"notOfKinds":["permit"]} show {"kind":"complaint"} and hide {"kind":"permit"}',
      'within {"openedFrom":50} show {"openedAt":50} and hide {"openedAt":49}',
      'within {"openedBefore":50} show {"openedAt":49} and hide {"openedAt":50}',
    ],
  },
  {
    name: 'keeps one index for all tenants',
    make(good) {
      const tenants = new Set<TenantId>();
      return {
        ...good,
        writeSearch(tenant, entries) {
          tenants.add(tenant);
          return good.writeSearch(tenant, entries);
        },
        async searchTickets(_tenant, search) {
          const found: FoundTicket[] = [];
          for (const each of tenants) found.push(...(await good.searchTickets(each, search)));
          return found;
        },
      };
    },
    noticedBy: ['find nothing of another tenant, and count none of its terms'],
  },
  {
    name: 'finds what it has found before',
    make(good) {
      const { store, written } = remembering(good);
      return {
        ...store,
        async searchTickets(tenant, search) {
          const found = await good.searchTickets(tenant, search);
          const kept = [...written].filter(([, terms]) => meets(terms, search.groups));
          const before = await Promise.all(kept.map(([id]) => good.readTicket(tenant, id)));
          const missing = before.flatMap((each) =>
            each && !found.some(({ ticket }) => ticket.id === each.ticket.id)
              ? [{ ...each, cursor: '1' }]
              : [],
          );
          return [...found, ...missing];
        },
      };
    },
    noticedBy: [
      'have no term of a ticket whose reporter is hidden, from the commit that hides them on',
      'take the terms of their tickets, whatever a worker had read before',
      'take terms out of at most so many tickets at a time, and leave the others',
    ],
  },
  {
    name: 'takes the terms of a hidden reporter before it knows whether he is hidden',
    make: (good) => ({
      ...good,
      async commit(commit) {
        for (const { ticket } of commit.tickets ?? []) {
          const stored = ticket.anonymous && (await good.readTicket(commit.tenant, ticket.id));
          if (!stored) continue;
          await expireOne(good, commit.tenant, ticket.id);
          const { version } = stored.ticket;
          await good.writeSearch(commit.tenant, [{ ticketId: ticket.id, version, terms: null }]);
        }
        return good.commit(commit);
      },
    }),
    noticedBy: ['keep the terms when the commit that would hide them is refused'],
  },
  {
    name: 'adds terms to those that a ticket had',
    make(good) {
      const { store, written } = remembering(good);
      return {
        ...store,
        writeSearch: (tenant, entries) =>
          store.writeSearch(
            tenant,
            entries.map((entry) => ({
              ...entry,
              terms: entry.terms && [...entry.terms, ...(written.get(entry.ticketId) ?? [])],
            })),
          ),
      };
    },
    noticedBy: [
      'replace the terms of a ticket, and leave out those of another version',
      'tell which tickets are stale: new, changed, or expired; oldest first',
    ],
  },
  {
    name: 'knows a ticket that it has indexed as indexed for good',
    make(good) {
      const { store, written } = remembering(good);
      return {
        ...store,
        readStaleTickets: async (tenant, limit) =>
          (await good.readStaleTickets(tenant, limit)).filter(
            ({ ticket }) => !written.has(ticket.id),
          ),
      };
    },
    noticedBy: ['tell which tickets are stale: new, changed, or expired; oldest first'],
  },
  {
    name: 'notes changes for an index that nobody asks',
    make: (good) => ({
      ...good,
      commit: ({ tickets = [], ...commit }) =>
        good.commit({
          ...commit,
          tickets: tickets.map((write) => ({ ...write, needsIndexing: true })),
        }),
    }),
    noticedBy: [
      'hear nothing of what is not searched, until all tickets are expired',
      'take the terms of a hidden reporter, also where nothing is searched any more',
    ],
  },
  {
    name: 'says of each worker that it has indexed',
    make: (good) => ({
      ...good,
      async writeSearch(tenant, entries) {
        await good.writeSearch(tenant, entries);
        return entries.length;
      },
    }),
    noticedBy: [
      'index a ticket once when 12 workers meet at it',
      'replace the terms of a ticket, and leave out those of another version',
    ],
  },
  {
    name: 'counts terms that as many tickets have as was asked for',
    make: (good) => ({
      ...good,
      countTerms: (tenant, above) => good.countTerms(tenant, above - 1),
    }),
    noticedBy: ['count the terms that more tickets have than asked for'],
  },
  {
    name: 'takes terms out of all tickets at once',
    make: (good) => ({
      ...good,
      removeTerms: (tenant, terms) => good.removeTerms(tenant, terms, 100),
    }),
    noticedBy: ['take terms out of at most so many tickets at a time, and leave the others'],
  },
  {
    name: 'takes the whole index of a ticket for one of its terms',
    make: (good) => ({
      ...good,
      async removeTerms(tenant, terms, limit) {
        const groups = [terms.map((term) => ({ term }))];
        const having = terms.length > 0 ? await good.searchTickets(tenant, { groups, limit }) : [];
        for (const { ticket } of having) {
          await expireOne(good, tenant, ticket.id);
          const { id: ticketId, version } = ticket;
          await good.writeSearch(tenant, [{ ticketId, version, terms: [] }]);
        }
        return having.length;
      },
    }),
    noticedBy: ['take terms out of at most so many tickets at a time, and leave the others'],
  },
];
