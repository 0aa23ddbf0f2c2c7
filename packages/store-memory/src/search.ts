import {
  readSearchCursor,
  type SearchStore,
  type SearchTerm,
  type TicketWrite,
} from '@aduan/core/store';
import { isGuarded } from '@aduan/core/ticket';
import type { MemoryTables, TablesOf } from './tables.js';
import { isInScope } from './ticket-filter.js';

/** The index of the memory store: the terms of each ticket, scanned completely. */
export function memorySearch(tablesOf: TablesOf): SearchStore {
  let places = 0;
  return {
    async searchTickets(tenant, { after, groups, limit, ...scope }) {
      const { search, tickets } = tablesOf(tenant);
      const before = readSearchCursor(after) ?? Number.POSITIVE_INFINITY;
      const found = [...search]
        .filter(([, { index: place, terms }]) => place < before && hasAll(terms, groups))
        .sort(([, a], [, b]) => b.index - a.index)
        .flatMap(([id, { index: place }]) => {
          const stored = tickets.get(id)?.stored;
          const isShown = stored && !isGuarded(stored.ticket) && isInScope(stored.ticket, scope);
          return isShown ? [{ ...stored, cursor: String(place) }] : [];
        });
      return structuredClone(found.slice(0, limit));
    },
    async readStaleTickets(tenant, limit) {
      const { stale, tickets } = tablesOf(tenant);
      const ids = [...stale].toSorted().slice(0, limit);
      return structuredClone(ids.flatMap((id) => tickets.get(id)?.stored ?? []));
    },
    async writeSearch(tenant, entries) {
      const { search, stale, tickets } = tablesOf(tenant);
      const current = entries.filter(({ terms, ticketId, version }) => {
        const ticket = tickets.get(ticketId)?.stored.ticket;
        return (
          ticket?.version === version &&
          stale.has(ticketId) &&
          !(isGuarded(ticket) && terms !== null)
        );
      });
      for (const { terms, ticketId } of current) {
        stale.delete(ticketId);
        if (terms === null) search.delete(ticketId);
        else {
          const place = search.get(ticketId)?.index ?? ++places;
          search.set(ticketId, { index: place, terms: new Set(terms) });
        }
      }
      return current.length;
    },
    async expireSearch(tenant, after, limit) {
      const { stale, tickets } = tablesOf(tenant);
      const ids = [...tickets.keys()].filter((id) => id > (after ?? '')).toSorted();
      const expired = ids.slice(0, limit);
      for (const id of expired) stale.add(id);
      return expired.at(-1) ?? null;
    },
    async countTerms(tenant, above) {
      const counts = new Map<string, number>();
      for (const { terms } of tablesOf(tenant).search.values()) {
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      return [...counts].flatMap(([term, tickets]) => (tickets > above ? [{ term, tickets }] : []));
    },
    async removeTerms(tenant, removed, limit) {
      const { search } = tablesOf(tenant);
      const gone = new Set(removed);
      const having = [...search].filter(([, { terms }]) => removed.some((term) => terms.has(term)));
      for (const [id, { index: place, terms }] of having.slice(0, limit)) {
        search.set(id, {
          index: place,
          terms: new Set([...terms].filter((term) => !gone.has(term))),
        });
      }
      return Math.min(having.length, limit);
    },
    async searchStats(tenant) {
      const { search, stale } = tablesOf(tenant);
      return { indexed: search.size, stale: stale.size };
    },
  };
}

/**
 * Updates the index after a commit: the ticket becomes stale, and loses its terms at once if its reporter is hidden
 * now.
 */
export function expireTerms(
  { search, stale }: MemoryTables,
  { needsIndexing, ticket }: Pick<TicketWrite, 'needsIndexing' | 'ticket'>,
): void {
  if (needsIndexing) stale.add(ticket.id);
  if (isGuarded(ticket)) search.delete(ticket.id);
}

function hasAll(terms: ReadonlySet<string>, groups: readonly (readonly SearchTerm[])[]): boolean {
  const has = ({ prefix, term }: SearchTerm) =>
    terms.has(term) || (prefix === true && [...terms].some((one) => one.startsWith(term)));
  return groups.every((group) => group.some(has));
}
