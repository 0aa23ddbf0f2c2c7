import type { PartyId, Store } from '@aduan/core';
import { type Erasure, type ErasureCount, type ErasureTarget, peopleOf } from '@aduan/core/store';
import { writeTicket } from './commit.js';
import type { MemoryTables, TablesOf } from './tables.js';

/** Erasure in the memory store. */
export function memoryErasure(tablesOf: TablesOf): Pick<Store, 'countErasure' | 'erase'> {
  return {
    async countErasure(tenant, target) {
      return visit(tablesOf(tenant), target, () => {});
    },
    async erase(tenant, given) {
      const tables = tablesOf(tenant);
      const erasure = structuredClone(given);
      if (isOutdated(tables, erasure)) return { status: 'conflict' };
      const count = visit(tables, erasure, (rows, key) => rows.delete(key));
      for (const id of erasure.parties) {
        const party = tables.parties.get(id);
        if (party) tables.parties.set(id, { ...party, profile: null });
      }
      for (const { hash } of erasure.conversations) tables.leases.delete(hash);
      for (const ticket of erasure.tickets) writeTicket(tables, ticket);
      return { status: 'erased', count };
    },
  };
}

/** Calls `each` for every row to delete. @returns how many there were */
function visit(
  tables: MemoryTables,
  { conversations, parties, scopes }: ErasureTarget,
  each: (rows: Map<unknown, unknown>, key: unknown) => void,
): ErasureCount {
  const [party, scope] = [new Set(parties), new Set(scopes)];
  const thread = new Set(conversations.map(({ id }) => id));
  const hash = new Set(conversations.map(({ hash }) => hash));
  const isOwn = (id: unknown) => {
    const row = [...tables.tickets.values()].find(({ stored }) => stored.ticket.id === id);
    return row !== undefined && peopleOf(row.stored.ticket).some((one) => party.has(one));
  };
  const sentTo = (id: Parameters<typeof tables.messages.get>[0]) => {
    const message = tables.messages.get(id);
    return message !== undefined && thread.has(message.conversationId);
  };
  function of<Key, Row>(rows: Map<Key, Row>, isGone: (row: Row, key: Key) => boolean): number {
    const gone = [...rows].filter(([key, row]) => isGone(row, key));
    for (const [key] of gone) each(rows as Map<unknown, unknown>, key);
    return gone.length;
  }

  // Rows found through messages and conversations come before these.
  return {
    providerIds: of(tables.providerIds, sentTo),
    search: of(tables.search, (_, id) => isOwn(id)),
    commands: of(tables.commands, ({ ticketId }) => isOwn(ticketId)),
    pluginRows: of(
      tables.pluginRows,
      ({ subject }) => subject !== null && (party.has(subject as PartyId) || isOwn(subject)),
    ),
    inbox: of(tables.inbox, (row) => hash.has(row.conversationHash)),
    outbox: of(tables.outbox, ({ insert: { conversationId } }) =>
      conversationId === null ? false : thread.has(conversationId),
    ),
    keys: of(tables.keys, (key) => scope.has(key.scope)),
    identities: of(tables.identities, ({ partyId }) => party.has(partyId)),
    conversations: of(tables.conversations, (_, id) => thread.has(id)),
  };
}

/** Whether a ticket of the parties is missing in the erasure, or has changed since it was prepared. */
function isOutdated(tables: MemoryTables, { parties, tickets }: Erasure): boolean {
  const expected = new Map(tickets.map((write) => [write.ticket.id, write.expectedVersion]));
  const versions = [...tables.tickets.values()].map(({ stored: { ticket } }) => ticket);
  const his = versions.filter((ticket) => peopleOf(ticket).some((id) => parties.includes(id)));
  return (
    his.some(({ id }) => !expected.has(id)) ||
    versions.some(({ id, version }) => (expected.get(id) ?? version) !== version)
  );
}
